import { standardId } from "../cells.ts";
import type { Cluster } from "./clusters.ts";
import type { Entry } from "./entry.ts";

/** A cluster with its place in the list and the key its path has. */
export interface Aligned extends Cluster {
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
export function keyed(clusters: readonly Cluster[], order: readonly string[]): Aligned[] {
  const rank = (cluster: Cluster): number => order.findIndex((id) => cluster.entries.has(id));
  const at = (cluster: Cluster): number => cluster.entries.get(order[rank(cluster)] ?? "")?.at ?? 0;
  const ordered = [...clusters].sort((a, b) => rank(a) - rank(b) || at(a) - at(b));
  const refs = ordered.map((cluster) => sharedRef(cluster));
  const taken = new Set<string>();
  const keys = refs.map((ref) => (ref === undefined || taken.has(ref) ? undefined : claim(ref, taken)));
  return ordered.map((cluster, index) => {
    const first = cluster.entries.get(order[rank(cluster)] ?? "");
    const key = keys[index] ?? claim(free(first, taken), taken);
    return { ...cluster, key, name: first?.name ?? "" };
  });
}

function claim(key: string, taken: Set<string>): string {
  taken.add(key);
  return key;
}

function sharedRef({ entries }: Cluster): string | undefined {
  const regions = [...entries.values()].filter(({ participant }) => participant.id !== standardId);
  const all = regions.length === 0 ? [...entries.values()] : regions;
  const ref = all[0]?.ref;
  return all.every((entry) => entry.ref === ref) ? ref : undefined;
}

function free(entry: Entry | undefined, taken: ReadonlySet<string>): string {
  const own = entry?.id ?? entry?.ref ?? entry?.name.replace(/[[\]@\n]/gu, "").slice(0, longestKey) ?? "";
  if (!taken.has(own)) return own;
  const local = `${own}@${entry?.participant.id ?? ""}`;
  if (!taken.has(local)) return local;
  return `${local}#${(entry?.at ?? 0) + 1}`;
}
