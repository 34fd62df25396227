import { standardId } from "../cells.ts";
import type { Cluster } from "./clusters.ts";
import type { AlignableEntry } from "./entry.ts";

/** A cluster with its place in the list and the key its path has. */
export interface AlignedCluster extends Cluster {
  /** `id-card` in `materials[id-card].copies`. */
  readonly key: string;
  /** The entry's name as the first participant that has it writes it. */
  readonly name: string;
}

/** Longest text of an entry without id that serves as its key. */
const longestKey = 60;

/**
 * Clusters in the order of the first participant that has them, each with its key: the register's id when all regions'
 * entries have the same one, else the id in the first region that has it, with `@region` where another has it already.
 */
export function keyed(clusters: readonly Cluster[], order: readonly string[]): AlignedCluster[] {
  const ranked = clusters.map((cluster) => {
    const rank = order.findIndex((id) => cluster.entries.has(id));
    return { cluster, rank, first: cluster.entries.get(order[rank] ?? "") };
  });
  ranked.sort((a, b) => a.rank - b.rank || (a.first?.at ?? 0) - (b.first?.at ?? 0));
  const taken = new Set<string>();
  const keys = ranked.map(({ cluster }) => {
    const ref = sharedRef(cluster);
    return ref === undefined || taken.has(ref) ? undefined : claim(ref, taken);
  });
  return ranked.map(({ cluster: { entries, by, confidence }, first }, index) => {
    const key = keys[index] ?? claim(free(first, taken), taken);
    return { entries, by, confidence, key, name: first?.name ?? "" };
  });
}

function claim(key: string, taken: Set<string>): string {
  taken.add(key);
  return key;
}

function sharedRef({ entries }: Cluster): string | undefined {
  let ref: string | undefined;
  let isFirst = true;
  for (const [id, entry] of entries) {
    if (id === standardId && entries.size > 1) continue;
    if (!isFirst && entry.ref !== ref) return undefined;
    ref = entry.ref;
    isFirst = false;
  }
  return ref;
}

function free(entry: AlignableEntry | undefined, taken: ReadonlySet<string>): string {
  const own = entry?.id ?? entry?.ref ?? entry?.name.replace(/[[\]@\n]/gu, "").slice(0, longestKey) ?? "";
  if (!taken.has(own)) return own;
  const local = `${own}@${entry?.participant.id ?? ""}`;
  if (!taken.has(local)) return local;
  return `${local}#${(entry?.at ?? 0) + 1}`;
}
