/** Which values belong together: for each the position of the first it belongs with, its own where it is the first. */
export type Groups = readonly number[];

/** Which of a number of values belong together. */
export class Partition {
  /** For each value, the first of its group. */
  readonly #head: number[];
  /** How many groups there are. */
  count: number;

  constructor(count: number) {
    this.#head = new Array<number>(count);
    for (let at = 0; at < count; at += 1) this.#head[at] = at;
    this.count = count;
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

  /** Joins any two that are still apart and are one by the test. */
  joinWhere(areOne: (one: number, other: number) => boolean): void {
    for (let later = 1; later < this.#head.length; later += 1)
      for (let at = 0; at < later; at += 1)
        if (this.#head[at] !== this.#head[later] && areOne(at, later)) this.join(at, later);
  }

  /** Whether any two that are apart are one by the test. */
  isJoinedWhere(areOne: (one: number, other: number) => boolean): boolean {
    for (let later = 1; later < this.#head.length; later += 1)
      for (let at = 0; at < later; at += 1)
        if (this.#head[at] !== this.#head[later] && areOne(at, later)) return true;
    return false;
  }

  /** The groups as they are now. */
  groups(): Groups {
    return this.#head.slice();
  }
}
