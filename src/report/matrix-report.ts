import type { Place } from "../model/diagnostic.ts";
import type { ItemMatrix, MatrixSummary } from "../model/matrix.ts";
import type { Range } from "../model/position.ts";

/** Everything a report of `compare` says, before it has a format. */
export interface MatrixReport {
  /** The regions that are shown, in the catalogue's order. */
  readonly regions: readonly { readonly id: string; readonly name: string }[];
  /** With only the fields that are shown. */
  readonly matrices: readonly ItemMatrix[];
  /** Over all fields, whatever is shown. */
  readonly summary: MatrixSummary;
  /** Before the paths of files, so that they lead from where the reader stands: `catalogue/` or nothing. */
  readonly prefix: string;
  /** Where a place is in its file's text. */
  readonly rangeOf: (place: Place) => Range;
  /** Words that are never split when the differences of two texts are marked. */
  readonly keptWords: readonly string[];
}
