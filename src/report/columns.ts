import { displayWidth, padEnd, wrap } from "../model/width.ts";

const gap = 2;

/** A word too long for the column, such as a code, is broken where the column ends. */
function broken(line: string, columns: number): string[] {
  if (displayWidth(line) <= columns + gap) return [line];
  const lines: string[] = [];
  let open = "";
  for (const character of line) {
    if (displayWidth(open + character) > columns) {
      lines.push(open);
      open = "";
    }
    open += character;
  }
  return [...lines, open];
}

/** Cells side by side, each wrapped to its column; `styles` colour what stands in a column, line by line. */
export function sideBySide(
  cells: readonly string[],
  widths: readonly number[],
  styles: readonly ((text: string) => string)[] = [],
): string[] {
  const columns = cells.map((cell, at) => {
    const width = widths[at] ?? 0;
    const style = styles[at] ?? ((text: string) => text);
    return { width, style, lines: wrap(cell, width).flatMap((line) => broken(line, width)) };
  });
  const height = Math.max(...columns.map(({ lines }) => lines.length));
  return Array.from({ length: height }, (_, row) => {
    const cellsOfRow = columns.map(({ lines, width, style }) => style(padEnd(lines[row] ?? "", width + gap)));
    return cellsOfRow.join("").trimEnd();
  });
}
