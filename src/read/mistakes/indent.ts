import type { Line } from "../lines.ts";
import type { Remark } from "../remark.ts";
import { nameOf, type Look } from "./look.ts";

const wide = /[^ \t]/u;

/** Blanks as half-width spaces of the same width: a full-width space and a tab are two. */
const narrowed = (blanks: string): string => blanks.replace(/\t|\u3000/gu, "  ").replace(/[^ ]/gu, " ");

/** U+3000 or U+00A0 before the text: YAML takes it for text, so that the line belongs to nothing or to the one above. */
export const wideIndent: Look = (line, text) => {
  const blanks = text.slice(line.start, line.at);
  const found = wide.exec(blanks);
  if (found === null) return undefined;
  const start = line.start + found.index;
  const rest = line.at >= line.end ? "" : narrowed(blanks);
  return {
    rule: "yaml/indent-without-wide-spaces",
    message: line.at >= line.end ? "blank" : "indent",
    start,
    end: line.at,
    values: { code: nameOf(found[0]) },
    fix: [{ start: line.start, end: line.at, text: rest }],
  };
};

/** A tab before the text; only a mistake when the parser cannot read the file. */
export const tabIndent: Look = (line, text) => {
  const blanks = text.slice(line.start, line.at);
  const at = blanks.indexOf("\t");
  if (at === -1 || wide.test(blanks)) return undefined;
  return {
    rule: "yaml/indent-without-tabs",
    message: "tab",
    start: line.start + at,
    end: line.at,
    fix: [{ start: line.start, end: line.at, text: narrowed(blanks) }],
  };
};

/** Columns of the lines above that a line may stand at. */
interface Levels {
  readonly columns: number[];
  /** The last key that has its value on its own line, or the last entry without a key: nothing may be deeper. */
  closed: boolean;
}

/**
 * The first line that stands deeper than the value above it allows, or between two levels, or that has no colon.
 * Only asked when the parser found something that no other look explains.
 */
export function misplaced(lines: readonly Line[], text: string): Remark | undefined {
  const levels: Levels = { columns: [], closed: false };
  for (const line of lines) {
    if (line.role !== "content") continue;
    const remark = remarkOn(line, levels, text);
    if (remark !== undefined) return remark;
    enter(line, levels);
  }
  return undefined;
}

function remarkOn(line: Line, { columns, closed }: Levels, text: string): Remark | undefined {
  const deepest = columns.at(-1) ?? -1;
  const place = { start: line.at, end: line.end };
  const isEntry = line.key !== undefined || line.dash !== -1;
  if (line.indent > deepest && deepest !== -1 && closed)
    return isEntry ? { ...place, rule: "yaml/indent-consistent", message: "deeper" } : undefined;
  if (line.indent < deepest && !columns.includes(line.indent) && isEntry)
    return { ...place, rule: "yaml/indent-consistent", message: "between" };
  if (isEntry || line.indent > deepest) return undefined;
  const name = /^[a-z][A-Za-z0-9]*(?= )/u.exec(text.slice(line.at, line.end))?.[0];
  const end = line.at + (name?.length ?? 0);
  return {
    ...place,
    rule: "yaml/colon-present",
    message: "missing",
    values: { text: text.slice(line.at, line.end) },
    ...(name === undefined ? {} : { repair: [{ start: end, end, text: ":" }] }),
  };
}

function enter(line: Line, levels: Levels): void {
  const own: number[] = [];
  for (let at = line.at; at < line.content && line.dash !== -1; at += 1)
    if (at === line.at || at === line.dash) own.push(at - line.start);
  if (line.key !== undefined && line.content !== line.at) own.push(line.content - line.start);
  else if (line.dash === -1) own.push(line.indent);
  const first = own[0] ?? line.indent;
  while ((levels.columns.at(-1) ?? -1) >= first) levels.columns.pop();
  levels.columns.push(...new Set(own));
  levels.closed = line.value.end > line.value.start;
}
