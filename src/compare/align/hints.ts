import type { Align, ListField } from "../../model/profile.ts";
import type { Clusters } from "./clusters.ts";
import type { IsDistinctive } from "./distinctive.ts";
import type { AlignableEntry } from "./entry.ts";
import { mayBeOnePerson, mayPair } from "./likeliest.ts";
import { inOrder, type Likely } from "./likely.ts";
import { likeness } from "./similarity.ts";
import { mayBeOneAct } from "./step-kinds.ts";
import { type Resolve, Unpaired } from "./unpaired.ts";

/** What is known of a list's entries beside themselves. */
export interface Clues {
  readonly resolve: Resolve;
  readonly isDistinctive: IsDistinctive;
}

/** Beyond so many entries without a partner nothing beside their names is looked at. */
const most = 200;
/** What a shared fact adds to the likeness of two entries' names. */
const worth = { subjects: 0.25, basis: 0.1, situations: 0.1 } as const;
/** Likeness of two steps that nothing but their place makes the same. */
const placed = 0.2;
/** Of two that stand beside the same ones, the one that comes after the same goes first. */
const following = 0.15;
const preceding = 0.1;
const resembling = 0.4;
/** How much less than the threshold is enough for the only two that are left, or with facts to make up for it. */
const onlyTwo = 0.1;
/** Least likeness of the names of two papers that are asked for the same. */
const alikePapers = 0.25;
/** Likeness of two papers of which one may be handed in instead of the other. */
const replaceable = 0.3;
/** What likeness of what is asked is worth beside that of the names. */
const detailed = 0.8;
/** From here on two entries are about the same things though their names share nothing. */
const about = 0.55;

/**
 * Entries left over after their names were compared that may be the same for what else is known of them, the likeliest
 * first: steps by phase, situations and place between their neighbours, others by what they are about.
 */
export function hinted(
  clusters: Clusters,
  lists: readonly (readonly AlignableEntry[])[],
  { align }: ListField,
  { resolve, isDistinctive }: Clues,
): Likely[] {
  const open = lists.map((list) => unpairedOf(list, clusters, resolve)).filter(({ length }) => length > 0);
  if (open.length < 2 || open.flat().length > most) return [];
  const pairs: Likely[] = [];
  for (let i = 0; i < open.length; i += 1)
    for (let j = i + 1; j < open.length; j += 1)
      pairs.push(...between(clusters, open[i] ?? [], open[j] ?? [], align, isDistinctive));
  return pairs.sort(inOrder);
}

function unpairedOf(list: readonly AlignableEntry[], clusters: Clusters, resolve: Resolve): Unpaired[] {
  const found: Unpaired[] = [];
  for (const [at, entry] of list.entries())
    if (clusters.isOpen(entry) && entry.wording !== "")
      found.push(new Unpaired(entry, list[at - 1], list[at + 1], resolve));
  return found;
}

function between(
  clusters: Clusters,
  left: readonly Unpaired[],
  right: readonly Unpaired[],
  align: Align,
  isDistinctive: IsDistinctive,
): readonly Likely[] {
  const allowed: UnpairedPair[] = [];
  for (const a of left)
    for (const b of right)
      if (mayPair(clusters, a.entry, b.entry) && mayBeOnePerson(a.entry, b.entry)) allowed.push([a, b]);
  if (align.by === "ref") return asPapers(allowed);
  return align.ordered ? asSteps(clusters, allowed) : asMatters(allowed, align.threshold ?? 1, isDistinctive);
}

type UnpairedPair = readonly [Unpaired, Unpaired];

/** Whether neither of the two has another partner among the pairs. */
const isOnly = (pair: UnpairedPair, pairs: readonly UnpairedPair[]): boolean =>
  pairs.every((other) => other === pair || (other[0] !== pair[0] && other[1] !== pair[1]));

/** Of one phase and of no other act: the only two such, or between the same neighbours. */
function asSteps(clusters: Clusters, pairs: readonly UnpairedPair[]): Likely[] {
  const fitting = pairs.filter(
    ([a, b]) =>
      a.entry.key === b.entry.key &&
      mayBeOneAct(a.entry.name, b.entry.name) &&
      mayShare(a.situations, b.situations),
  );
  return fitting.flatMap((pair) => {
    const [a, b] = pair;
    const follows = isSameNeighbour(clusters, a.before, b.before);
    const precedes = isSameNeighbour(clusters, a.after, b.after);
    const isAlone = isOnly(pair, fitting);
    if (!follows && !precedes && !isAlone) return [];
    const near = (follows ? following : 0) + (precedes ? preceding : 0);
    const confidence = placed + near + likeness(a.entry.bigrams, b.entry.bigrams) * resembling;
    return [{ a: a.entry, b: b.entry, likeness: confidence }];
  });
}

/** About the same things: alike enough with what they share, or alike and the only two that are left. */
function asMatters(
  pairs: readonly UnpairedPair[],
  threshold: number,
  isDistinctive: IsDistinctive,
): Likely[] {
  return pairs.flatMap((both) => {
    const [a, b] = both;
    if (!mayShare(a.situations, b.situations)) return [];
    const isAlone = isOnly(both, pairs);
    const named = likeness(a.entry.bigrams, b.entry.bigrams);
    const alike = Math.max(named, a.standard && b.standard ? likeness(a.standard, b.standard) * detailed : 0);
    const known = Math.min(1, alike + evidence(a, b));
    const pair = { a: a.entry, b: b.entry, likeness: known };
    const isNamed = named >= threshold - onlyTwo && (isAlone || known >= threshold) && isDistinctive(pair);
    return isNamed || known >= about ? [pair] : [];
  });
}

/**
 * Papers no register knows as one: one may be handed in instead of the other, or they are the only two left that one
 * article asks in the same situations, with names alike.
 */
function asPapers(pairs: readonly UnpairedPair[]): Likely[] {
  const instead = pairs.filter(([a, b]) => mayReplace(a, b) || mayReplace(b, a));
  const fitting = pairs.filter(
    ([a, b]) => a.basis !== undefined && a.basis === b.basis && isSame(a.situations, b.situations),
  );
  const replacing = instead.map(([a, b]) => ({ a: a.entry, b: b.entry, likeness: replaceable }));
  const asked = fitting.flatMap((pair) => {
    const [a, b] = pair;
    const isAlone = isOnly(pair, fitting);
    const alike = likeness(a.entry.bigrams, b.entry.bigrams);
    return isAlone && alike >= alikePapers ? [{ a: a.entry, b: b.entry, likeness: alike }] : [];
  });
  return [...replacing, ...asked];
}

const mayReplace = (a: Unpaired, { entry: { name, wording } }: Unpaired): boolean =>
  a.instead.includes(name) || a.instead.includes(wording);

function evidence(a: Unpaired, b: Unpaired): number {
  const least = Math.min(a.subjects.size, b.subjects.size);
  let shared = 0;
  for (const each of a.subjects) if (b.subjects.has(each)) shared += 1;
  return (
    (least === 0 ? 0 : (shared / least) * worth.subjects) +
    (a.basis !== undefined && a.basis === b.basis ? worth.basis : 0) +
    (a.situations.size > 0 && isSame(a.situations, b.situations) ? worth.situations : 0)
  );
}

const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((each) => b.has(each));

/** Entries of situations that have nothing in common are never the same. */
const mayShare = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === 0 || b.size === 0 || [...a].some((each) => b.has(each));

/** The same one stands there, or none in either list. */
const isSameNeighbour = (
  clusters: Clusters,
  a: AlignableEntry | undefined,
  b: AlignableEntry | undefined,
): boolean => (a === undefined || b === undefined ? a === b : clusters.areTogether(a, b));
