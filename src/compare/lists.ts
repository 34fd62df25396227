import { type Document, isComplete } from "../model/document.ts";
import type { ListField } from "../model/profile.ts";
import { align, nothingStored, type Stored } from "./align/align.ts";
import { type AlignableEntry, addressOf, entriesOf } from "./align/entry.ts";
import { type AlignedCluster, keyed } from "./align/keys.ts";
import { type Cell, standardId } from "./cells.ts";
import { Identities } from "./identities.ts";
import type { Glossary } from "./normal/glossary.ts";
import type { OwnPlace } from "./normal/self-reference.ts";

/** The lists of one item, each aligned once. */
export class Lists {
  readonly #aligned = new Map<string, readonly AlignedCluster[]>();
  /** What the ids in references lead to, by the lists aligned so far. */
  readonly identities = new Identities();
  readonly #glossary: Glossary;
  readonly #place: OwnPlace;
  readonly #order: readonly string[];
  readonly #stored: Stored;
  readonly #together: ReadonlyMap<string, string>;

  /** `order` are the participants' ids, the regions in the catalogue's order. */
  constructor(
    glossary: Glossary,
    place: OwnPlace,
    order: readonly string[],
    alignment: Document<"alignment">["value"] | undefined,
  ) {
    this.#glossary = glossary;
    this.#place = place;
    this.#order = order;
    const { same = [], notSame = [] } = alignment ?? nothingStored;
    this.#stored = { same, notSame };
    this.#together = groupsOf(same);
  }

  /** The list's aligned entries, in the order of the first participant that has them. */
  of(field: ListField, cells: readonly Cell[]): readonly AlignedCluster[] {
    const before = this.#aligned.get(field.path);
    if (before !== undefined) return before;
    let count = 0;
    const lists = cells.map((cell) => {
      const entries = entriesOf(cell, field, this.#glossary, this.#place, count);
      count += entries.length;
      return entries;
    });
    const resolve = (target: string, participant: string, id: string): string | undefined =>
      this.identities.resolve(target, participant, id)?.key;
    const aligned = keyed(align(lists, field, this.#stored, resolve), this.#order);
    this.identities.learn(field.path, aligned);
    this.#aligned.set(field.path, aligned);
    return aligned;
  }

  /** The aligned entries of a list that has been asked for before, by its path. */
  known(path: string): readonly AlignedCluster[] {
    return this.#aligned.get(path) ?? [];
  }

  /** What makes an entry's name the same as its partners': the register's entry, a person's word. */
  factsOf(entry: AlignableEntry): string[] {
    const registered = entry.ref ?? entry.alias;
    const stored = this.#together.size === 0 ? undefined : this.#together.get(addressOf(entry));
    const facts: string[] = [];
    if (registered !== undefined) facts.push(`ref:${registered}`);
    if (stored !== undefined) facts.push(`stored:${stored}`);
    return facts;
  }
}

/**
 * Each participant's cell of one entry. The standard has one only when it lists such entries at all; a region whose list
 * has lost an entry to a mistake has none, for the entry it lost may be this one.
 */
export function entryCells(lists: readonly Cell[], { entries }: AlignedCluster): Cell[] {
  const cells: Cell[] = [];
  for (const { participant, raw, pointer } of lists) {
    const entry = entries.get(participant.id);
    if (entry !== undefined) cells.push({ participant, raw: entry.value, pointer: entry.pointer });
    else if (raw === undefined ? participant.id !== standardId : isComplete(participant.document, pointer))
      cells.push({ participant, raw: undefined, pointer });
  }
  return cells;
}

/** For each address in a chain of pairs, one address that stands for all of them. */
function groupsOf(pairs: Stored["same"]): Map<string, string> {
  const head = new Map<string, string>();
  for (const [a = "", b = ""] of pairs) {
    const [left, right] = [head.get(a) ?? a, head.get(b) ?? b];
    const [kept, given] = left < right ? [left, right] : [right, left];
    for (const [address, other] of head) if (other === given) head.set(address, kept);
    for (const address of [a, b, given]) head.set(address, kept);
  }
  return head;
}
