import type { Day } from "../model/day.ts";
import type { Language } from "../model/words.ts";
import { type MatrixDocument, matrixDocument } from "../report/matrix-json.ts";
import { matricesOf, matrixReport, usualLevel } from "./matrices.ts";
import { refuseBadDay, refuseUnknownItem } from "./misuse.ts";
import type { OpenedCatalogue } from "./open-catalogue.ts";

export interface CompareOptions {
  /** The day that decides which standards are in force and which approvals have expired. */
  readonly asOf: Day;
  /** Ids of items. All items when left out. */
  readonly items?: readonly string[];
  /** The least level of the fields listed, from 0 (identical) to 6 (missing); 4 (reworded) when left out. */
  readonly minLevel?: number;
  /** Language of labels and of the tool's words in values; Chinese when left out. */
  readonly language?: Language;
}

/**
 * The regions' versions side by side: the value that `tongban compare --format json` prints. Throws a RangeError for a
 * day or item that does not exist, never for what the catalogue holds.
 */
export function compare(
  opened: OpenedCatalogue,
  { asOf, items, minLevel = usualLevel, language = "zh-CN" }: CompareOptions,
): MatrixDocument {
  refuseBadDay(asOf);
  refuseUnknownItem(opened.catalogue, items);
  const matrices = matricesOf(opened.catalogue, asOf, items);
  return matrixDocument(matrixReport(opened, matrices, { minLevel }), language);
}
