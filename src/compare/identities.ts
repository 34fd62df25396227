import { addressOf } from "./align/entry.ts";
import type { Aligned } from "./align/keys.ts";

/** What an id in one participant's file is known as by all: the partner entries' key and the entry's own name. */
export interface Known {
  readonly key: string;
  readonly name: string;
}

/** The entries that references lead to, by list, participant and the participant's own id. */
export class Identities {
  readonly #lists = new Map<string, ReadonlyMap<string, Known>>();

  /** Makes a list's aligned entries known. */
  learn(list: string, clusters: readonly Aligned[]): void {
    const known = new Map<string, Known>();
    for (const { key, entries } of clusters)
      for (const entry of entries.values())
        if (entry.id !== undefined) known.set(addressOf(entry), { key, name: entry.name });
    this.#lists.set(list, known);
  }

  /** What the participant's id means; `target` may name several lists, `materials+conditions`. */
  resolve(target: string, participant: string, id: string): Known | undefined {
    for (const list of target.split("+")) {
      const found = this.#lists.get(list)?.get(`${participant}/${id}`);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}
