import type { Document } from "yaml";
import type { Change, PlainValue, TextEdit } from "../model/edit.ts";
import { applyEdits } from "./apply-edits.ts";
import { EditError } from "./edit-error.ts";
import { editsOfStep } from "./edits-of-step.ts";
import { newlineOf } from "./lines.ts";
import { Pieces } from "./pieces.ts";
import { stepped } from "./stepped.ts";
import { type Step, stepsOf } from "./steps.ts";
import { treeOf, treeSaying } from "./tree.ts";
import { Writer } from "./write.ts";

const mark = "\ufeff";

/**
 * The edits of a YAML text that make changes of its value and touch nothing else; none where the value is so already.
 * Throws an `EditError` when the text is no YAML, when nothing is at a pointer, or when the change cannot be written:
 * what the edited text says is read again and must be just what was asked for.
 */
export function editsFor(text: string, changes: readonly Change[]): TextEdit[] {
  // The tree counts columns from the line's beginning, where a byte order mark is no character.
  if (!text.startsWith(mark)) return editsOf(text, changes);
  return editsOf(text.slice(1), changes).map((edit) => ({
    ...edit,
    start: edit.start + 1,
    end: edit.end + 1,
  }));
}

function editsOf(text: string, changes: readonly Change[]): TextEdit[] {
  const pieces = new Pieces(text);
  const writers = [new Writer(newlineOf(text)), new Writer(newlineOf(text), false)];
  let tree = treeOf(text);
  let value: PlainValue = tree.toJS();
  for (const change of changes)
    for (const step of stepsOf(value, change)) {
      value = stepped(value, step);
      const written = writtenRight(pieces.text, tree, step, value, writers);
      // From the last to the first, so that each still stands where it was found.
      for (const edit of written.edits.reverse()) pieces.make(edit);
      tree = written.tree;
    }
  return pieces.edits();
}

/** The edits of a step as the first writer makes them after whom the text says the value, and the tree of that text. */
function writtenRight(
  text: string,
  tree: Document.Parsed,
  step: Step,
  value: PlainValue,
  writers: readonly Writer[],
): { readonly edits: TextEdit[]; readonly tree: Document.Parsed } {
  for (const writer of writers) {
    const edits = editsOfStep(text, tree, step, writer);
    const edited = treeSaying(applyEdits(text, edits), value);
    if (edited !== undefined) return { edits, tree: edited };
  }
  throw new EditError("unsupported", step.pointer);
}
