import { standardId } from "../cells.ts";
import type { Judged } from "../judge.ts";
import type { Cause, Known } from "./known.ts";

/** A copy asked for in the original's place: where all ask for as many in all, the originals have said it. */
export function swappedCopies({ row }: Judged, known: Known): Cause | undefined {
  if (row.whole === undefined) return undefined;
  const follows = row.path.replace(/copies$/u, "originals");
  const originals = known.told(follows);
  if (originals === undefined || originals.severity === null) return undefined;
  const asked = row.asked.map(({ region }) => region);
  if (asked.includes(standardId) !== (originals.standard !== undefined)) return undefined;
  if (asked.some((region) => region !== standardId && !originals.values.has(region))) return undefined;
  const sums = new Set(asked.map((region) => sumOf(row.whole?.cluster.entries.get(region)?.value ?? {})));
  return sums.size === 1 ? { follows } : undefined;
}

const sumOf = ({ originals, copies }: Readonly<Record<string, unknown>>): number =>
  Number(originals ?? 0) + Number(copies ?? 0);
