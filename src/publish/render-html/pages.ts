import runtime from "handlebars/runtime.js";
import { partials, templates } from "../generated/templates.ts";

/** What is used of the runtime; its own declarations do not know the file an import has to name. */
interface Runtime {
  create(): {
    template(specification: object): Page;
    registerPartial(name: string, partial: Page): void;
    registerHelper(name: string, helper: (...values: readonly unknown[]) => boolean): void;
  };
}

/** A page from its template; every value in it is escaped, and a name the template gets wrong throws. */
export type Page = (view: object) => string;

/** The templates made ready: an environment of their own, so that nothing is shared with anybody. */
export function pages(): { readonly list: Page; readonly item: Page } {
  const environment = (runtime as unknown as Runtime).create();
  environment.registerHelper("is", (value, wanted) => value === wanted);
  for (const [name, specification] of Object.entries<object>(partials))
    environment.registerPartial(name, environment.template(specification));
  return { list: environment.template(templates.list), item: environment.template(templates.item) };
}
