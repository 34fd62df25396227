import type { Edition, EditionFile } from "../model/edition.ts";
import { assets } from "./generated/templates.ts";
import { itemView } from "./render-html/item-page.ts";
import { type Download, listView } from "./render-html/list-page.ts";
import { pages } from "./render-html/pages.ts";
import { searchIndex } from "./render-html/search-index.ts";

const encoder = new TextEncoder();
const file = (path: string, text: string): EditionFile => ({ path, bytes: encoder.encode(text) });

/**
 * The edition as pages: the list, one page an item, style and scripts. They work opened from a disk and with scripts
 * off; `downloads` are the edition's other files, linked from the list.
 */
export function renderHtml(edition: Edition, downloads: readonly Download[] = []): EditionFile[] {
  const { list, item: itemPage } = pages();
  const { items } = edition;
  return [
    file("index.html", list(listView(edition, downloads))),
    ...items.map((item, index) =>
      file(item.page, itemPage(itemView(edition, item, items[index - 1], items[index + 1]))),
    ),
    ...Object.entries(assets).map(([name, text]) => file(`assets/${name}`, text)),
    file("assets/search-index.js", searchIndex(items)),
  ];
}
