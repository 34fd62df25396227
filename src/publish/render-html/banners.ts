import type { Banner, Edition } from "../../model/edition.ts";

/** The banners of a page, whose word stands before the sentence and so not in it again. */
export const bannersView = ({ banners }: Edition): Banner[] =>
  banners.map((banner) => ({ ...banner, text: banner.text.replace(`${banner.word}：`, "") }));
