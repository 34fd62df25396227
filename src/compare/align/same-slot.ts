import type { Entry } from "./entry.ts";

/** The entries of one list with what puts them into a slot, told apart when it comes more than once: the n-th is `slot n`. */
function* slotted(list: readonly Entry[], slotOf: (entry: Entry) => string | undefined) {
  const met = new Map<string, number>();
  for (const entry of list) {
    const slot = slotOf(entry);
    if (slot === undefined) continue;
    const count = (met.get(slot) ?? 0) + 1;
    met.set(slot, count);
    yield [`${slot} ${count}`, entry] as const;
  }
}

/** Hands over pairs of entries of different lists: the n-th of a slot in one with the n-th in the first that has it. */
export function pairBySlot(
  lists: readonly (readonly Entry[])[],
  slotOf: (entry: Entry) => string | undefined,
  pair: (first: Entry, entry: Entry) => void,
): void {
  const firsts = new Map<string, Entry>();
  for (const list of lists)
    for (const [slot, entry] of slotted(list, slotOf)) {
      const first = firsts.get(slot);
      if (first === undefined) firsts.set(slot, entry);
      else pair(first, entry);
    }
}
