import type { Cause, Known, Suspect } from "./known.ts";

/**
 * An entry that the standard's list does not have is to be dropped: how its parts differ is then of no matter, unless it
 * has been approved to stay.
 */
export function beyondStandard({ row, field }: Suspect, known: Known): Cause | undefined {
  if (row.whole === undefined || field.entry?.presence === true) return undefined;
  const entry = known.told(row.whole.field);
  if (entry?.standard !== null || entry.approval?.status === "active") return undefined;
  return { follows: known.rootOf(row.whole.field) };
}
