import type { Edition } from "../../model/edition.ts";
import type { Link, Page } from "../../model/page.ts";
import { homePath } from "./imprint.ts";

/** The pages on records beside the items, with the way to them and back. */
export const recordPages = ({ title, records }: Edition): Page[] =>
  records
    .flatMap(({ pages }) => pages)
    .map((page) => ({
      ...page,
      title: `${page.heading} - ${title}`,
      crumbs: [
        { text: title, href: homePath },
        { text: page.heading, href: null },
      ],
      onward: [{ text: "回到清单", href: homePath }],
    }));

/** Links to these pages. */
export const recordLinks = ({ records }: Edition): Link[] =>
  records.flatMap(({ pages }) => pages.map(({ heading, path }) => ({ text: heading, href: path })));
