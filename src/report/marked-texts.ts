import { diffArrays } from "diff";
import { type Dictionary, dictionaryOf } from "../model/dictionary.ts";

/** A piece of a text, and whether the others lack it. */
export interface Piece {
  readonly text: string;
  readonly own: boolean;
}

/** Longest texts whose differences are looked for, in UTF-16 units; beyond, comparing would take long and show little. */
const longest = 1500;
/** Least share two texts have in common for marks to be of use. */
const useful = 0.35;
const usual = [
  "工作日",
  "自然日",
  "个工作日",
  "复印件",
  "法定代表人",
  "申请人",
  "不予受理",
  "不予许可",
  "不予办理",
];

/** Splits texts into words, those of the catalogue's own in one piece. */
export type Splitter = (text: string) => string[];

/** A splitter that knows the words; made once for a report. */
export function splitterOf(words: readonly string[]): Splitter {
  const dictionary = dictionaryOf([...words, ...usual].map((word) => [word, true] as const));
  const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
  const known = new Map<string, string[]>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const pieces = split(text, dictionary, segmenter);
    known.set(text, pieces);
    return pieces;
  };
}

function split(text: string, dictionary: Dictionary<true>, segmenter: Intl.Segmenter): string[] {
  const pieces: string[] = [];
  let open = "";
  const close = (): void => {
    for (const { segment } of segmenter.segment(open)) pieces.push(segment);
    open = "";
  };
  for (let at = 0; at < text.length; ) {
    const word = dictionary.match(text, at)?.word;
    if (word === undefined) {
      open += text.charAt(at);
      at += 1;
      continue;
    }
    close();
    pieces.push(word);
    at += word.length;
  }
  close();
  return pieces;
}

/**
 * Each text in pieces: in the first, what some other text lacks is its own; in the others, what the first lacks. Texts
 * that have little in common, or are very long, come back whole.
 */
export function markOwn(texts: readonly string[], splitter: Splitter): Piece[][] {
  const whole = texts.map((text) => [{ text, own: false }]);
  const [first, ...others] = texts;
  if (first === undefined || texts.some((text) => text.length > longest)) return whole;
  const base = splitter(first);
  const lacking = new Set<number>();
  const marked: Piece[][] = [];
  for (const other of others) {
    const compared = compareWords(base, splitter(other));
    if (compared === undefined) return whole;
    for (const at of compared.lacking) lacking.add(at);
    marked.push(compared.pieces);
  }
  return [joined(base.map((text, at) => ({ text, own: lacking.has(at) }))), ...marked];
}

function compareWords(base: string[], other: string[]): { lacking: number[]; pieces: Piece[] } | undefined {
  const lacking: number[] = [];
  const pieces: Piece[] = [];
  let at = 0;
  let shared = 0;
  for (const { added, removed, value } of diffArrays(base, other)) {
    if (removed) lacking.push(...value.map((_, index) => at + index));
    else pieces.push({ text: value.join(""), own: added });
    if (!added) at += value.length;
    if (!added && !removed) shared += value.join("").length;
  }
  const longer = Math.max(base.join("").length, other.join("").length);
  return shared < longer * useful ? undefined : { lacking, pieces: joined(pieces) };
}

/** Neighbouring pieces of one kind as one. */
function joined(pieces: readonly Piece[]): Piece[] {
  const together: Piece[] = [];
  for (const { text, own } of pieces) {
    const last = together.at(-1);
    if (last?.own === own) together[together.length - 1] = { text: last.text + text, own };
    else together.push({ text, own });
  }
  return together;
}
