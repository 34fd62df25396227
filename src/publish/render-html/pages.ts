import runtime from "handlebars/runtime.js";
import { partials, templates } from "../generated/templates.ts";

/** What is used of the runtime; its own declarations do not know the file an import has to name. */
interface Runtime {
  create(): {
    template(specification: object): Page;
    registerPartial(name: string, partial: Page): void;
    registerHelper(name: string, helper: (...values: readonly unknown[]) => unknown): void;
  };
}

/** A page from its template; every value in it is escaped, and a name the template gets wrong throws. */
export type Page = (view: object) => string;

const amount = /(\d+(?:个(?:工作日|自然日|小时|月)|小时|分钟))/u;

/** A text in pieces, an amount of time in one of its own, so that no line ends within it. */
const pieces = (text: string): { readonly text: string; readonly unit: boolean }[] =>
  text.split(amount).flatMap((piece, at) => (piece === "" ? [] : [{ text: piece, unit: at % 2 === 1 }]));

/** The templates made ready: an environment of their own, so that nothing is shared with anybody. */
export function pages(): { readonly list: Page; readonly item: Page } {
  const environment = (runtime as unknown as Runtime).create();
  environment.registerHelper("is", (value, wanted) => value === wanted);
  environment.registerHelper("lines", (text) => String(text).split("\n"));
  environment.registerHelper("several", (text, listed) => listed === true && String(text).includes("\n"));
  environment.registerHelper("pieces", (text) => pieces(String(text)));
  for (const [name, specification] of Object.entries<object>(partials))
    environment.registerPartial(name, environment.template(specification));
  return { list: environment.template(templates.list), item: environment.template(templates.item) };
}
