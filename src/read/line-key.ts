/** The key of a line as a person means it. Offsets count UTF-16 units in the text. */
export interface Key {
  readonly start: number;
  readonly end: number;
  /** Where its colon stands, and which it is. */
  readonly colon: number;
  readonly sign: string;
  /** What stands between the colon and the value. */
  readonly gap: string;
  /** Whether the value follows the colon at once, which YAML does not take for a key. */
  readonly close: boolean;
}

const word = /([A-Za-z_$][\w.$/-]*)([ \t]*)([:：﹕︓∶])([ \t\u00a0\u3000]*)/uy;
const quoted = /("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')([ \t]*)(:)([ \t]+|$)/uy;
/** What a plain key may not begin with. */
const indicator = /[\s"'[\]{}#&*!|>%@`,]|[-?](?:\s|$)/uy;

/** A key spelt in small letters, as all of ours are, is meant as one even without a proper colon. */
const isOurs = (name: string): boolean => /^[a-z]/u.test(name);

/** The key that begins at a place in a row, `undefined` when none does. `offset` is where the row begins in the text. */
export function keyAt(row: string, at: number, offset: number): Key | undefined {
  return wordKey(row, at, offset) ?? quotedKey(row, at, offset) ?? plainKey(row, at, offset);
}

function wordKey(row: string, at: number, offset: number): Key | undefined {
  word.lastIndex = at;
  const [all = "", name = "", space = "", sign = "", gap = ""] = word.exec(row) ?? [];
  if (all === "") return undefined;
  const next = row.charAt(at + all.length);
  const close = gap === "" && next !== "";
  if (sign === ":" ? close && (!isOurs(name) || next === "/") : !isOurs(name)) return undefined;
  const end = offset + at + name.length;
  return { start: offset + at, end, colon: end + space.length, sign, gap, close };
}

function quotedKey(row: string, at: number, offset: number): Key | undefined {
  quoted.lastIndex = at;
  const [all = "", name = "", space = "", sign = "", gap = ""] = quoted.exec(row) ?? [];
  if (all === "") return undefined;
  const end = offset + at + name.length;
  return { start: offset + at, end, colon: end + space.length, sign, gap, close: false };
}

/** Any other text before the first `: `, such as a key in Chinese. */
function plainKey(row: string, at: number, offset: number): Key | undefined {
  indicator.lastIndex = at;
  if (at >= row.length || indicator.test(row)) return undefined;
  for (let colon = row.indexOf(":", at); colon !== -1; colon = row.indexOf(":", colon + 1)) {
    const [gap = ""] = /^[ \t]*/u.exec(row.slice(colon + 1, colon + 200)) ?? [];
    if (gap === "" && colon + 1 < row.length) continue;
    if (/[ \t]#/u.test(row.slice(at, colon))) return undefined;
    return { start: offset + at, end: offset + colon, colon: offset + colon, sign: ":", gap, close: false };
  }
  return undefined;
}
