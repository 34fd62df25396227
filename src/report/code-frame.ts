import type { Range } from "../model/position.ts";
import { inert } from "../model/quote.ts";
import { displayWidth } from "../model/width.ts";

const before = 1;

/** Where a column of the text falls on the screen once the line has been made inert. */
const screenColumn = (line: string, column: number): number => displayWidth(inert(line.slice(0, column - 1)));

/** The part of a long line worth showing, so that the marked place is on the screen. */
function windowOf(
  line: string,
  from: number,
  columns: number,
): { readonly shown: string; readonly dropped: number } {
  if (displayWidth(inert(line)) <= columns) return { shown: line, dropped: 0 };
  let dropped = 0;
  while (dropped < from - 1 && displayWidth(inert(line.slice(dropped, from))) > columns / 2) dropped += 1;
  let end = line.length;
  while (end > dropped && displayWidth(inert(line.slice(dropped, end))) > columns - 4) end -= 1;
  return { shown: line.slice(dropped, end), dropped };
}

/**
 * The line a range starts on, one line before it, and a caret below the marked text that is right for Chinese
 * width; a range over several lines is marked to the end of its first.
 */
export function codeFrame(text: string, range: Range, columns: number): string[] {
  const lines = text.split(/\r?\n/u);
  const { line, column } = range.start;
  const number = String(line).length;
  const rows: string[] = [];
  const gutter = (at: number | "") => `${String(at).padStart(number)} │ `;
  const room = Math.max(20, columns - number - 3);
  for (let at = Math.max(1, line - before); at < line; at += 1)
    rows.push((gutter(at) + inert(windowOf(lines[at - 1] ?? "", 1, room).shown)).trimEnd());
  const full = lines[line - 1] ?? "";
  const { shown, dropped } = windowOf(full, column, room);
  rows.push(gutter(line) + inert(shown));
  const from = screenColumn(shown, column - dropped);
  const end = range.end.line === line ? range.end.column : full.trimEnd().length + 1;
  const to = screenColumn(shown, Math.min(end - dropped, shown.length + 1));
  rows.push(`${gutter("")}${" ".repeat(from)}${"^".repeat(Math.max(1, Math.min(to - from, room - from)))}`);
  return rows;
}
