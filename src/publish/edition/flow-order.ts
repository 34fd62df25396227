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

/** How far along a flow each step stands, from 0 to 1: between the earliest and the latest it could come. */
function positionsOf(after: Waits): number[] {
  const before = after.map((_, index) =>
    [...after.keys()].filter((other) => after[other]?.includes(index) === true),
  );
  const [ranks, heights] = [ranksOf(after), ranksOf(before)];
  const depth = Math.max(1, ...ranks);
  return ranks.map((rank, index) => (rank + depth - (heights[index] ?? 0)) / 2 / depth);
}

/** One region's steps by the keys they share with the other regions' steps. */
export interface KeyedFlow {
  readonly keys: readonly string[];
  readonly after: Waits;
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

/** Several regions' steps in one order: each behind those it waits for anywhere, and otherwise as far along as it stands. */
export function mergedOrder(flows: readonly KeyedFlow[]): string[] {
  const keys = [...new Set(flows.flatMap((flow) => flow.keys))];
  const positions = new Map<string, number[]>(keys.map((key) => [key, []]));
  const waits = new Map<string, Set<string>>(keys.map((key) => [key, new Set()]));
  for (const flow of flows) {
    const own = positionsOf(flow.after);
    for (const [index, key] of flow.keys.entries()) {
      positions.get(key)?.push(own[index] ?? 0);
      for (const each of flow.after[index] ?? []) waits.get(key)?.add(flow.keys[each] ?? key);
    }
  }
  const along = new Map([...positions].map(([key, numbers]) => [key, mean(numbers)]));
  const sorted = [...keys].sort((a, b) => (along.get(a) ?? 0) - (along.get(b) ?? 0));
  const indexOf = new Map(sorted.map((key, index) => [key, index]));
  const after = sorted.map((key) => [...(waits.get(key) ?? [])].flatMap((each) => indexOf.get(each) ?? []));
  return inOrder(after).flatMap((index) => sorted[index] ?? []);
}
