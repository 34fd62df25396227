import type { PlainValue } from "../model/edit.ts";
import { type Quotes, treeSaying } from "./tree.ts";

/** A value as it is written behind `key:` or `-`: on that line, and on the lines below it. */
export interface Written {
  readonly head: string;
  /** Begins with a line break where there is anything. */
  readonly body: string;
}

/** How many blanks one level stands further in than the one above it. */
const step = 2;

/** Characters that cannot be seen or are no characters: written as escapes. */
const unprintable = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/u;
const escapable = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/gu;

const isList = (value: PlainValue): value is readonly PlainValue[] => Array.isArray(value);
/** Whether the value is a list or map that has something in it, and so stands in lines of its own. */
export const isFilled = (value: PlainValue): value is readonly PlainValue[] | Record<string, PlainValue> =>
  typeof value === "object" && value !== null && Object.keys(value).length > 0;

/** Writes values in one text's way: with its line breaks. */
export class Writer {
  readonly #newline: string;
  readonly #hasLiterals: boolean;

  /**
   * Without literals, texts of several lines stand in double quotes: where a comment follows that stands so far in that
   * a literal text would take it for one of its lines.
   */
  constructor(newline: string, hasLiterals = true) {
    this.#newline = newline;
    this.#hasLiterals = hasLiterals;
  }

  /** A line break and the blanks of a column, 0 being the first. */
  line(column: number): string {
    return this.#newline + " ".repeat(column);
  }

  /** A value behind a `key:` or `-` that stands at a column; a text of one line in the quotes of the old one. */
  written(value: PlainValue, column: number, quotes?: Quotes): Written {
    if (isFilled(value))
      return { head: "", body: this.line(column + step) + this.block(value, column + step) };
    return typeof value === "string" && value.includes("\n") && this.#hasLiterals
      ? this.#literal(value, column)
      : { head: scalar(value, false, quotes), body: "" };
  }

  /** A list or map whose entries stand at a column; the first is where the text is put. */
  block(value: PlainValue, column: number): string {
    if (!isFilled(value)) return scalar(value);
    const entries = isList(value)
      ? value.map((each) => this.entry(each, column))
      : Object.entries(value).map(([key, each]) => this.pair(key, each, column));
    return entries.join(this.line(column));
  }

  /** An entry of a list whose dashes stand at a column. */
  entry(value: PlainValue, column: number): string {
    if (isFilled(value)) return `- ${this.block(value, column + step)}`;
    return `-${behind(this.written(value, column))}`;
  }

  /** A key of a map whose keys stand at a column, with its value. */
  pair(key: string, value: PlainValue, column: number): string {
    return `${keyText(key)}:${behind(this.written(value, column))}`;
  }

  /** A text of several lines, each on its own; in double quotes where lines cannot say it. */
  #literal(text: string, column: number): Written {
    const indent = /^[ \n]/u.test(text) ? String(step) : "";
    const chomp = text.endsWith("\n") ? "" : "-";
    const lines = text.replace(/\n$/u, "").split("\n");
    const body = (at: number, newline: string) =>
      lines.map((each) => newline + (each === "" ? "" : " ".repeat(at) + each)).join("");
    const head = `|${indent}${chomp}`;
    // Blank lines at the end would depend on what comes after the text.
    const isFaithful = !unprintable.test(text.replaceAll("\n", "")) && !text.endsWith("\n\n");
    return isFaithful && readsAs(`- ${head}${body(step, "\n")}\n`, [text])
      ? { head, body: body(column + step, this.#newline) }
      : { head: doubleQuoted(text), body: "" };
  }
}

const behind = ({ head, body }: Written): string => (head === "" ? body : ` ${head}${body}`);

/** A value within brackets or braces; a text in the quotes of the old one. */
export function flowText(value: PlainValue, quotes?: Quotes): string {
  if (!isFilled(value)) return scalar(value, true, quotes);
  if (isList(value)) return `[ ${value.map((each) => flowText(each)).join(", ")} ]`;
  return `{ ${Object.entries(value).map(flowPair).join(", ")} }`;
}

/** A key and its value within braces. */
export const flowPair = ([key, value]: readonly [string, PlainValue]): string =>
  `${keyText(key, true)}: ${flowText(value)}`;

/** A key: plain when that reads back as the same text, also for who reads `true` or `1` as no text; else in quotes. */
export const keyText = (key: string, inFlow = false): string =>
  quotedWhereNeeded(
    key,
    (text) => reads(text, key, inFlow) && readsAs(inFlow ? `{ ${text}: 0 }` : `${text}: 0`, { [key]: 0 }),
  );

/** A value of one line: an empty list or map, or a scalar. */
function scalar(value: PlainValue, inFlow = false, quotes?: Quotes): string {
  if (typeof value === "object" && value !== null) return isList(value) ? "[]" : "{}";
  if (typeof value !== "string") return String(value);
  return quotedWhereNeeded(value, (text) => reads(text, value, inFlow), quotes);
}

/** Whether a scalar reads back as a text, in a line or between brackets. */
const reads = (written: string, text: string, inFlow: boolean): boolean =>
  readsAs(inFlow ? `[ ${written} ]` : `- ${written}`, [text]);

function quotedWhereNeeded(text: string, isRead: (written: string) => boolean, quotes?: Quotes): string {
  if (quotes === '"' || unprintable.test(text)) return doubleQuoted(text);
  const single = `'${text.replaceAll("'", "''")}'`;
  const candidates = quotes === "'" ? [single] : [text, single];
  return candidates.find(isRead) ?? doubleQuoted(text);
}

const doubleQuoted = (text: string): string =>
  JSON.stringify(text).replace(
    escapable,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** Whether a text is YAML that says just this. */
const readsAs = (text: string, value: PlainValue): boolean => treeSaying(text, value) !== undefined;
