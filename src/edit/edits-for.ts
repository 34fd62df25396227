import type { Change, PlainValue, TextEdit } from "../model/edit.ts";
import { EditError } from "./edit-error.ts";
import { editsOfStep } from "./edits-of-step.ts";
import { newlineOf } from "./lines.ts";
import { Pieces } from "./pieces.ts";
import { stepped } from "./stepped.ts";
import { stepsOf } from "./steps.ts";
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
  const writer = new Writer(newlineOf(text));
  let tree = treeOf(text);
  let value: PlainValue = tree.toJS();
  for (const change of changes)
    for (const step of stepsOf(value, change)) {
      // From the last to the first, so that each still stands where it was found.
      const edits = editsOfStep(pieces.text, tree, step, writer).reverse();
      for (const edit of edits) pieces.make(edit);
      value = stepped(value, step);
      const edited = treeSaying(pieces.text, value);
      if (edited === undefined) throw new EditError("unsupported", step.pointer);
      tree = edited;
    }
  return pieces.edits();
}
