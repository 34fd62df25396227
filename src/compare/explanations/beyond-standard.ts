import type { ComparedField } from "../judge.ts";
import type { DifferenceIndex, Explanation } from "./difference-index.ts";

/**
 * An entry that the standard's list does not have is to be dropped: how its parts differ is then of no matter, unless it
 * has been approved to stay.
 */
export function beyondStandard(field: ComparedField, known: DifferenceIndex): Explanation | undefined {
  const { whole, presence } = field.row;
  if (!known.hasStandard || whole === undefined || presence) return undefined;
  const entry = known.told(whole.field);
  if (entry?.standard !== null || entry.approval?.status === "active") return undefined;
  return { explainedBy: known.rootOf(whole.field) };
}
