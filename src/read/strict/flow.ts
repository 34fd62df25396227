import { isBlank } from "../doubtful.ts";
import { fallBack } from "./fall-back.ts";
import { isPlainKey } from "./key.ts";
import { quotedEnd, quotedValue } from "./quoted.ts";
import { plainValue, trimmedEnd } from "./scalar.ts";

const space = 32;

/** A scalar within brackets, with where it stands. */
export interface FlowEntry {
  readonly value: unknown;
  readonly start: number;
  readonly end: number;
}
/** A pair within braces. */
export interface FlowPair extends FlowEntry {
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
}

/** Characters a plain scalar within brackets may hold; what means something there is left to the full parser. */
const refused = /[,[\]{}:#?&*!|>%@`"'\\\t，、；：]|^-/u;

const skip = (text: string, at: number): number => {
  let here = at;
  while (text.charCodeAt(here) === space) here += 1;
  return here;
};

function entryAt(text: string, at: number, end: number): FlowEntry {
  const first = text.charAt(at);
  if (first === '"' || first === "'") {
    const close = quotedEnd(text, at, end);
    return { value: quotedValue(text, at, close), start: at, end: close };
  }
  let stop = at;
  while (stop < end && !",]}".includes(text.charAt(stop))) stop += 1;
  stop = trimmedEnd(text, at, stop);
  const plain = text.slice(at, stop);
  if (plain === "" || refused.test(plain) || isBlank(plain)) fallBack();
  return { value: plainValue(plain), start: at, end: stop };
}

/** `[甲, 乙]` on one line; `at` is the bracket. Gives the entries and the offset behind the closing bracket. */
export function flowList(text: string, at: number, end: number): { entries: FlowEntry[]; close: number } {
  const entries: FlowEntry[] = [];
  let here = skip(text, at + 1);
  if (text.charAt(here) === "]") return { entries, close: here + 1 };
  for (;;) {
    const entry = entryAt(text, here, end);
    entries.push(entry);
    here = skip(text, entry.end);
    if (here >= end) fallBack();
    if (text.charAt(here) === "]") return { entries, close: here + 1 };
    if (text.charAt(here) !== ",") fallBack();
    here = skip(text, here + 1);
  }
}

/** `{value: 20, unit: 工作日}` on one line; `at` is the brace. */
export function flowMap(text: string, at: number, end: number): { pairs: FlowPair[]; close: number } {
  const pairs: FlowPair[] = [];
  let here = skip(text, at + 1);
  if (text.charAt(here) === "}") return { pairs, close: here + 1 };
  for (;;) {
    const keyStart = here;
    const colon = text.indexOf(":", here);
    if (colon === -1 || colon + 1 >= end || text.charCodeAt(colon + 1) !== space) fallBack();
    const key = text.slice(keyStart, colon);
    if (!isPlainKey(key)) fallBack();
    const entry = entryAt(text, skip(text, colon + 1), end);
    pairs.push({ ...entry, key, keyStart, keyEnd: colon });
    here = skip(text, entry.end);
    if (here >= end) fallBack();
    if (text.charAt(here) === "}") return { pairs, close: here + 1 };
    if (text.charAt(here) !== ",") fallBack();
    here = skip(text, here + 1);
  }
}
