import runtime from "handlebars/runtime.js";
import type { Tag } from "../../model/page.ts";
import { partials, templates } from "../generated/templates.ts";

/** What is used of the runtime; its own declarations do not know the file an import has to name. */
interface Runtime {
  create(): {
    template(specification: object): PageTemplate;
    registerPartial(name: string, partial: PageTemplate): void;
    registerHelper(name: string, helper: (...values: readonly unknown[]) => unknown): void;
  };
}

/** A page from its view; every value in it is escaped, and a name the template gets wrong throws. */
type PageTemplate = (view: object) => string;

const amount = /(\d+(?:个(?:工作日|自然日|小时|月)|小时|分钟))/u;

/** A text in pieces, an amount of time in one of its own, so that no line ends within it. */
const pieces = (text: string): { readonly text: string; readonly unit: boolean }[] =>
  text.split(amount).flatMap((piece, at) => (piece === "" ? [] : [{ text: piece, unit: at % 2 === 1 }]));

const isWhole = (href: string): boolean => /^https?:/u.test(href);

/** Where a link leads from a page below `root`: paths are the publication's, sections this page's. */
const address = (href: string, root: string): string =>
  isWhole(href) || href.startsWith("#") ? href : `${root}${href}`;

const tagClasses: Partial<Record<Tag["tone"], string>> = {
  kind: "tag",
  topic: "tag tag-plain",
  example: "tag tag-example",
};

/** The style of a tag: what a thing is in colour, how regions stand to each other in a frame. */
const tagClass = (tone: Tag["tone"]): string => tagClasses[tone] ?? `note tone-${tone}`;

/** The page template made ready: an environment of its own, so that nothing is shared with anybody. */
export function pageTemplate(): PageTemplate {
  const environment = (runtime as unknown as Runtime).create();
  environment.registerHelper("is", (value, wanted) => value === wanted);
  environment.registerHelper("pieces", (text) => pieces(String(text)));
  environment.registerHelper("address", (href, root) => address(String(href), String(root)));
  environment.registerHelper("outside", (href) => isWhole(String(href)));
  environment.registerHelper("tagClass", (tone) => tagClass(tone as Tag["tone"]));
  environment.registerHelper("words", (ids) => (ids as readonly string[]).join(" "));
  for (const [name, specification] of Object.entries<object>(partials))
    environment.registerPartial(name, environment.template(specification));
  return environment.template(templates.page);
}
