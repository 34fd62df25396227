import type { TextMistake } from "../text-mistake.ts";

type FileCheck = (text: string) => TextMistake | undefined;

const lineEndAt = (text: string, start: number): number => {
  const stop = text.indexOf("\n", start);
  return stop === -1 ? text.length : stop;
};

const conflict: FileCheck = (text) => {
  const found = /^(?:(?:<{7}|>{7}|\|{7})(?=[ \r\n]|$)|={7}(?=\r?$))/mu.exec(text);
  if (found === null) return undefined;
  return {
    rule: "file/conflict-free",
    message: "marker",
    values: {},
    start: found.index,
    end: lineEndAt(text, found.index),
  };
};

const carriageReturns: FileCheck = (text) => {
  const found = /\r(?!\n)/u.exec(text);
  if (found === null) return undefined;
  const message = text.includes("\n") ? "stray" : "only";
  return { rule: "file/line-ends", message, values: {}, start: found.index, end: found.index + 1 };
};

const fence: FileCheck = (text) => {
  const found = /^(?:```|~~~)[^\n`]*$/mu.exec(text);
  if (found === null) return undefined;
  const start = found.index;
  return {
    rule: "file/not-pasted",
    message: "fence",
    start,
    end: lineEndAt(text, start),
    values: { sign: found[0].trim().slice(0, 3) },
  };
};

/** Every line begins with a number: copied from a page that counts its lines. */
const lineNumbers: FileCheck = (text) => {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const numbered = lines.filter((line) => /^[ \t]*\d+(?:[.:|│\t）)：]|[ \t]+[a-z-])/u.test(line));
  if (lines.length < 3 || numbered.length * 10 < lines.length * 9) return undefined;
  const start = text.search(/\d/u);
  return { rule: "file/not-pasted", message: "numbers", values: {}, start, end: lineEndAt(text, start) };
};

const diff: FileCheck = (text) => {
  const found = /^(?:@@ .* @@|diff --git |\+[ \t]*(?:- )?[a-z]\w*:)/mu.exec(text);
  if (found === null) return undefined;
  const start = found.index;
  return { rule: "file/not-pasted", message: "diff", values: {}, start, end: lineEndAt(text, start) };
};

/** Whether nothing but blank lines and comments stands above. */
const isFirst = (text: string, at: number): boolean =>
  text
    .slice(0, at)
    .split("\n")
    .every((line) => /^[ \t\r]*(?:#|$)/u.test(line));

/** A directive or a second document; what stands at the left edge is never within a value. */
const documents: FileCheck = (text) => {
  const directive = /^%[A-Za-z]/mu.exec(text);
  if (directive !== null && isFirst(text, directive.index))
    return {
      rule: "yaml/no-directives",
      message: "directive",
      values: {},
      start: directive.index,
      end: lineEndAt(text, directive.index),
    };
  const marks = [...text.matchAll(/^(?:---|\.\.\.)(?=\s|$)/gmu)];
  for (const { 0: sign, index } of marks) {
    if (sign === "---" && isFirst(text, index)) continue;
    if (sign === "..." && text.slice(index + 3).trim() === "") continue;
    return { rule: "yaml/one-document", message: "second", start: index, end: index + 3, values: { sign } };
  }
  return undefined;
};

/**
 * What makes a whole file something else than it should be. One is enough: whatever else the parser would say of
 * such a file follows from it.
 */
export function wholeFileMistake(text: string): TextMistake | undefined {
  for (const check of [conflict, carriageReturns, fence, lineNumbers, diff, documents]) {
    const mistake = check(text);
    if (mistake !== undefined) return mistake;
  }
  return undefined;
}
