import type { AlignedBy } from "../../model/matrix.ts";
import { type AlignableEntry, addressOf } from "./entry.ts";

/** Entries that are the same thing, at most one a participant. */
export interface Cluster {
  /** By participant's id. */
  readonly entries: ReadonlyMap<string, AlignableEntry>;
  readonly by: AlignedBy;
  /** 1 for what is certain, else the least similarity that decided, in hundredths. */
  readonly confidence: number;
}

/** From the surest to the least sure. */
const sureness: readonly AlignedBy[] = ["ref", "alias", "stored", "key", "fuzzy"];

interface Growing {
  readonly entries: AlignableEntry[];
  by: AlignedBy;
  confidence: number;
}

/** Clusters that grow by links between entries. A link that would put two entries of one participant together is not made. */
export class Clusters {
  /** By the entry's number. */
  readonly #of: Growing[];
  readonly #apart: ReadonlyMap<string, ReadonlySet<string>>;
  /** How many participants list anything. */
  readonly #participants: number;

  /** `lists` are the participants'; `apart` are pairs of addresses that a person said are not the same. */
  constructor(lists: readonly (readonly AlignableEntry[])[], apart: readonly (readonly string[])[]) {
    this.#of = new Array<Growing>(lists.reduce((sum, { length }) => sum + length, 0));
    for (const list of lists)
      for (const entry of list) this.#of[entry.number] = { entries: [entry], by: "only", confidence: 1 };
    this.#participants = lists.filter(({ length }) => length > 0).length;
    this.#apart = symmetric(apart);
  }

  /** Whether the entry has no partner yet. */
  isAlone = ({ number }: AlignableEntry): boolean => this.#of[number]?.entries.length === 1;

  /** Whether some participant with a list has no partner for the entry yet. */
  isOpen = ({ number }: AlignableEntry): boolean =>
    (this.#of[number]?.entries.length ?? 0) < this.#participants;

  areTogether = (a: AlignableEntry, b: AlignableEntry): boolean => this.#of[a.number] === this.#of[b.number];

  /** Whether the entry's cluster has room for one of the participant. */
  lacks = ({ number }: AlignableEntry, participant: string): boolean => !has(this.#of[number], participant);

  link(a: AlignableEntry, b: AlignableEntry, by: AlignedBy, confidence = 1): void {
    const [left, right] = [this.#of[a.number], this.#of[b.number]];
    if (left === undefined || right === undefined || left === right || !this.#mayJoin(left, right)) return;
    for (const entry of right.entries) {
      left.entries.push(entry);
      this.#of[entry.number] = left;
    }
    left.by = lessSure(lessSure(left.by, right.by), by);
    left.confidence = Math.min(left.confidence, right.confidence, confidence);
  }

  all = (): Cluster[] =>
    [...new Set(this.#of)].map(({ entries, by, confidence }) => ({
      entries: new Map(entries.map((entry) => [entry.participant.id, entry])),
      by,
      confidence: Math.round(confidence * 100) / 100,
    }));

  #mayJoin(left: Growing, right: Growing): boolean {
    for (const entry of left.entries) {
      if (has(right, entry.participant.id)) return false;
      const apart = this.#apart.size === 0 ? undefined : this.#apart.get(addressOf(entry));
      if (apart !== undefined)
        for (const other of right.entries) if (apart.has(addressOf(other))) return false;
    }
    return true;
  }
}

function has(cluster: Growing | undefined, participant: string): boolean {
  if (cluster === undefined) return false;
  for (const entry of cluster.entries) if (entry.participant.id === participant) return true;
  return false;
}

const lessSure = (a: AlignedBy, b: AlignedBy): AlignedBy =>
  sureness.indexOf(b) > sureness.indexOf(a) ? b : a;

function symmetric(pairs: readonly (readonly string[])[]): Map<string, Set<string>> {
  const map = new Map<string, Set<string>>();
  const add = (from: string, to: string): void => {
    map.set(from, (map.get(from) ?? new Set()).add(to));
  };
  for (const [a, b] of pairs)
    if (a !== undefined && b !== undefined) {
      add(a, b);
      add(b, a);
    }
  return map;
}
