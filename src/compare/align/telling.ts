import type { Entry } from "./entry.ts";
import type { Likely } from "./likely.ts";

/** Whether what two names share tells that they are the same. */
export type Telling = (pair: Likely) => boolean;

/** From this likeness on no more is asked. */
const enough = 0.6;

/**
 * Two names that are little alike must share something that is not in several names of both lists: 经营场所 tells nothing
 * where 自有经营场所 and 租用经营场所 stand in one list.
 */
export function tellingOf(lists: readonly (readonly Entry[])[]): Telling {
  const common = new Map<readonly Entry[], ReadonlySet<string>>();
  const listOf = new Map(lists.flatMap((list) => list.map((entry) => [entry, list] as const)));
  const commonFor = (entry: Entry): ReadonlySet<string> => {
    const list = listOf.get(entry) ?? [];
    const found = common.get(list) ?? repeated(list);
    common.set(list, found);
    return found;
  };
  return ({ a, b, likeness }) => {
    if (likeness >= enough) return true;
    const [left, right, others] = [commonFor(a), commonFor(b), b.sketch.pairs];
    return [...a.sketch.pairs].some((each) => others.has(each) && !(left.has(each) && right.has(each)));
  };
}

/** Pairs of neighbouring characters that are in more than one name of the list. */
function repeated(list: readonly Entry[]): ReadonlySet<string> {
  const once = new Set<string>();
  const often = new Set<string>();
  for (const { sketch } of list) for (const each of sketch.pairs) (once.has(each) ? often : once).add(each);
  return often;
}
