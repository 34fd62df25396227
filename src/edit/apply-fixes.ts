import type { Fix, TextEdit } from "../model/edit.ts";
import { applyEdits, overlap } from "./apply-edits.ts";
import { EditError } from "./edit-error.ts";
import { editsFor } from "./edits-for.ts";
import { isEditable } from "./tree.ts";

/** A text with corrections made, and how many of them were. */
export interface Corrected {
  readonly text: string;
  readonly made: number;
}

/**
 * Makes corrections of a text, each as if it were the only one. What touches the same characters as an earlier one, or
 * cannot be written into the text as it is, is left for the next time; so is what would make a text unreadable whose
 * values are corrected, such as a second correction that writes the same key.
 */
export function applyFixes(text: string, fixes: readonly Fix[]): Corrected {
  const isReadable = fixes.some((fix) => "changes" in fix);
  let edits: readonly TextEdit[] = [];
  let corrected: Corrected = { text, made: 0 };
  for (const fix of fixes) {
    const own = editsOf(text, fix);
    if (own.length === 0 || own.some((edit) => edits.some((other) => overlap(edit, other)))) continue;
    const all = [...edits, ...own];
    const next = applyEdits(text, all);
    if (isReadable && !isEditable(next)) continue;
    edits = all;
    corrected = { text: next, made: corrected.made + 1 };
  }
  return corrected;
}

function editsOf(text: string, fix: Fix): readonly TextEdit[] {
  if ("replacements" in fix) return fix.replacements;
  try {
    return editsFor(text, fix.changes);
  } catch (error) {
    if (error instanceof EditError) return [];
    throw error;
  }
}
