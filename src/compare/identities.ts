import type { AlignedCluster } from "./align/keys.ts";

/** What an id in one participant's file is known as by all: the partner entries' key and the entry's own name. */
export interface IdentifiedEntry {
  readonly key: string;
  readonly name: string;
}

/** The entries that references lead to, by list, participant and the participant's own id. */
export class Identities {
  readonly #lists = new Map<string, Map<string, Map<string, IdentifiedEntry>>>();

  /** Makes a list's aligned entries known. */
  learn(list: string, clusters: readonly AlignedCluster[]): void {
    const byParticipant = new Map<string, Map<string, IdentifiedEntry>>();
    for (const { key, entries } of clusters)
      for (const [participant, { id, name }] of entries) {
        if (id === undefined) continue;
        const own = byParticipant.get(participant) ?? new Map<string, IdentifiedEntry>();
        byParticipant.set(participant, own.set(id, { key, name }));
      }
    this.#lists.set(list, byParticipant);
  }

  /** What the participant's id means in one of the lists a field refers to: `materials`, `materials+conditions`. */
  resolve(target: string, participant: string, id: string): IdentifiedEntry | undefined {
    for (const list of target.includes("+") ? target.split("+") : [target]) {
      const found = this.#lists.get(list)?.get(participant)?.get(id);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}
