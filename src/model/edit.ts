import type { Edit } from "./diagnostic.ts";
import type { SourceText } from "./document.ts";
import { lineStarts, type Position } from "./position.ts";

const plainKey = /^[^\n]*$/u;

/**
 * Replaces the scalar or key at a pointer; `undefined` when it is not one token on one line, which is never
 * replaced without a person looking at it.
 */
export function replaced(
  document: SourceText,
  pointer: string,
  text: string,
  part: "key" | "value" = "value",
): readonly Edit[] | undefined {
  const { start, end } = document.locate(pointer, part);
  const starts = lineStarts(document.text);
  const offset = ({ line, column }: Position): number => (starts[line - 1] ?? 0) + column - 1;
  const from = offset(start);
  const to = offset(end);
  const written = document.text.slice(from, to);
  const isWhole = part === "key" ? written !== "" : written === document.sourceOf(pointer);
  return isWhole && plainKey.test(written)
    ? [{ file: document.path, start: from, end: to, text }]
    : undefined;
}
