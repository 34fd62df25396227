import { lookAlike, plainForm } from "./look-alikes.ts";

/** Longer words are never spelling mistakes of a known one; comparing them would cost time for nothing. */
const longest = 64;
const lookAlikeCost = 0.25;

/**
 * How many slips lie between two words: a letter too many, too few, wrong or swapped is one, a look-alike a quarter.
 * (Optimal string alignment distance.)
 */
function slips(a: string, b: string): number {
  const left = [...plainForm(a)];
  const right = [...plainForm(b)];
  let before: readonly number[] = [];
  let above: readonly number[] = [...right.keys(), right.length];
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const isSwap = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      current.push(
        Math.min(
          at(above, column - 1) + exchange(left[row - 1], right[column - 1]),
          at(above, column) + 1,
          at(current, column - 1) + 1,
          isSwap ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = above;
    above = current;
  }
  return at(above, right.length);
}

const at = (row: readonly number[], column: number): number => row[column] ?? Number.POSITIVE_INFINITY;

const exchange = (a = "", b = ""): number => (a === b ? 0 : lookAlike(a, b) ? lookAlikeCost : 1);

export interface Nearest {
  readonly word: string;
  /** Below 1 only look-alikes, width or case differ: the word meant is certain. */
  readonly slips: number;
}

/** The candidate a word was most likely meant to be; `undefined` when none is near, or two are equally near. */
export function nearest(word: string, candidates: readonly string[]): Nearest | undefined {
  if (word.length > longest) return undefined;
  let best: Nearest | undefined;
  let isTie = false;
  for (const candidate of candidates) {
    if (candidate.length > longest) continue;
    const count = slips(word, candidate);
    if (best !== undefined && count >= best.slips) isTie ||= count === best.slips;
    else {
      best = { word: candidate, slips: count };
      isTie = false;
    }
  }
  if (best !== undefined && !isTie && best.slips <= allowed(word, best.word)) return best;
  return onlyOneAround(word, candidates);
}

/** A third of the letters; words of two characters have to share one, single characters to look alike. */
function allowed(word: string, candidate: string): number {
  const length = Math.max([...word].length, [...candidate].length);
  return length === 1 ? lookAlikeCost : Math.max(1, Math.floor(length / 3));
}

/** 窗口 for 窗口办理, 个工作日 for 工作日: the one candidate that contains the word or lies in it. */
function onlyOneAround(word: string, candidates: readonly string[]): Nearest | undefined {
  const plain = plainForm(word);
  if (plain === "") return undefined;
  const around = candidates.filter((candidate) => candidate.includes(plain) || plain.includes(candidate));
  const [only] = around;
  return only !== undefined && around.length === 1 ? { word: only, slips: slips(word, only) } : undefined;
}
