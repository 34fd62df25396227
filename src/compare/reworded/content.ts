import { pairAt } from "../align/similarity.ts";
import type { Clause } from "./decisive.ts";

/** What a text says beside what decides. */
export interface ContentWords {
  readonly pieces: readonly string[];
  /**
   * Its characters, and its pairs of neighbouring ones, each as one number, with and without the words between that only
   * frame.
   */
  readonly said: ReadonlySet<number>;
}

/** The content of a text's clauses. */
export function contentOf(clauses: readonly Clause[]): ContentWords {
  const said = new Set<number>();
  for (const { text, bare, rest } of clauses) for (const each of [text, bare, rest]) addPairs(said, each);
  return { pieces: [...new Set(clauses.flatMap(({ pieces }) => pieces))], said };
}

function addPairs(said: Set<number>, text: string): void {
  for (let at = 0; at < text.length; at += 1) {
    said.add(text.charCodeAt(at));
    if (at + 1 < text.length) said.add(pairAt(text, at));
  }
}

/**
 * Whether every piece of the one is found in the other: each of its characters beside one of its neighbours. A clause or
 * a member of an enumeration that only one of two texts has is a difference, however alike they are otherwise.
 */
export const saysNoMore = ({ pieces }: ContentWords, { said }: ContentWords): boolean =>
  pieces.every((piece) => isFound(piece, said));

function isFound(piece: string, said: ReadonlySet<number>): boolean {
  if (piece.length === 1) return said.has(piece.charCodeAt(0)) || !/\p{L}/u.test(piece);
  for (let at = 0; at < piece.length; at += 1)
    if (at === piece.length - 1 || !said.has(pairAt(piece, at)))
      if (at === 0 || !said.has(pairAt(piece, at - 1))) return false;
  return true;
}
