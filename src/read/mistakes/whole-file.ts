import type { Remark } from "../remark.ts";

type Whole = (text: string) => Remark | undefined;

const lineEndAt = (text: string, start: number): number => {
  const stop = text.indexOf("\n", start);
  return stop === -1 ? text.length : stop;
};

const conflict: Whole = (text) => {
  const found = /^(?:(?:<{7}|>{7}|\|{7})(?=[ \r\n]|$)|={7}(?=\r?$))/mu.exec(text);
  if (found === null) return undefined;
  return {
    rule: "file/conflict-free",
    message: "marker",
    start: found.index,
    end: lineEndAt(text, found.index),
  };
};

const carriageReturns: Whole = (text) => {
  const found = /\r(?!\n)/u.exec(text);
  if (found === null) return undefined;
  const message = text.includes("\n") ? "stray" : "only";
  return { rule: "file/line-ends", message, start: found.index, end: found.index + 1 };
};

const fence: Whole = (text) => {
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
const lineNumbers: Whole = (text) => {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const numbered = lines.filter((line) => /^[ \t]*\d+(?:[.:|│\t）)：]|[ \t]+[a-z-])/u.test(line));
  if (lines.length < 3 || numbered.length * 10 < lines.length * 9) return undefined;
  const start = text.search(/\d/u);
  return { rule: "file/not-pasted", message: "numbers", start, end: lineEndAt(text, start) };
};

const diff: Whole = (text) => {
  const found = /^(?:@@ .* @@|diff --git |\+[ \t]*(?:- )?[a-z]\w*:)/mu.exec(text);
  if (found === null) return undefined;
  return { rule: "file/not-pasted", message: "diff", start: found.index, end: lineEndAt(text, found.index) };
};

/** Whether nothing but blank lines and comments stands above. */
const isFirst = (text: string, at: number): boolean =>
  text
    .slice(0, at)
    .split("\n")
    .every((line) => /^[ \t\r]*(?:#|$)/u.test(line));

/** A directive or a second document; what stands at the left edge is never within a value. */
const documents: Whole = (text) => {
  const directive = /^%[A-Za-z]/mu.exec(text);
  if (directive !== null && isFirst(text, directive.index))
    return {
      rule: "yaml/no-directives",
      message: "directive",
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
export function wholeFileMistake(text: string): Remark | undefined {
  for (const look of [conflict, carriageReturns, fence, lineNumbers, diff, documents]) {
    const remark = look(text);
    if (remark !== undefined) return remark;
  }
  return undefined;
}
