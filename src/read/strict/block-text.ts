import { fallBack } from "./fall-back.ts";

const carriageReturn = 13;
const space = 32;
const tab = 9;

/** A block scalar: what it says, where its last line ends, and where the next line starts. */
export interface BlockText {
  readonly value: string;
  readonly end: number;
  readonly next: number;
}

interface Header {
  readonly folded: boolean;
  readonly chomp: "" | "-" | "+";
}

function headerOf(text: string, at: number, end: number): Header {
  const folded = text.charAt(at) === ">";
  const sign = at + 1 < end ? text.charAt(at + 1) : "";
  if (sign !== "" && sign !== "-" && sign !== "+") fallBack();
  if (at + 1 + sign.length !== end) fallBack();
  return { folded, chomp: sign };
}

/**
 * Reads `|` and `>` texts whose lines all share one indentation; `at` is the sign, `end` the end of its line, `next`
 * the start of the line below. Anything irregular is left to the full parser.
 */
export function blockText(
  text: string,
  at: number,
  end: number,
  next: number,
  parentIndent: number,
): BlockText {
  const header = headerOf(text, at, end);
  const lines: string[] = [];
  let indent = -1;
  let lastEnd = -1;
  let from = next;
  while (from < text.length) {
    const row = rowAt(text, from);
    if (row.deep <= parentIndent && !row.isBlank) break;
    if (!row.isBlank) {
      if (indent === -1) indent = row.deep;
      lastEnd = row.stop;
    }
    if (isIrregular(row, indent, header)) fallBack();
    lines.push(row.isBlank ? "" : text.slice(from + indent, row.stop));
    from = row.below;
  }
  return indent === -1 ? fallBack() : { value: joined(lines, header), end: lastEnd, next: from };
}

/** A line of the text: its spaces, its end, and the start of the next. */
interface BlockLine {
  readonly deep: number;
  /** Its first character that is no space. */
  readonly first: number;
  readonly isBlank: boolean;
  readonly stop: number;
  readonly below: number;
}

function rowAt(text: string, from: number): BlockLine {
  let content = from;
  while (text.charCodeAt(content) === space) content += 1;
  const lineEnd = text.indexOf("\n", content);
  if (lineEnd === -1) fallBack();
  const stop = text.charCodeAt(lineEnd - 1) === carriageReturn ? lineEnd - 1 : lineEnd;
  return {
    deep: content - from,
    first: text.charCodeAt(content),
    isBlank: content >= stop,
    stop: Math.max(stop, content),
    below: lineEnd + 1,
  };
}

/** Spaces on a blank line, and lines deeper or shallower than the first, follow rules of their own; so do tabs. */
function isIrregular({ deep, first, isBlank }: BlockLine, indent: number, { folded }: Header): boolean {
  if (isBlank) return deep > 0;
  return deep < indent || (deep > indent && folded) || first === tab;
}

function joined(lines: readonly string[], { folded, chomp }: Header): string {
  let last = lines.length;
  while (last > 0 && lines[last - 1] === "") last -= 1;
  const body = lines.slice(0, last);
  const text = folded ? fold(body) : body.join("\n");
  if (chomp === "-") return text;
  return chomp === "+" ? text + "\n".repeat(lines.length - last + 1) : `${text}\n`;
}

/** One line break between two lines becomes a space; each empty line becomes a line break. */
function fold(lines: readonly string[]): string {
  let text = "";
  let afterText = false;
  for (const line of lines) {
    if (line === "") {
      text += "\n";
      afterText = false;
    } else {
      text += afterText ? ` ${line}` : line;
      afterText = true;
    }
  }
  return text;
}
