import { inert } from "../../model/quote.ts";
import { displayWidth, wrap } from "../../model/width.ts";

/** A line before it is broken: how far it is set in, and what marks its beginning (`1. `, `· `). */
export interface TextLine {
  readonly depth: number;
  readonly mark: string;
  readonly text: string;
}

export const line = (text: string, depth = 0, mark = ""): TextLine => ({ depth, mark, text });

/** Lines set in further. */
export const deeper = (lines: readonly TextLine[], by = 1): TextLine[] =>
  lines.map((each) => ({ ...each, depth: each.depth + by }));

const step = 2;
/** However narrow the terminal, a line holds some characters. */
const narrowest = 20;

/** A line broken to at most `columns`, what follows its mark below each other; text from the catalogue made inert. */
export function broken({ depth, mark, text }: TextLine, columns: number): string[] {
  const before = " ".repeat(depth * step);
  const within = Math.max(narrowest, columns - displayWidth(before + mark));
  return text
    .split("\n")
    .flatMap((part) => wrap(inert(part), within))
    .map((part, at) => (before + (at === 0 ? mark : " ".repeat(displayWidth(mark))) + part).trimEnd());
}

/** Whether a text fits a line of this depth. */
export const fits = (text: string, depth: number, columns: number): boolean =>
  displayWidth(text) <= columns - depth * step;
