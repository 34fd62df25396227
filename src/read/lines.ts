/** What a line is part of. Only `content` is looked at for mistakes of spelling YAML. */
export type Role = "blank" | "comment" | "content" | "text" | "quoted" | "flow";

export interface Key {
  readonly start: number;
  readonly end: number;
  /** Where its colon stands, and which it is. */
  readonly colon: number;
  readonly sign: string;
  /** What stands between the colon and the value; empty when nothing does, and at the end of the line. */
  readonly gap: string;
}

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
  readonly value: { readonly start: number; readonly end: number };
  /** The comment behind the value, -1 when there is none. */
  readonly comment: number;
}

/** A quote or bracket that never closes where it should. */
export interface Opening {
  readonly line: Line;
  readonly sign: string;
}

export interface Scan {
  readonly lines: readonly Line[];
  readonly unclosed: readonly Opening[];
}

const blank = /[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/u;
const blanks = /[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]*/uy;
const dashes = /(?:-[ \t\u00a0\u3000]+)*(?:-(?=$))?/uy;
const wordKey = /([A-Za-z_$][\w.$/-]*)([ \t]*)([:：﹕︓∶])([ \t\u00a0\u3000]*)/uy;
const quotedKey = /("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')[ \t]*(:)([ \t]+|$)/uy;
const anyKey = /((?![-?] )[^\s"'[\]{}#&*!|>%@`,][^#\n]*?)[ \t]*(:)([ \t]+|$)/uy;
const textHeader = /^[|>][-+]?[1-9]?[-+]?$/u;
/** A whole scalar in quotes, to the first quote that closes it. */
const closers: Readonly<Record<string, RegExp>> = { '"': /"(?:[^"\\\n]|\\.)*"/uy, "'": /'(?:[^'\n]|'')*'/uy };

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** The offset behind the closing quote when the quoted scalar closes on its line, else -1. */
export function closedAt(line: string, at: number): number {
  const pattern = closers[line.charAt(at)];
  const found = pattern === undefined ? null : matchAt(pattern, line, at);
  return found === null ? -1 : at + found[0].length;
}

function keyAt(row: string, at: number, offset: number): Key | undefined {
  const word = matchAt(wordKey, row, at);
  if (word !== null) {
    const [all, name = "", space = "", sign = "", gap = ""] = word;
    const next = row.charAt(at + all.length);
    const isLast = next === "";
    const meant = /^[a-z]/u.test(name);
    if (isLast || (sign === ":" ? gap !== "" || (meant && next !== "/" && !/^\d/u.test(next + "x".repeat(0)) ) || (meant && /\d/u.test(next)) : meant)) {
      const end = at + name.length;
      const colon = end + space.length;
      return { start: offset + at, end: offset + end, colon: offset + colon, sign, gap };
    }
  }
  const found = matchAt(quotedKey, row, at) ?? matchAt(anyKey, row, at);
  if (found === null) return undefined;
  const [all, name = "", sign = "", gap = ""] = found;
  const colon = at + all.length - gap.length - 1;
  return { start: offset + at, end: offset + at + name.length, colon: offset + colon, sign, gap };
}

/** Where a comment begins behind a value that is not quoted; -1 when there is none. */
function commentAt(row: string, from: number): number {
  for (let at = row.indexOf("#", from); at !== -1; at = row.indexOf("#", at + 1))
    if (at === from || /[ \t]/u.test(row.charAt(at - 1))) return at;
  return -1;
}

function trimEnd(row: string, from: number, end: number): number {
  let at = end;
  while (at > from && (row.charAt(at - 1) === " " || row.charAt(at - 1) === "\t")) at -= 1;
  return at;
}
