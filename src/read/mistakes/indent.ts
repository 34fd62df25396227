import type { Line } from "../lines.ts";
import type { Remark } from "../remark.ts";
import { type Look, nameOf } from "./look.ts";

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
 * The first line that stands deeper than the value above it allows, or between two levels, or that has no colon.
 * Only asked when the parser found something that no other look explains.
 */
export function misplaced(lines: readonly Line[], text: string): Remark | undefined {
  let above: Above = { levels: [], closed: false };
  for (const line of lines) {
    if (line.role !== "content") continue;
    const remark = remarkOn(line, above, text);
    if (remark !== undefined) return remark;
    above = { levels: levelsWith(line, above.levels), closed: line.value.end > line.value.start };
  }
  return undefined;
}

function remarkOn(line: Line, { levels, closed }: Above, text: string): Remark | undefined {
  const deepest = levels.at(-1)?.column ?? -1;
  const of = line.dash !== -1 ? "list" : line.key !== undefined ? "map" : undefined;
  const isDeeper = line.indent > deepest;
  if (of === undefined) return isDeeper ? undefined : withoutColon(line, text);
  const place = { rule: "yaml/indent-consistent", start: line.at, end: line.end };
  if (isDeeper) return closed && deepest !== -1 ? { ...place, message: "deeper" } : undefined;
  const here = levels.filter(({ column }) => column === line.indent);
  if (here.length === 0) return { ...place, message: "between" };
  // A list may stand at the column of the key it belongs to, when that key has nothing on its own line.
  const belongs = of === "list" && line.indent === deepest && !closed;
  return belongs || here.some((level) => level.of === of) ? undefined : { ...place, message: "mixed" };
}

function withoutColon(line: Line, text: string): Remark {
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
