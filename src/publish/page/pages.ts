import type { Edition } from "../../model/edition.ts";
import type { Page } from "../../model/page.ts";
import { type Download, indexPage } from "./index-page.ts";
import { itemPage } from "./item-page.ts";
import { recordPages } from "./record-pages.ts";

/** What makes pages of an edition; another kind of page is another line. */
const builders: readonly ((edition: Edition, downloads: readonly Download[]) => readonly Page[])[] = [
  (edition, downloads) => [indexPage(edition, downloads)],
  (edition) => edition.items.map((item) => itemPage(edition, item)),
  recordPages,
];

/** The pages of an edition's website, in order. */
export const pagesOf = (edition: Edition, downloads: readonly Download[]): Page[] =>
  builders.flatMap((build) => build(edition, downloads));
