import type { TextEdit } from "../model/edit.ts";

/** A text with replacements made, and the way back from its offsets. */
export interface Repaired {
  readonly text: string;
  readonly original: (offset: number) => number;
}

/** Makes the replacements; of two that overlap the first stands. Offsets inside one lead to its beginning. */
export function repaired(text: string, replacements: readonly TextEdit[]): Repaired {
  const pieces: string[] = [];
  /** Where each replacement's own text begins in the new text, how long it is, and what it replaced. */
  const moves: {
    readonly from: number;
    readonly length: number;
    readonly start: number;
    readonly end: number;
  }[] = [];
  let at = 0;
  let length = 0;
  for (const each of [...replacements].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (each.start < at) continue;
    pieces.push(text.slice(at, each.start), each.text);
    length += each.start - at;
    moves.push({ from: length, length: each.text.length, start: each.start, end: each.end });
    length += each.text.length;
    at = each.end;
  }
  pieces.push(text.slice(at));
  return {
    text: pieces.join(""),
    original(offset) {
      const move = moves.findLast(({ from }) => from <= offset);
      if (move === undefined) return offset;
      return offset < move.from + move.length ? move.start : move.end + offset - move.from - move.length;
    },
  };
}
