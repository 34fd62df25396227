import type { TextEdit } from "../model/edit.ts";
import { EditError } from "./edit-error.ts";

/** The edits in order of place. Throws an `EditError` where two replace the same characters or insert at one place. */
function inOrder(edits: readonly TextEdit[]): TextEdit[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  for (const [at, edit] of sorted.entries()) {
    const before = sorted[at - 1];
    if (before !== undefined && overlap(before, edit)) throw new EditError("overlapping");
  }
  return sorted;
}

const isInsertion = ({ start, end }: TextEdit): boolean => start === end;

/** Whether two edits cannot both be made; of two insertions at one place nobody knows which comes first. */
export const overlap = (a: TextEdit, b: TextEdit): boolean =>
  (a.start < b.end && b.start < a.end) || (isInsertion(a) && isInsertion(b) && a.start === b.start);

/** The text with the edits made, in whatever order they are given. Throws an `EditError` where two overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text: replacement } of inOrder(edits)) {
    pieces.push(text.slice(at, start), replacement);
    at = end;
  }
  return pieces.join("") + text.slice(at);
}
