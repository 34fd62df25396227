import type { Aligned } from "./align/keys.ts";

/** What an id in one participant's file is known as by all: the partner entries' key and the entry's own name. */
export interface Known {
  readonly key: string;
  readonly name: string;
}

/** The entries that references lead to, by list, participant and the participant's own id. */
export class Identities {
  readonly #lists = new Map<string, Map<string, Map<string, Known>>>();

  /** Makes a list's aligned entries known. */
  learn(list: string, clusters: readonly Aligned[]): void {
    const byParticipant = new Map<string, Map<string, Known>>();
    for (const { key, entries } of clusters)
      for (const [participant, { id, name }] of entries) {
        if (id === undefined) continue;
        const own = byParticipant.get(participant) ?? new Map<string, Known>();
        byParticipant.set(participant, own.set(id, { key, name }));
      }
    this.#lists.set(list, byParticipant);
  }

  /** What the participant's id means in one of the lists a field refers to: `materials`, `materials+conditions`. */
  resolve(target: string, participant: string, id: string): Known | undefined {
    for (const list of target.includes("+") ? target.split("+") : [target]) {
      const found = this.#lists.get(list)?.get(participant)?.get(id);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}
