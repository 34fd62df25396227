import { isReserved } from "./scalar.ts";

/** 1 for a letter, 2 for what may follow it in a key: digits and `_ - . /`. */
const kinds = new Uint8Array(128);
for (let code = 0; code < 128; code += 1) {
  const character = String.fromCharCode(code);
  if (/[A-Za-z]/u.test(character)) kinds[code] = 1;
  else if (/[0-9_./-]/u.test(character)) kinds[code] = 2;
}

/** Where the plain key that begins here ends; the start itself when none begins here. */
export function keyEnd(text: string, start: number): number {
  if (kinds[text.charCodeAt(start)] !== 1) return start;
  let at = start + 1;
  while ((kinds[text.charCodeAt(at)] ?? 0) > 0) at += 1;
  return at;
}

/** Whether a text is a key this reader takes: a word of Latin letters that YAML does not read as anything else. */
export const isPlainKey = (key: string): boolean =>
  key !== "" && keyEnd(key, 0) === key.length && !isReserved(key) && key !== "constructor";
