import type { Clause } from "./decisive.ts";

/** What a text says beside what decides. */
export interface Content {
  readonly pieces: readonly string[];
  /** Its characters, and its pairs of neighbouring ones, with and without the words between that only frame. */
  readonly said: ReadonlySet<string>;
}

/** The content of a text's clauses. */
export function contentOf(clauses: readonly Clause[]): Content {
  const said = new Set<string>();
  for (const { text, bare, rest } of clauses) for (const each of [text, bare, rest]) addPairs(said, each);
  return { pieces: [...new Set(clauses.flatMap(({ pieces }) => pieces))], said };
}

function addPairs(said: Set<string>, text: string): void {
  for (let at = 0; at < text.length; at += 1) {
    said.add(text.charAt(at));
    if (at + 1 < text.length) said.add(text.slice(at, at + 2));
  }
}

/**
 * Whether every piece of the one is found in the other: each of its characters beside one of its neighbours. A clause or
 * a member of an enumeration that only one of two texts has is a difference, however alike they are otherwise.
 */
export const saysNoMore = ({ pieces }: Content, { said }: Content): boolean =>
  pieces.every((piece) => isFound(piece, said));

function isFound(piece: string, said: ReadonlySet<string>): boolean {
  if (piece.length === 1) return said.has(piece) || !/\p{L}/u.test(piece);
  for (let at = 0; at < piece.length; at += 1)
    if (!said.has(piece.slice(at, at + 2)) || at === piece.length - 1)
      if (at === 0 || !said.has(piece.slice(at - 1, at + 1))) return false;
  return true;
}
