import type { Edition } from "../../model/edition.ts";
import { feedPath, hasFeed } from "../render-feed.ts";
import { addressOf } from "./address.ts";
import { bannersView } from "./banners.ts";
import { filters, filterWords } from "./filters.ts";

/** A file of the edition a reader may want beside the pages. */
export interface Download {
  readonly path: string;
  readonly label: string;
}

/** What the list's template prints. */
export function listView(edition: Edition, downloads: readonly Download[]): object {
  const groups = [...new Set(edition.items.map(({ group }) => group))];
  return {
    edition,
    banners: bannersView(edition),
    onItem: false,
    canonical: addressOf(edition, "index.html"),
    feed: hasFeed(edition) ? feedPath : null,
    heading: [edition.title, edition.edition].filter((part) => part !== "").join(" "),
    description: `${edition.title}：${edition.regionNames}${edition.items.length}个异地通办事项的办事要求`,
    root: "",
    scripts: ["page.js", "search-index.js", "list.js"],
    columns: 4 + edition.regions.length,
    groups: groups.map((group) => ({
      title: `面向${group}`,
      items: edition.items.filter((item) => item.group === group),
    })),
    filters: filters
      .map(({ id, label, valuesOf }) => ({ id, label, values: filterWords(edition.items.flatMap(valuesOf)) }))
      .filter(({ values }) => values.length > 0),
    downloads,
  };
}
