import type { Line } from "../lines.ts";
import type { TextMistake } from "../text-mistake.ts";
import { type LineCheck, nameOf } from "./line-check.ts";

const wide = /[^ \t]/u;

/** Blanks as half-width spaces of the same width: a full-width space and a tab are two. */
const narrowed = (blanks: string): string => blanks.replace(/\t|\u3000/gu, "  ").replace(/[^ ]/gu, " ");

/** U+3000 or U+00A0 before the text: YAML takes it for text, so that the line belongs to nothing or to the one above. */
export const wideIndent: LineCheck = (line, text) => {
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
export const tabIndent: LineCheck = (line, text) => {
  const blanks = text.slice(line.start, line.at);
  const at = blanks.indexOf("\t");
  if (at === -1 || wide.test(blanks)) return undefined;
  return {
    rule: "yaml/indent-without-tabs",
    message: "tab",
    values: {},
    start: line.start + at,
    end: line.at,
    fix: [{ start: line.start, end: line.at, text: narrowed(blanks) }],
  };
};

/** A column that lines above stand at, and what stands there. */
interface Level {
  readonly column: number;
  readonly of: "map" | "list";
}

/** The levels open above a line, outermost first, and whether the last of them has its value already. */
interface Above {
  readonly levels: readonly Level[];
  readonly closed: boolean;
}

/**
 * The first line that stands deeper than the value above it allows, or between two levels, or that has no colon; or
 * the line above it, when all lines behind fit once that one is moved. Only asked when the parser found something that
 * no other check explains.
 */
export function misplaced(lines: readonly Line[], text: string): TextMistake | undefined {
  const written = lines.filter(({ role }) => role === "content");
  const found = firstMisplaced(written, text);
  if (found === undefined) return undefined;
  const above = written[found.index - 1];
  return above !== undefined && isOutlying(written, found, text)
    ? { rule: "yaml/indent-consistent", message: "alone", values: {}, start: above.at, end: above.end }
    : found.mistake;
}

/** An entry deeper than the value above it: YAML reads it on as part of that value, and finds nothing wrong. */
export function swallowedEntry(lines: readonly Line[], text: string): TextMistake | undefined {
  const written = lines.filter(({ role }) => role === "content");
  const found = firstMisplaced(written, text);
  const isEntry = found !== undefined && written[found.index]?.dash !== -1;
  return isEntry && found.mistake.message === "deeper" ? misplaced(lines, text) : undefined;
}

/** A line out of place, and the levels open above it. */
interface Misplaced {
  readonly index: number;
  readonly mistake: TextMistake;
  readonly levels: readonly Level[];
}

function firstMisplaced(written: readonly Line[], text: string): Misplaced | undefined {
  let above: Above = { levels: [], closed: false };
  for (const [index, line] of written.entries()) {
    const mistake = mistakeOn(line, above, text);
    if (mistake !== undefined) return { index, mistake, levels: above.levels };
    above = { levels: levelsWith(line, above.levels), closed: line.value.end > line.value.start };
  }
  return undefined;
}

/** Where a line's key stands: behind the dash of an entry. */
const keyColumn = (line: Line): number => (line.dash === -1 ? line.indent : line.content - line.start);

/** How far the text makes sense once a line is moved to the right (or left, where `by` is negative). */
function reach(written: readonly Line[], index: number, by: number, text: string): number {
  const line = written[index];
  if (line === undefined || by === 0 || line.indent + by < 0) return -1;
  const moved = written.with(index, { ...line, indent: line.indent + by, start: line.start - by });
  return firstMisplaced(moved, text)?.index ?? written.length;
}

/** Whether a line is the first below its key and not two spaces deeper than it, as the line behind it is. */
function isMisfit(owner: Line | undefined, line: Line, behind: Line): boolean {
  if (owner?.key === undefined || owner.value.end > owner.value.start) return false;
  const due = keyColumn(owner) + 2;
  const dueBehind = line.dash !== -1 && behind.dash === -1 ? due + 2 : due;
  return line.indent !== due && behind.indent === dueBehind;
}

/** Whether moving the line above a misplaced one puts more right than moving that one itself. */
function isOutlying(written: readonly Line[], { index, mistake, levels }: Misplaced, text: string): boolean {
  const [owner, above, here] = [written[index - 2], written[index - 1], written[index]];
  if (mistake.rule !== "yaml/indent-consistent" || above === undefined || here === undefined) return false;
  const isEntryToo = above.dash !== -1 && here.dash !== -1;
  const byAbove = here.indent - (isEntryToo ? above.indent : keyColumn(above));
  const withAbove = reach(written, index - 1, byAbove, text);
  const withHere = Math.max(...levels.map(({ column }) => reach(written, index, column - here.indent, text)));
  return withAbove > withHere || (withAbove === withHere && isMisfit(owner, above, here));
}

function mistakeOn(line: Line, { levels, closed }: Above, text: string): TextMistake | undefined {
  const deepest = levels.at(-1)?.column ?? -1;
  const of = line.dash !== -1 ? "list" : line.key !== undefined ? "map" : undefined;
  const isDeeper = line.indent > deepest;
  if (of === undefined) return isDeeper ? undefined : withoutColon(line, text);
  const place = { rule: "yaml/indent-consistent", values: {}, start: line.at, end: line.end } as const;
  if (isDeeper) return closed && deepest !== -1 ? { ...place, message: "deeper" } : undefined;
  const here = levels.filter(({ column }) => column === line.indent);
  if (here.length === 0) return { ...place, message: "between" };
  // A list may stand at the column of the key it belongs to, when that key has nothing on its own line.
  const belongs = of === "list" && line.indent === deepest && !closed;
  return belongs || here.some((level) => level.of === of) ? undefined : { ...place, message: "mixed" };
}

function withoutColon(line: Line, text: string): TextMistake {
  const written = text.slice(line.at, line.end);
  const name = /^[a-z][A-Za-z0-9]*(?= )/u.exec(written)?.[0];
  const end = line.at + (name?.length ?? 0);
  return {
    rule: "yaml/colon-present",
    message: "missing",
    start: line.at,
    end: line.end,
    values: { text: written },
    ...(name === undefined ? {} : { repair: [{ start: end, end, text: ":" }] }),
  };
}

function levelsWith(line: Line, levels: readonly Level[]): Level[] {
  const column = (offset: number): number => offset - line.start;
  const isEntry = line.dash !== -1;
  const kept = levels.filter(
    (level) =>
      level.column < line.indent || (level.column === line.indent && (isEntry || level.of === "map")),
  );
  const own: Level[] = [];
  if (isEntry) own.push({ column: line.indent, of: "list" });
  if (isEntry && line.dash !== line.at) own.push({ column: column(line.dash), of: "list" });
  if (line.key !== undefined) own.push({ column: column(line.content), of: "map" });
  const isNew = ({ column: at, of }: Level): boolean =>
    !kept.some((level) => level.column === at && level.of === of);
  return [...kept, ...own.filter(isNew)];
}
