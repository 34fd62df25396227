import { fallBack } from "./fall-back.ts";

const space = 32;
const tab = 9;
const hash = 35;
const colon = 58;

/**
 * First characters a plain scalar may not have, or that need a closer look than this reader takes: what cannot be
 * seen may be all there is.
 */
const refused = "\t!\"#%&'*,:>?@[]`{|}\u00a0\u00ad\u200b\u200c\u200d\u2060\u3000\ufeff";
const opening = "“”‘’＂＇【［";
const closing = "“”‘’＂＇】］\"'";

/** 1 for what a plain scalar may not begin with, 2 for what may be meant as a quote or bracket. */
const firsts = new Uint8Array(0x10000);
for (const character of refused) firsts[character.charCodeAt(0)] = 1;
for (const character of opening) firsts[character.charCodeAt(0)] = 2;

/** Whether a plain scalar may begin with this character and the one after it. */
export function startsPlain(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== 45) return firsts[code] !== 1;
  return at + 1 < end && text.charCodeAt(at + 1) !== space;
}

/** Whether a value looks as if full-width quotes or brackets were meant as YAML's own: the slow look decides. */
export const isWrapped = (text: string, start: number, end: number): boolean =>
  firsts[text.charCodeAt(start)] === 2 && end - start > 1 && closing.includes(text.charAt(end - 1));

/**
 * Where a plain scalar on one line ends: before a comment, or at `end`, which has no blanks before it. Bails on a
 * colon that would make it a key.
 */
export function plainEnd(text: string, start: number, end: number): number {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === tab || (code === colon && isLoose(text, at, end))) fallBack();
    if (code !== hash || text.charCodeAt(at - 1) !== space) continue;
    // `#1` may be meant as part of the value: the slow look decides.
    return isLoose(text, at, end) ? trimmedEnd(text, start, at) : fallBack();
  }
  return end;
}

/** Whether a space or nothing follows a sign. */
const isLoose = (text: string, at: number, end: number): boolean =>
  at + 1 === end || text.charCodeAt(at + 1) === space;

/** The end without the spaces before it. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && text.charCodeAt(at - 1) === space) at -= 1;
  return at;
}

const digits = /^(?:0|[1-9][0-9]{0,14})$/u;
const decimal = /^(?:0|[1-9][0-9]{0,7})\.(?=0*[1-9])[0-9]{1,6}$/u;
/** Everything else the core schema reads as a number: left to the full parser, since `020` and `2e1` are not plain. */
const number =
  /^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?)$/u;

const words: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ["true", true],
  ["True", true],
  ["TRUE", true],
  ["false", false],
  ["False", false],
  ["FALSE", false],
  ["null", null],
  ["Null", null],
  ["NULL", null],
  ["~", null],
]);

/** Whether YAML's core schema reads a plain scalar as a truth value or as nothing. */
export const isReserved = (plain: string): boolean => words.has(plain);

/** The value of a plain scalar in YAML 1.2's core schema. */
export function plainValue(plain: string): string | number | boolean | null {
  const code = plain.charCodeAt(0);
  // Digits, signs and the point: 43 `+`, 45 `-`, 46 `.`, 48–57.
  if (code < 58 && code >= 43) {
    if (digits.test(plain) || decimal.test(plain)) return Number(plain);
    return number.test(plain) ? fallBack() : plain;
  }
  if (code < 127 && plain.length <= 5) {
    const word = words.get(plain);
    if (word !== undefined) return word;
  }
  return plain;
}
