import type { TextEdit } from "../model/edit.ts";

/** A part of an edited text: kept from the original (offsets in that), or new. */
type KeptOrNew = { readonly start: number; readonly end: number } | { readonly text: string };

const lengthOf = (piece: KeptOrNew): number =>
  "text" in piece ? piece.text.length : piece.end - piece.start;

/** The part of a piece from one of its characters up to, not including, another. */
function part(piece: KeptOrNew, from: number, to: number): KeptOrNew[] {
  if (to <= from) return [];
  return "text" in piece
    ? [{ text: piece.text.slice(from, to) }]
    : [{ start: piece.start + from, end: piece.start + to }];
}

/** A text edited several times, each time by what it was then; at the end it tells the edits of the original. */
export class Pieces {
  readonly #original: string;
  #pieces: readonly KeptOrNew[];

  constructor(original: string) {
    this.#original = original;
    this.#pieces = part({ start: 0, end: original.length }, 0, original.length);
  }

  /** The text as it is now. */
  get text(): string {
    return this.#pieces
      .map((piece) => ("text" in piece ? piece.text : this.#original.slice(piece.start, piece.end)))
      .join("");
  }

  /** Makes an edit of the text as it is now. */
  make({ start, end, text }: TextEdit): void {
    const before: KeptOrNew[] = [];
    const after: KeptOrNew[] = [];
    let at = 0;
    for (const piece of this.#pieces) {
      const length = lengthOf(piece);
      before.push(...part(piece, 0, Math.min(length, start - at)));
      after.push(...part(piece, Math.max(0, end - at), length));
      at += length;
    }
    this.#pieces = [...before, ...part({ text }, 0, text.length), ...after];
  }

  /** What turns the original into the text as it is now, in order of place; what is written as it was is no edit. */
  edits(): TextEdit[] {
    const edits: TextEdit[] = [];
    let at = 0;
    let text = "";
    const close = (start: number): void => {
      if (this.#original.slice(at, start) !== text) edits.push({ start: at, end: start, text });
      text = "";
    };
    for (const piece of this.#pieces) {
      if ("text" in piece) text += piece.text;
      else {
        close(piece.start);
        at = piece.end;
      }
    }
    close(this.#original.length);
    return edits;
  }
}
