import { byCodePoint } from "../../model/code-point.ts";
import type { ListField } from "../../model/profile.ts";
import { type Cluster, Clusters } from "./clusters.ts";
import { distinctiveIn } from "./distinctive.ts";
import { type AlignableEntry, addressOf } from "./entry.ts";
import { hinted } from "./hints.ts";
import { likeliest, linkEqual } from "./likeliest.ts";
import { pairBySlot } from "./same-slot.ts";
import { mayBeOneAct } from "./step-kinds.ts";
import type { Resolve } from "./unpaired.ts";

/** A person's word on entries, from alignment.yaml: pairs of `region/id`. */
export interface Stored {
  readonly same: readonly (readonly string[])[];
  readonly notSame: readonly (readonly string[])[];
}

/** Likeness of two results of which each is its region's only one. */
const onlyOne = 0.3;

export const nothingStored: Stored = { same: [], notSame: [] };

/**
 * Finds which entries of the participants' lists are the same: by a person's word, by the register, by a key both have
 * once, then by their names, best first, at last by what else is known of what is left. Which clusters there are does not depend on the order of the participants.
 */
export function align(
  given: readonly (readonly AlignableEntry[])[],
  field: ListField,
  stored: Stored,
  resolve: Resolve,
): Cluster[] {
  const how = field.align;
  const lists = [...given].sort(([a], [b]) => byCodePoint(a?.participant.id ?? "", b?.participant.id ?? ""));
  const clusters = new Clusters(lists, stored.notSame);
  linkStored(clusters, lists, stored);
  linkRegistered(clusters, lists);
  if (how.key !== undefined) linkKeyed(clusters, lists, field);
  linkEqual(clusters, lists);
  if (how.threshold !== undefined) {
    const isDistinctive = distinctiveIn(lists);
    for (const { a, b, likeness } of likeliest(clusters, lists, how.threshold, isDistinctive))
      clusters.link(a, b, "fuzzy", likeness);
    for (const { a, b, likeness } of hinted(clusters, lists, field, { resolve, isDistinctive }))
      clusters.link(a, b, "fuzzy", likeness);
    if (how.single) linkOnlyOnes(clusters, lists);
  }
  return clusters.all();
}

function linkStored(
  clusters: Clusters,
  lists: readonly (readonly AlignableEntry[])[],
  { same }: Stored,
): void {
  if (same.length === 0) return;
  const byAddress = new Map(lists.flat().map((entry) => [addressOf(entry), entry]));
  for (const [a = "", b = ""] of same) {
    const [left, right] = [byAddress.get(a), byAddress.get(b)];
    if (left !== undefined && right !== undefined) clusters.link(left, right, "stored");
  }
}

/** The n-th entry of a register's material in one list goes with the n-th in the others. */
function linkRegistered(clusters: Clusters, lists: readonly (readonly AlignableEntry[])[]): void {
  pairBySlot(
    lists,
    ({ ref, alias }) => ref ?? alias,
    (a, b) => clusters.link(a, b, a.ref !== undefined && b.ref !== undefined ? "ref" : "alias"),
  );
}

/** Entries that are the only one of their region are the same thing, whatever each region calls it. */
function linkOnlyOnes(clusters: Clusters, lists: readonly (readonly AlignableEntry[])[]): void {
  const stating = lists.filter(({ length }) => length > 0);
  const [first, ...others] = stating.flat();
  if (first === undefined || stating.some(({ length }) => length > 1)) return;
  for (const other of others) clusters.link(first, other, "fuzzy", onlyOne);
}

/**
 * A key links the entries that have it once among what is left of their list. A code says what an entry is; another key
 * only says of which kind, which acts of two kinds may share.
 */
function linkKeyed(
  clusters: Clusters,
  lists: readonly (readonly AlignableEntry[])[],
  { align: { key: keyed }, fields }: ListField,
): void {
  const isCode = fields.some(
    (field) => field.key === keyed && field.shape === "leaf" && field.kind === "code",
  );
  const left = lists.map((list) => list.filter((entry) => clusters.isAlone(entry)));
  const once = left.map((list) =>
    list.filter(({ key }) => key !== undefined && list.filter((other) => other.key === key).length === 1),
  );
  pairBySlot(
    once,
    ({ key }) => key,
    (a, b) => {
      if (isCode || mayBeOneAct(a.name, b.name)) clusters.link(a, b, "key");
    },
  );
}
