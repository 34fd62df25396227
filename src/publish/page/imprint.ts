import type { Edition } from "../../model/edition.ts";
import type { Imprint } from "../../model/page.ts";
import { feedPath, hasFeed } from "../render-feed.ts";

/** Path of the page that lists all items. */
export const homePath = "index.html";

/** What an edition says of itself on every page. A banner's word stands before its sentence, and so not in it again. */
export function imprintOf(edition: Edition): Imprint {
  const { commit, tool, toolVersion } = edition.source;
  const generator = `${tool} ${toolVersion}`;
  return {
    title: edition.title,
    edition: edition.edition,
    publisher: edition.publisher,
    regionNames: edition.regionNames,
    inEffect: edition.effectiveDateText === null ? null : `自${edition.effectiveDateText}起施行`,
    banners: edition.banners.map((banner) => ({
      ...banner,
      text: banner.text.replace(`${banner.word}：`, ""),
    })),
    colophon: [
      ...(commit === null ? [] : [{ label: "数据版本", text: commit, isCode: true }]),
      { label: "编制工具", text: generator, isCode: false },
    ],
    generator,
    baseUrl: edition.baseUrl,
    home: homePath,
    feed: hasFeed(edition) ? feedPath : null,
  };
}
