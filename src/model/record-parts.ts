import type { Page } from "./page.ts";

/** A page on records, but for what leads to and from the edition's other pages, which the edition adds. */
export type RecordPage = Omit<Page, "title" | "crumbs" | "onward">;

/** What one kind of record beside the service item adds to an edition. */
export interface RecordParts {
  /** Its keys of list.json with their values. */
  readonly list: Readonly<Record<string, unknown>>;
  /** Its keys of each region in list.json, by the region's id. */
  readonly regions: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly pages: readonly RecordPage[];
  /** Whether any of it is example data. */
  readonly example: boolean;
}
