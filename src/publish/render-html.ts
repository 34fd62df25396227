import type { Edition, EditionFile } from "../model/edition.ts";
import type { Imprint, Page } from "../model/page.ts";
import { assets } from "./generated/templates.ts";
import { imprintOf } from "./page/imprint.ts";
import type { Download } from "./page/index-page.ts";
import { pagesOf } from "./page/pages.ts";
import { indexScript, pageView, searchOf } from "./render-html/page-view.ts";
import { searchIndex } from "./render-html/search-index.ts";
import { pageTemplate } from "./render-html/templates.ts";

const encoder = new TextEncoder();
const file = (path: string, text: string): EditionFile => ({ path, bytes: encoder.encode(text) });

/**
 * The edition as pages: the list, one page an item, style and scripts. They work opened from a disk and with scripts
 * off; `downloads` are the edition's other files, linked from the list.
 */
export const renderHtml = (edition: Edition, downloads: readonly Download[] = []): EditionFile[] =>
  websiteOf(imprintOf(edition), pagesOf(edition, downloads));

/** Pages as a website: each page, the index of each that can be searched, style and scripts. */
export function websiteOf(imprint: Imprint, pages: readonly Page[]): EditionFile[] {
  const template = pageTemplate();
  return [
    ...pages.map((page) => file(page.path, template(pageView(imprint, page)))),
    ...Object.entries(assets).map(([name, text]) => file(`assets/${name}`, text)),
    ...pages.flatMap((page) => {
      const search = searchOf(page);
      return search === undefined ? [] : [file(`assets/${indexScript(page)}`, searchIndex(search))];
    }),
  ];
}
