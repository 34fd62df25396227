/** For each step the indices of those it waits for. */
export type Waits = readonly (readonly number[])[];

/** Columns of a diagram: a step stands right of all it waits for; a circle, which a rule forbids, ends where it began. */
export function ranksOf(after: Waits): number[] {
  const ranks: (number | undefined)[] = after.map(() => undefined);
  const visit = (index: number, waiting: ReadonlySet<number>): number => {
    const known = ranks[index];
    if (known !== undefined) return known;
    const before = (after[index] ?? []).filter((each) => !waiting.has(each));
    const rank = Math.max(-1, ...before.map((each) => visit(each, new Set([...waiting, index])))) + 1;
    ranks[index] = rank;
    return rank;
  };
  return after.map((_, index) => visit(index, new Set([index])));
}

/** The steps in an order that has each after those it waits for, and otherwise the file's; a circle stays as it is written. */
export function inOrder(after: Waits): number[] {
  const order: number[] = [];
  const left = new Set(after.keys());
  while (left.size > 0) {
    const free = [...left].find((index) => (after[index] ?? []).every((each) => !left.has(each)));
    const [next = 0] = free === undefined ? left : [free];
    order.push(next);
    left.delete(next);
  }
  return order;
}

/** For each step all that it waits for, directly or through others. */
export function ancestorsOf(after: Waits): ReadonlySet<number>[] {
  return after.map((_, start) => {
    const found = new Set<number>();
    const pending = [...(after[start] ?? [])];
    for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
      if (found.has(index)) continue;
      found.add(index);
      pending.push(...(after[index] ?? []));
    }
    return found;
  });
}

/**
 * Several regions' orders of entries in one: what only some have stands behind what it follows where they have it, so
 * far as the others' order allows.
 */
export function mergedOrder(orders: readonly (readonly string[])[]): string[] {
  const merged: string[] = [];
  for (const order of orders)
    for (const [index, key] of order.entries()) {
      if (merged.includes(key)) continue;
      const before = order.slice(0, index).findLast((each) => merged.includes(each));
      const next = order.slice(index + 1).find((each) => merged.includes(each));
      if (before !== undefined) merged.splice(merged.indexOf(before) + 1, 0, key);
      else if (next !== undefined) merged.splice(merged.indexOf(next), 0, key);
      else merged.push(key);
    }
  return merged;
}
