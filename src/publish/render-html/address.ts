import type { Edition } from "../../model/edition.ts";

/** The whole address of a page, which stays the same from edition to edition; null where the edition is nowhere yet. */
export const addressOf = ({ baseUrl }: Edition, page: string): string | null =>
  baseUrl === null ? null : `${baseUrl}/${page}`;
