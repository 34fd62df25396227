import type { Node } from "yaml";
import type { PlainValue, TextEdit } from "../model/edit.ts";
import { beginsLine, columnOf, lineEnd, lineStart, nextLine } from "./lines.ts";
import {
  endOf,
  isBlockCollection,
  isBlockText,
  isEmpty,
  lastValue,
  quotesOf,
  type WrittenEntry,
} from "./tree.ts";
import type { Writer } from "./write.ts";

/** The entries of a list or map in lines, in the text it is in. */
export interface EntryLines {
  readonly text: string;
  readonly entries: readonly WrittenEntry[];
  /** Whether it is the file's whole value: comments above its first entry are about the file. */
  readonly isRoot: boolean;
}

/** Puts another value into an entry; comments on its line stay. */
export function replaceInBlock(
  text: string,
  entry: WrittenEntry,
  value: PlainValue,
  writer: Writer,
): TextEdit[] {
  const column = columnOf(text, entry.start);
  const mark = entry.behindMark ?? entry.keyEnd;
  const { head, body } = headAndBody(text, entry, mark);
  const written = writer.written(value, column, quotesOf(entry.value));
  const isList = entry.keyEnd === entry.start;
  // A map or list begins on the line of its dash where nothing else stands there.
  const isBesideDash = isList && written.head === "" && head.end === body.start;
  const [first, rest] = isBesideDash ? [writer.block(value, column + 2), ""] : [written.head, written.body];
  const start = first === "" ? blankStart(text, head.start, mark) : head.start;
  const onLine = first !== "" && start === mark ? ` ${first}` : first;
  if (head.end === body.start) return [{ start, end: body.end, text: onLine + rest }];
  return [
    { start, end: head.end, text: onLine },
    { ...body, text: rest },
  ];
}

interface LineSpan {
  readonly start: number;
  readonly end: number;
}

/** What stands on the line of the `-` or `:` and makes way for a value, and what on the lines below. */
function headAndBody(
  text: string,
  entry: WrittenEntry,
  mark: number,
): { readonly head: LineSpan; readonly body: LineSpan } {
  const at = (start: number, end = start): LineSpan => ({ start, end });
  const { value } = entry;
  if (isEmpty(value)) return { head: at(mark), body: at(lineEnd(text, mark)) };
  const [start = mark, end = mark] = (value as Node).range ?? [];
  if (isBlockText(value)) {
    const indicator = /^[|>][\d+-]*/u.exec(text.slice(start, start + 3))?.[0] ?? "";
    return { head: at(start, start + indicator.length), body: at(lineEnd(text, start), endOf(text, entry)) };
  }
  if (!isBlockCollection(value)) return { head: at(start, end), body: at(lineEnd(text, end)) };
  const last = entryEnd(text, entry);
  return lineStart(text, start) === lineStart(text, mark)
    ? { head: at(start, last), body: at(last) }
    : { head: at(mark), body: at(lineEnd(text, mark), last) };
}

/** Back over blanks and line breaks to a `-` or `:`; over blanks only where a comment stands between. */
function blankStart(text: string, offset: number, mark: number): number {
  if (/^\s*$/u.test(text.slice(mark, offset))) return mark;
  let at = offset;
  while (at > mark && " \t".includes(text.charAt(at - 1))) at -= 1;
  return at;
}

/** Puts an entry, as it is written, before the one at an index; behind the last where there is none. */
export function insertInBlock(
  { text, entries, isRoot }: EntryLines,
  index: number,
  written: string,
  writer: Writer,
): TextEdit[] {
  const entry = entries[index];
  const column = columnOf(text, entries[0]?.start ?? 0);
  if (entry !== undefined) {
    const start = entryStart(text, entry, isRoot && index === 0);
    return [{ start, end: start, text: written + writer.line(column) }];
  }
  const last = entries.at(-1);
  const end = last === undefined ? text.length : entryEnd(text, last);
  return [{ start: end, end, text: writer.line(column) + written }];
}

/** Takes out one of several entries, with the comments that belong to it alone. */
export function removeFromBlock({ text, entries, isRoot }: EntryLines, index: number): TextEdit[] {
  const entry = entries[index];
  if (entry === undefined) return [];
  const end = entryEnd(text, entry);
  const next = entries[index + 1];
  if (!beginsLine(text, entry.start) && next !== undefined) {
    // The first entry beside the dash of a list: the next moves up, unless a comment stands above it.
    const isAlone = /^\s*$/u.test(text.slice(end, next.start));
    return isAlone
      ? [{ start: entry.start, end: next.start, text: "" }]
      : [{ start: blankStart(text, entry.start, lineStart(text, entry.start)), end, text: "" }];
  }
  const start = lineStart(text, entryStart(text, entry, isRoot && index === 0));
  const stop = nextLine(text, end);
  const before = entries[index - 1];
  // A file without a line break at its end stays so, unless the break belongs to a text in lines.
  const isUnended = stop === text.length && !text.endsWith("\n") && before !== undefined;
  return isUnended && !isBlockText(lastValue(before))
    ? [{ start: lineEnd(text, lineStart(text, start - 1)), end: stop, text: "" }]
    : [{ start, end: stop, text: "" }];
}

/** Where an entry begins: at the first of the comment lines right above it that stand as far in as it does. */
function entryStart(text: string, { start }: WrittenEntry, isFirstOfFile: boolean): number {
  let first = start;
  if (isFirstOfFile || !beginsLine(text, start)) return first;
  const column = columnOf(text, start);
  for (let line = lineStart(text, start); line > 0; ) {
    line = lineStart(text, line - 1);
    if (commentColumn(text, line) !== column) break;
    first = line + column;
  }
  return first;
}

/** Where an entry ends: behind its last line's comment, and comment lines below that stand further in than it does. */
export function entryEnd(text: string, entry: WrittenEntry): number {
  const column = columnOf(text, entry.start);
  let end = lineEnd(text, endOf(text, entry));
  for (let line = nextLine(text, end); line < text.length; line = nextLine(text, line)) {
    const at = commentColumn(text, line);
    if (at !== undefined && at > column) end = lineEnd(text, line);
    else if (at !== undefined || text.slice(line, lineEnd(text, line)).trim() !== "") break;
  }
  return end;
}

/** How far in the comment of a line stands that holds nothing else. */
const commentColumn = (text: string, line: number): number | undefined =>
  /^( *)#/u.exec(text.slice(line, lineEnd(text, line)))?.[1]?.length;
