import type { AlignableEntry } from "./entry.ts";
import { type BigramProfile, bigramProfile } from "./similarity.ts";

/** What an entry's reference leads to, known by all participants; `undefined` where it leads nowhere. */
export type Resolve = (target: string, participant: string, id: string) => string | undefined;

/** An entry without a partner, with what is known of it beside its name; each fact is found when it is asked for. */
export class Unpaired {
  readonly entry: AlignableEntry;
  readonly before: AlignableEntry | undefined;
  readonly after: AlignableEntry | undefined;
  readonly #resolve: Resolve;
  #standard: BigramProfile | undefined;
  #situations: ReadonlySet<string> | undefined;
  #subjects: ReadonlySet<string> | undefined;
  #basis: string | undefined;

  constructor(
    entry: AlignableEntry,
    before: AlignableEntry | undefined,
    after: AlignableEntry | undefined,
    resolve: Resolve,
  ) {
    this.entry = entry;
    this.before = before;
    this.after = after;
    this.#resolve = resolve;
  }

  /** What is asked of it, beside its name. */
  get standard(): BigramProfile | undefined {
    const { standard } = this.entry.value;
    if (typeof standard === "string" && standard !== "") this.#standard ??= bigramProfile(standard);
    return this.#standard;
  }
  /** Keys of the situations it is for; empty for every one. */
  get situations(): ReadonlySet<string> {
    this.#situations ??= this.#keys("situations", "situations");
    return this.#situations;
  }
  /** Keys of the materials and conditions it is about. */
  get subjects(): ReadonlySet<string> {
    this.#subjects ??= this.#keys("subjects", "materials+conditions");
    return this.#subjects;
  }
  /** The article it cites. */
  get basis(): string | undefined {
    const { basis } = this.entry.value;
    if (typeof basis === "string") this.#basis ??= articleOf(basis);
    return this.#basis;
  }
  /** Names of what may be handed in instead. */
  get instead(): readonly string[] {
    const { alternatives } = this.entry.value;
    return Array.isArray(alternatives) ? alternatives.map(String) : [];
  }

  #keys(field: string, target: string): ReadonlySet<string> {
    const ids = this.entry.value[field];
    const keys = new Set<string>();
    for (const id of Array.isArray(ids) ? ids : []) {
      const key = this.#resolve(target, this.entry.participant.id, String(id));
      if (key !== undefined) keys.add(key);
    }
    return keys;
  }
}

/** 中华人民共和国公证法第二十六条 of 《中华人民共和国公证法》第二十六条第一款. */
const articleOf = (basis: string): string =>
  basis.replace(/^《?中华人民共和国|[《》\s]/gu, "").replace(/(第[^第]{1,7}条).*$/u, "$1");
