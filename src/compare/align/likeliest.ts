import { byCodePoint } from "../../model/code-point.ts";
import type { Clusters } from "./clusters.ts";
import type { IsDistinctive } from "./distinctive.ts";
import type { AlignableEntry } from "./entry.ts";
import { inOrder, type Likely } from "./likely.ts";
import { pairBySlot } from "./same-slot.ts";
import { likeness } from "./similarity.ts";

/** Beyond so many entries without a partner only equal names are the same, so that no list takes long. */
const most = 600;
/** How alike names still are that speak of others. */
const otherPerson = 0.6;
const morePersons = 0.8;

/** Pairs of entries that may be the same, the likeliest first; equally likely ones in an order of their own texts. */
export function likeliest(
  clusters: Clusters,
  lists: readonly (readonly AlignableEntry[])[],
  threshold: number,
  isDistinctive: IsDistinctive,
): Likely[] {
  const open: AlignableEntry[] = [];
  for (const list of lists)
    for (const entry of list) if (clusters.isOpen(entry) && entry.wording !== "") open.push(entry);
  if (open.length > most) return [];
  const pairs: Likely[] = [];
  for (let i = 0; i < open.length; i += 1)
    for (let j = i + 1; j < open.length; j += 1) {
      const pair = pairOf(clusters, open[i], open[j]);
      if (pair !== undefined && pair.likeness >= threshold && isDistinctive(pair)) pairs.push(pair);
    }
  return pairs.sort(inOrder);
}

function pairOf(
  clusters: Clusters,
  one: AlignableEntry | undefined,
  other: AlignableEntry | undefined,
): Likely | undefined {
  if (one === undefined || other === undefined || !mayPair(clusters, one, other)) return undefined;
  const [a, b] = byCodePoint(one.participant.id, other.participant.id) < 0 ? [one, other] : [other, one];
  return { a, b, likeness: likenessOf(a, b) };
}

/** Links entries with equal names, the n-th in one list with the n-th in the others. */
export function linkEqual(clusters: Clusters, lists: readonly (readonly AlignableEntry[])[]): void {
  pairBySlot(
    lists,
    ({ wording }) => (wording === "" ? undefined : wording),
    (a, b) => {
      if (mayPair(clusters, a, b)) clusters.link(a, b, "fuzzy");
    },
  );
}

/** Whether the two may still become one. */
export function mayPair(clusters: Clusters, a: AlignableEntry, b: AlignableEntry): boolean {
  if (a.participant === b.participant || clusters.areTogether(a, b)) return false;
  if (a.ref !== undefined && b.ref !== undefined && a.ref !== b.ref) return false;
  return clusters.lacks(a, b.participant.id) && clusters.lacks(b, a.participant.id);
}

function likenessOf(a: AlignableEntry, b: AlignableEntry): number {
  const alike = likeness(a.bigrams, b.bigrams);
  return alike === 0 || alike === 1 ? alike : alike * onePerson(a, b);
}

/** Whether the names do not each speak of somebody else. */
export const mayBeOnePerson = (a: AlignableEntry, b: AlignableEntry): boolean =>
  a.persons.length === 0 || b.persons.length === 0 || onePerson(a, b) > otherPerson;

/** 监护人 and 监护人或代理人 are not as far from each other as 监护人 and 代理人. */
function onePerson({ persons: a }: AlignableEntry, { persons: b }: AlignableEntry): number {
  let shared = 0;
  for (const each of a) if (b.includes(each)) shared += 1;
  if (shared === a.length && shared === b.length) return 1;
  return shared > 0 && shared === Math.min(a.length, b.length) ? morePersons : otherPerson;
}
