/** Values that belong together, as positions. */
export type Group = readonly number[];

/** Which of a number of values belong together. */
export class Partition {
  /** For each value, the first of its group. */
  readonly #head: number[] = [];
  /** How many groups there are. */
  count: number;

  constructor(count: number) {
    for (let at = 0; at < count; at += 1) this.#head.push(at);
    this.count = count;
  }

  areTogether(a: number, b: number): boolean {
    return this.#head[a] === this.#head[b];
  }

  /** Puts two of them, and whatever they belong with, together. */
  join(a: number, b: number): void {
    const [left = a, right = b] = [this.#head[a], this.#head[b]];
    if (left === right) return;
    const kept = Math.min(left, right);
    const given = Math.max(left, right);
    for (let at = 0; at < this.#head.length; at += 1) if (this.#head[at] === given) this.#head[at] = kept;
    this.count -= 1;
  }

  /** The groups, in the order of the first of each. */
  groups(): Group[] {
    const groups: number[][] = [];
    const byHead: (number[] | undefined)[] = [];
    for (let at = 0; at < this.#head.length; at += 1) {
      const head = this.#head[at] ?? at;
      const group = byHead[head];
      if (group !== undefined) group.push(at);
      else {
        const made = [at];
        byHead[head] = made;
        groups.push(made);
      }
    }
    return groups;
  }
}
