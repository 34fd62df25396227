import { standardId } from "../cells.ts";
import type { ComparedField } from "../compared-field.ts";
import type { DifferenceIndex, Explanation } from "./difference-index.ts";

/** A copy asked for in the original's place: where all ask for as many in all, the originals have said it. */
export function swappedCopies({ row }: ComparedField, index: DifferenceIndex): Explanation | undefined {
  if (row.whole === undefined) return undefined;
  const explainedBy = row.path.replace(/copies$/u, "originals");
  const originals = index.difference(explainedBy);
  if (originals === undefined || originals.outcome.severity === null) return undefined;
  const asked = row.asked.map(({ region }) => region);
  if (asked.includes(standardId) !== (originals.row.standard !== undefined)) return undefined;
  if (asked.some((region) => region !== standardId && originals.row.cellOf(region) === undefined))
    return undefined;
  const sums = new Set(asked.map((region) => sumOf(row.whole?.cluster.entries.get(region)?.value ?? {})));
  return sums.size === 1 ? { explainedBy } : undefined;
}

const sumOf = ({ originals, copies }: Readonly<Record<string, unknown>>): number =>
  Number(originals ?? 0) + Number(copies ?? 0);
