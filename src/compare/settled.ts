import type { LeafField } from "../model/profile.ts";
import { type Cell, isEmpty, standardId } from "./cells.ts";

/**
 * What the values as they are written say of a field: that nobody states it, that nothing can come of it (all who state
 * it write the same, and nobody lacks it but those who lack the whole entry), or that it has to be judged.
 */
export type Look = "absent" | "settled" | "open";

/** No state is above this tolerance. */
const everything = 6;

/** Looks at a leaf below the given cells, without making cells of it. */
export function lookAtLeaf(
  { key, kind, tolerate }: LeafField,
  parents: readonly Cell[],
  without: ReadonlySet<string>,
): Look {
  // The same ids may lead to different entries.
  const same = kind === "refs" ? never : isSameValue;
  return look(parents, without, tolerate, same, (raw) => below(raw, key));
}

/** Looks at limits, each of which is one value: its number with its unit. */
export const lookAtLimits = (cells: readonly Cell[], without: ReadonlySet<string>, tolerate: number): Look =>
  look(cells, without, tolerate, isSameLimit, (raw) => raw);

function look(
  cells: readonly Cell[],
  without: ReadonlySet<string>,
  tolerate: number,
  isSame: (a: unknown, b: unknown) => boolean,
  partOf: (raw: unknown) => unknown,
): Look {
  let first: unknown;
  let isOpen = false;
  for (const { participant, raw } of cells) {
    if (participant.document.faults.size > 0) return "open";
    const value = partOf(raw);
    const isStandard = participant.id === standardId;
    if (value === undefined) isOpen ||= !isStandard && !without.has(participant.id);
    else {
      isOpen ||= isStandard || (first !== undefined && !isSame(first, value));
      first ??= value;
    }
  }
  if (first === undefined) return "absent";
  return isOpen && tolerate < everything ? "open" : "settled";
}

function below(raw: unknown, key: string): unknown {
  if (raw === undefined) return undefined;
  const value = (raw as Record<string, unknown>)[key];
  return isEmpty(value) ? undefined : value;
}

const never = (): boolean => false;

function isSameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
}

function isSameLimit(a: unknown, b: unknown): boolean {
  const [one, other] = [a, b] as readonly { readonly value?: unknown; readonly unit?: unknown }[];
  return one?.value === other?.value && one?.unit === other?.unit;
}
