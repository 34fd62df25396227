import { comparer, filterMatrices, summarise, type Wanted } from "../compare/compare.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { Day } from "../model/day.ts";
import type { ItemMatrix } from "../model/matrix.ts";
import type { MatrixReport } from "../report/matrix-report.ts";
import { rangeIn } from "../validate/locate.ts";
import type { OpenedCatalogue } from "./open-catalogue.ts";

/** The least level that is shown when none is asked for: reworded, different, missing. */
export const usualLevel = 4;

/** The regions' versions compared as of a day, item by item: all items, or those named. */
export const matricesOf = (
  catalogue: Catalogue,
  asOf: Day,
  items: readonly string[] = catalogue.items.map(({ id }) => id),
): ItemMatrix[] => {
  const wanted = new Set(items);
  const compare = comparer(catalogue, asOf);
  return catalogue.items.filter(({ id }) => wanted.has(id)).map((item) => compare(item).matrix());
};

/** A report of matrices that shows what is wanted of them and sums up all. */
export const matrixReport = (
  { catalogue, prefix }: OpenedCatalogue,
  matrices: readonly ItemMatrix[],
  wanted: Wanted,
): MatrixReport => ({
  regions: catalogue.regions.map(({ id, shortName }) => ({ id, name: shortName })),
  matrices: filterMatrices(matrices, wanted),
  summary: summarise(matrices),
  prefix,
  rangeOf: rangeIn(catalogue),
  keptWords: catalogue.registers.keptWords,
});
