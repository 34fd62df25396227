import { lineStarts } from "../model/position.ts";
import { type Key, keyAt } from "./line-key.ts";

/** What a line is part of. Only `content` is looked at for mistakes of spelling YAML. */
export type Role = "blank" | "comment" | "content" | "text" | "quoted" | "flow";

/** One line as a person means it, mistakes included. Offsets count UTF-16 units in the text. */
export interface Line {
  readonly number: number;
  readonly role: Role;
  readonly start: number;
  /** Without blanks at the end. */
  readonly end: number;
  /** Half-width spaces it begins with. */
  readonly indent: number;
  /** First character that is no blank of any width. */
  readonly at: number;
  /** The last dash of a list entry, -1 when it is none. */
  readonly dash: number;
  /** Where the key or value after the dashes begins. */
  readonly content: number;
  readonly key: Key | undefined;
  /** Without the comment behind it. */
  readonly value: { readonly start: number; readonly end: number };
  /** The comment behind the value, -1 when there is none. */
  readonly comment: number;
  /** The quote or bracket its value begins with, when that never closes. */
  readonly unclosed?: string;
}

const blanks = /[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]*/uy;
const dashes = /(?:-[ \t\u00a0\u3000]+)*(?:-$)?/uy;
const textHeader = /^[|>](?:[-+][1-9]?|[1-9][-+]?)?$/u;
/** Lines a quote or bracket may go on before it counts as never closed. */
const farthest = 200;

const matched = (pattern: RegExp, row: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.exec(row)?.[0].length ?? 0;
};

const closers: Readonly<Record<string, RegExp>> = { '"': /(?:[^"\\]|\\.)*"/uy, "'": /(?:[^']|'')*'/uy };

/** The offset behind the closing quote of what is quoted up to `at`; -1 when it does not close in this row. */
export function closedAt(row: string, quote: string, at: number): number {
  const pattern = closers[quote];
  if (pattern === undefined) return -1;
  const length = matched(pattern, row, at);
  return length === 0 ? -1 : at + length;
}

/** Where a comment begins; -1 when there is none. */
function commentAt(row: string, from: number): number {
  for (let at = row.indexOf("#", from); at !== -1; at = row.indexOf("#", at + 1))
    if (at === from || row.charAt(at - 1) === " " || row.charAt(at - 1) === "\t") return at;
  return -1;
}

function trimmedEnd(row: string, from: number, end: number): number {
  let at = end;
  while (at > from && (row.charAt(at - 1) === " " || row.charAt(at - 1) === "\t")) at -= 1;
  return at;
}

/** How many brackets opened from `at` on are still open at the end of the row. */
function openBrackets(row: string, at: number, before: number): number {
  let open = before;
  for (let here = at; here < row.length; here += 1) {
    const sign = row.charAt(here);
    if (sign === "[" || sign === "{") open += 1;
    else if (sign === "]" || sign === "}") open -= 1;
    else if (sign === '"' || sign === "'") {
      const close = closedAt(row, sign, here + 1);
      if (close !== -1) here = close - 1;
    }
    if (open === 0) return 0;
  }
  return open;
}

function contentLine(row: string, number: number, start: number, at: number): Line {
  const indent = row.length - row.replace(/^ +/u, "").length;
  const marks = matched(dashes, row, at);
  const content = at + marks;
  const dash = marks === 0 ? -1 : row.lastIndexOf("-", content - 1);
  const key = keyAt(row, content, start);
  const from = key === undefined ? content : key.colon - start + 1 + key.gap.length;
  const first = row.charAt(from);
  const close = first === '"' || first === "'" ? closedAt(row, first, from + 1) : from;
  const comment = close === -1 ? -1 : commentAt(row, close);
  const end = trimmedEnd(row, 0, row.length);
  return {
    number,
    role: "content",
    start,
    end: start + end,
    indent,
    at: start + at,
    dash: dash === -1 ? -1 : start + dash,
    content: start + content,
    key,
    value: { start: start + from, end: start + trimmedEnd(row, from, comment === -1 ? end : comment) },
    comment: comment === -1 ? -1 : start + comment,
  };
}

function plainLine(row: string, number: number, start: number, role: Role): Line {
  const at = start + matched(blanks, row, 0);
  const indent = row.length - row.replace(/^ +/u, "").length;
  const end = start + row.length;
  return {
    number,
    role,
    start,
    end,
    indent,
    at,
    dash: -1,
    content: at,
    key: undefined,
    value: { start: at, end: at },
    comment: -1,
  };
}

/** Rows that belong to a line's value: how many, as what, and whether it closes. */
interface Extent {
  readonly count: number;
  readonly role: Role;
  readonly unclosed?: string;
}

const isBlank = (row: string): boolean => /^[ \t]*$/u.test(row);
const indentOf = (row: string): number => row.length - row.replace(/^ +/u, "").length;

function textExtent(rows: readonly string[], index: number, parent: number): Extent {
  let count = 0;
  for (let row = rows[index + 1]; row !== undefined; row = rows[index + count + 1]) {
    if (!isBlank(row) && indentOf(row) <= parent) break;
    count += 1;
  }
  return { count, role: "text" };
}

function quotedExtent(
  rows: readonly string[],
  index: number,
  parent: number,
  from: number,
  quote: string,
): Extent {
  const none: Extent = { count: 0, role: "quoted" };
  if (closedAt(rows[index] ?? "", quote, from) !== -1) return none;
  for (let count = 1; count <= farthest; count += 1) {
    const row = rows[index + count];
    if (row === undefined || (!isBlank(row) && indentOf(row) <= parent)) break;
    const close = closedAt(row, quote, 0);
    if (close === -1) continue;
    // A quote that closes in the middle of other text is another value's: this one never closed.
    return /^\s*(?:#.*)?$/u.test(row.slice(close)) ? { count, role: "quoted" } : { ...none, unclosed: quote };
  }
  return { ...none, unclosed: quote };
}

function flowExtent(rows: readonly string[], index: number, parent: number, from: number): Extent {
  let open = openBrackets(rows[index] ?? "", from, 0);
  let count = 0;
  while (open > 0 && count < farthest) {
    const row = rows[index + count + 1];
    if (row === undefined || (!isBlank(row) && indentOf(row) <= parent && !/^\s*[\]}]/u.test(row))) break;
    count += 1;
    open = openBrackets(row, 0, open);
  }
  return open > 0
    ? { count: 0, role: "flow", unclosed: rows[index]?.charAt(from) ?? "" }
    : { count, role: "flow" };
}

function extentOf(rows: readonly string[], index: number, line: Line): Extent {
  const row = rows[index] ?? "";
  const from = line.value.start - line.start;
  const sign = row.charAt(from);
  const owner = line.key?.start ?? (line.dash === -1 ? line.start - 1 : line.dash);
  const parent = owner - line.start;
  if (sign === "|" || sign === ">") {
    const isText = textHeader.test(row.slice(from, line.value.end - line.start));
    return isText ? textExtent(rows, index, parent) : { count: 0, role: "text" };
  }
  if (sign === '"' || sign === "'") return quotedExtent(rows, index, parent, from + 1, sign);
  if (sign === "[" || sign === "{") return flowExtent(rows, index, parent, from);
  return { count: 0, role: "content" };
}

/** The lines of a text as a person means them: looked at one by one, whatever the parser makes of the whole. */
export function linesOf(text: string): Line[] {
  const rows = text.split("\n").map((row) => (row.endsWith("\r") ? row.slice(0, -1) : row));
  const starts = lineStarts(text);
  const lines: Line[] = [];
  const plain = (role: Role): void => {
    const index = lines.length;
    lines.push(plainLine(rows[index] ?? "", index + 1, starts[index] ?? 0, role));
  };
  while (lines.length < rows.length) {
    const index = lines.length;
    const row = rows[index] ?? "";
    if (isBlank(row)) plain("blank");
    else if (/^[ \t]*#/u.test(row)) plain("comment");
    else {
      const line = contentLine(row, index + 1, starts[index] ?? 0, matched(blanks, row, 0));
      const { count, role, unclosed } = extentOf(rows, index, line);
      lines.push(unclosed === undefined ? line : { ...line, unclosed });
      for (let more = 0; more < count; more += 1) plain(role);
    }
  }
  return lines;
}
