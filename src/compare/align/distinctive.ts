import type { Participant } from "../cells.ts";
import type { AlignableEntry } from "./entry.ts";
import type { Likely } from "./likely.ts";

/** Whether what two names share tells that they are the same. */
export type IsDistinctive = (pair: Likely) => boolean;

/** From this likeness on no more is asked. */
const enough = 0.6;

/**
 * Two names that are little alike must share something that is not in several names of both lists: 经营场所 tells nothing
 * where 自有经营场所 and 租用经营场所 stand in one list.
 */
export function distinctiveIn(lists: readonly (readonly AlignableEntry[])[]): IsDistinctive {
  const common = new Map<Participant, ReadonlySet<number>>();
  const commonFor = ({ participant }: AlignableEntry): ReadonlySet<number> => {
    const found =
      common.get(participant) ?? repeated(lists.find(([first]) => first?.participant === participant) ?? []);
    common.set(participant, found);
    return found;
  };
  return ({ a, b, likeness }) => {
    if (likeness >= enough) return true;
    const [left, right, others] = [commonFor(a), commonFor(b), b.bigrams.pairs];
    for (const each of a.bigrams.pairs)
      if (others.has(each) && !(left.has(each) && right.has(each))) return true;
    return false;
  };
}

/** Pairs of neighbouring characters that are in more than one name of the list. */
function repeated(list: readonly AlignableEntry[]): ReadonlySet<number> {
  const once = new Set<number>();
  const often = new Set<number>();
  for (const { bigrams } of list) for (const each of bigrams.pairs) (once.has(each) ? often : once).add(each);
  return often;
}
