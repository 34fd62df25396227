/** Values that belong together, as positions. */
export type Group = readonly number[];

/** Which of a number of groups belong together. */
export class Partition {
  readonly #head: number[];

  constructor(count: number) {
    this.#head = Array.from({ length: count }, (_, at) => at);
  }

  /** Puts two of them, and whatever they belong with, together. */
  join(a: number, b: number): void {
    const [left = a, right = b] = [this.#head[a], this.#head[b]];
    if (left === right) return;
    const [kept, given] = left < right ? [left, right] : [right, left];
    for (const [at, head] of this.#head.entries()) if (head === given) this.#head[at] = kept;
  }

  /** The groups with those that belong together as one, in the order of the first of each. */
  gather(groups: readonly Group[]): Group[] {
    const gathered = new Map<number, number[]>();
    for (const [at, group] of groups.entries()) {
      const head = this.#head[at] ?? at;
      gathered.set(head, [...(gathered.get(head) ?? []), ...group]);
    }
    return [...gathered.values()];
  }
}
