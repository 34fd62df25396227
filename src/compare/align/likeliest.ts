import type { Clusters } from "./clusters.ts";
import type { Entry } from "./entry.ts";
import { similarity } from "./similarity.ts";

/** Two entries whose names are alike. */
export interface Likely {
  readonly a: Entry;
  readonly b: Entry;
  readonly likeness: number;
}

/** Beyond so many entries only equal names are the same, so that no list takes long. */
const most = 600;
/** Whose paper it is: a name that says so is not the same as one that says otherwise. */
const whose = /本人|代理人|受托人|代办人|监护人|配偶|子女|父母|法定代表人|负责人|担保人|出租人|被继承人/gu;
const otherPerson = 0.7;

const byCodePoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Pairs of entries that may be the same, the likeliest first; equally likely ones in an order of their own texts. */
export function likeliest(clusters: Clusters, entries: readonly Entry[], threshold: number): Likely[] {
  const open = entries.filter((entry) => entry.said !== "");
  const many = open.length > most;
  const pairs: Likely[] = [];
  for (const [at, a] of open.entries())
    for (const b of open.slice(at + 1)) {
      if (!mayPair(clusters, a, b) || (many && a.said !== b.said)) continue;
      const likeness = likenessOf(a.said, b.said);
      if (likeness >= threshold) pairs.push(byCodePoint(a.participant.id, b.participant.id) < 0 ? { a, b, likeness } : { a: b, b: a, likeness });
    }
  return pairs.sort(inOrder);
}

function mayPair(clusters: Clusters, a: Entry, b: Entry): boolean {
  if (a.participant === b.participant || clusters.areTogether(a, b)) return false;
  if (a.ref !== undefined && b.ref !== undefined && a.ref !== b.ref) return false;
  return clusters.lacks(a, b.participant.id) && clusters.lacks(b, a.participant.id);
}

function likenessOf(a: string, b: string): number {
  const likeness = similarity(a, b);
  if (likeness === 0 || likeness === 1) return likeness;
  return persons(a) === persons(b) ? likeness : likeness * otherPerson;
}

const persons = (name: string): string => [...new Set(name.match(whose) ?? [])].sort().join("");

const inOrder = (x: Likely, y: Likely): number =>
  y.likeness - x.likeness ||
  Math.abs(x.a.at - x.b.at) - Math.abs(y.a.at - y.b.at) ||
  byCodePoint(x.a.participant.id, y.a.participant.id) ||
  byCodePoint(x.b.participant.id, y.b.participant.id) ||
  x.a.at - y.a.at ||
  x.b.at - y.b.at;
