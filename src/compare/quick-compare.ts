import type { LeafField, ObjectField } from "../model/profile.ts";
import { type Cell, partOf, standardId } from "./cells.ts";

/**
 * What the values as they are written say of a field: that nobody states it, that nothing can come of it (all who state
 * it write the same, and nobody lacks it but those who lack the whole entry), or that it has to be judged.
 */
export type QuickResult = "absent" | "settled" | "open";

/** No state is above this tolerance. */
const everything = 6;

/** Looks at a leaf below the given cells, without making cells of it. */
export const quickCompareLeaf = (
  { key, kind, tolerate }: LeafField,
  parents: readonly Cell[],
  without: ReadonlySet<string>,
): QuickResult => quickCompare(parents, key, without, tolerate, kind === "refs");

/** Looks at limits, each of which is one value: its number with its unit. */
export const quickCompareLimits = (
  { tolerate }: ObjectField,
  cells: readonly Cell[],
  without: ReadonlySet<string>,
): QuickResult => quickCompare(cells, undefined, without, tolerate, false);

function quickCompare(
  cells: readonly Cell[],
  key: string | undefined,
  without: ReadonlySet<string>,
  tolerate: number,
  areIds: boolean,
): QuickResult {
  let first: unknown;
  let isOpen = false;
  for (const cell of cells) {
    const { participant, raw } = cell;
    if (participant.document.faults.size > 0) return "open";
    const value = key === undefined ? raw : partOf(cell, key);
    if (value === undefined) isOpen ||= participant.id !== standardId && !without.has(participant.id);
    else if (first === undefined) {
      first = value;
      isOpen ||= participant.id === standardId;
    } else isOpen ||= participant.id === standardId || areIds || !isSameValue(first, value);
  }
  if (first === undefined) return "absent";
  return isOpen && tolerate < everything ? "open" : "settled";
}

/** Texts, numbers, lists of them, limits. The same ids may lead to different entries, and are not looked at here. */
function isSameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object") return false;
  return Array.isArray(a) && Array.isArray(b) ? isSameList(a, b) : isSameLimit(a as RawLimit, b as RawLimit);
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
}

type RawLimit = { readonly value?: unknown; readonly unit?: unknown };

const isSameLimit = (a: RawLimit, b: RawLimit): boolean =>
  a.unit !== undefined && a.unit === b.unit && a.value === b.value;
