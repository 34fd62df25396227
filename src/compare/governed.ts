import { valueAt } from "../model/pointer.ts";
import type { AppliesWhen, Field } from "../model/profile.ts";
import { type Cell, partOf, standardId } from "./cells.ts";

const nobody: readonly string[] = [];

/**
 * Participants to which the field does not apply, as the field that governs it says in their own file, and that state
 * nothing for it: they neither lack it nor depart. One that states it nonetheless is taken at its word, and one whose
 * governing field says nothing may need it. `cells` are those of what holds both fields.
 */
export function notApplying({ key, appliesWhen }: Field, cells: readonly Cell[]): readonly string[] {
  if (appliesWhen === undefined || !cells.some((cell) => isStated(cell, key))) return nobody;
  const found = cells.filter(
    (cell) =>
      cell.participant.id !== standardId &&
      !isStated(cell, key) &&
      isRuledOut(governingValue(cell, appliesWhen.field), appliesWhen),
  );
  return found.map(({ participant }) => participant.id);
}

/** What the field that governs another says in the same file. */
const governingValue = (cell: Cell, field: string): unknown =>
  field.startsWith("/") ? valueAt(cell.participant.document.value, field) : partOf(cell, field);

const isStated = (cell: Cell, key: string): boolean => partOf(cell, key) !== undefined;

/** Whether the governing value is one that the condition names. */
export const isMet = (governing: unknown, { is, isNot = [] }: AppliesWhen): boolean =>
  !isNot.includes(governing) && is?.includes(governing) !== false;

const isRuledOut = (governing: unknown, condition: AppliesWhen): boolean =>
  governing !== undefined && !isMet(governing, condition);

/** Whether the field asks nothing of the applicant there, as the field that governs it says; `raw` holds both. */
export function isSpared({ sparedWhen }: Field, raw: unknown): boolean {
  const governing = sparedWhen && partOf({ raw }, sparedWhen.field);
  return sparedWhen !== undefined && governing !== undefined && isMet(governing, sparedWhen);
}
