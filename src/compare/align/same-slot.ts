import type { AlignableEntry } from "./entry.ts";

/** The first entries of one slot, and how often it has come in the list that is being gone through. */
interface Slot {
  readonly firsts: AlignableEntry[];
  list: readonly AlignableEntry[];
  count: number;
}

/** Hands over pairs of entries of different lists: the n-th of a slot in one with the n-th in the first that has it. */
export function pairBySlot(
  lists: readonly (readonly AlignableEntry[])[],
  slotOf: (entry: AlignableEntry) => string | undefined,
  pair: (first: AlignableEntry, entry: AlignableEntry) => void,
): void {
  const slots = new Map<string, Slot>();
  for (const list of lists)
    for (const entry of list) {
      const name = slotOf(entry);
      if (name === undefined) continue;
      const slot = slots.get(name);
      const first = slot && firstFor(entry, slot, list);
      if (slot === undefined) slots.set(name, { firsts: [entry], list, count: 1 });
      else if (first !== undefined) pair(first, entry);
    }
}

/** The first entry that has as high a number in the slot; the entry itself becomes it where there is none. */
function firstFor(
  entry: AlignableEntry,
  slot: Slot,
  list: readonly AlignableEntry[],
): AlignableEntry | undefined {
  if (slot.list !== list) {
    slot.list = list;
    slot.count = 0;
  }
  const first = slot.firsts[slot.count];
  slot.count += 1;
  if (first === undefined) slot.firsts.push(entry);
  return first;
}
