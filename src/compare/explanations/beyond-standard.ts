import type { ComparedField } from "../compared-field.ts";
import type { DifferenceIndex, Explanation } from "./difference-index.ts";

/**
 * An entry that the standard's list does not have is to be dropped: how its parts differ is then of no matter, unless it
 * has been approved to stay.
 */
export function beyondStandard(field: ComparedField, index: DifferenceIndex): Explanation | undefined {
  const { whole, presence } = field.row;
  if (!index.hasStandard || whole === undefined || presence) return undefined;
  const entry = index.difference(whole.field);
  if (
    entry?.row.standard === undefined ||
    entry.row.standard.comparable !== undefined ||
    entry.outcome.approval?.status === "active"
  )
    return undefined;
  return { explainedBy: index.rootOf(whole.field) };
}
