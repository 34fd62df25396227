import type { Aligned } from "../align/keys.ts";
import type { Identities } from "../identities.ts";
import type { ComparedField } from "../judge.ts";
import type { Lists } from "../lists.ts";

/** The difference that has said it, and the regions that lack what is looked at for no other reason. */
export interface Explanation {
  readonly explainedBy: string;
  readonly excused?: ReadonlySet<string>;
}

/** What the causes of an item's findings are looked for with. */
export interface Grounds {
  readonly lists: Lists;
  readonly identities: Identities;
  readonly hasStandard: boolean;
}

/** What is known of an item when its rows have been judged. */
export class DifferenceIndex {
  readonly identities: Identities;
  readonly hasStandard: boolean;
  readonly #lists: Lists;
  readonly #fields: readonly ComparedField[];
  /** Findings, and what explainedBy from one, by path. */
  #byPath: Map<string, ComparedField> | undefined;

  constructor(fields: readonly ComparedField[], { lists, identities, hasStandard }: Grounds) {
    this.identities = identities;
    this.hasStandard = hasStandard;
    this.#lists = lists;
    this.#fields = fields;
  }

  get #told(): Map<string, ComparedField> {
    if (this.#byPath !== undefined) return this.#byPath;
    this.#byPath = new Map();
    for (const field of this.#fields) if (field.severity !== null) this.#byPath.set(field.field, field);
    return this.#byPath;
  }

  /** A difference that is a finding, or explainedBy from one. */
  told(path: string): ComparedField | undefined {
    return this.#told.get(path);
  }

  /** A difference that is a finding, and explainedBy from none. */
  finding(path: string): ComparedField | undefined {
    const told = this.#told.get(path);
    return told === undefined || told.severity === null ? undefined : told;
  }

  isFinding = (path: string): boolean => this.finding(path) !== undefined;

  /** Puts in what has become of a finding. */
  settle(field: ComparedField): void {
    if (field.severity === null && field.explainedBy === undefined) this.#told.delete(field.field);
    else this.#told.set(field.field, field);
  }

  /** The finding that a told difference is, or at last explainedBy from. */
  rootOf(path: string): string {
    const explainedBy = this.#told.get(path)?.explainedBy;
    return explainedBy === undefined ? path : this.rootOf(explainedBy);
  }

  /** Whether it has been told that the region has no such entry. */
  isToldLacking(path: string, region: string): boolean {
    const cell = this.#told.get(path)?.row.cellOf(region);
    return cell !== undefined && cell.comparable === undefined;
  }

  /** The entries of one of a version's lists. */
  entries(list: string): readonly Aligned[] {
    return this.#lists.known(list);
  }
}

/** The field that stands for each entry of the lists whose entries others refer to or are scoped by situations. */
const naming: Readonly<Record<string, string>> = {
  situations: "name",
  materials: "name",
  conditions: "text",
  steps: "name",
  reviewPoints: "point",
  fees: "name",
  results: "name",
};

/** Lists whose entries may be for some situations only. */
export const scoped = Object.keys(naming).filter((list) => list !== "situations");

/** The path of the field that stands for an entry. */
export const pathOf = (list: string, key: string): string => `${list}[${key}].${naming[list]}`;

/** An entry that some regions do not have, though theirs could be judged. */
export interface Absence {
  readonly cluster: Aligned;
  readonly lacking: readonly string[];
}

/** What a finding says of an entry that is not everywhere; nothing where it says something else. */
export function absenceIn({ row }: ComparedField): Absence | undefined {
  if (!row.presence || row.whole === undefined) return undefined;
  const lacking = row.regions.flatMap(({ comparable, region }) => (comparable === undefined ? [region] : []));
  return lacking.length === 0 ? undefined : { cluster: row.whole.cluster, lacking };
}

/** The ids of the situations an entry is for; none where it is for every one. */
export const situationIdsOf = (entry: unknown): readonly unknown[] => {
  const ids = (entry as { situations?: unknown } | undefined)?.situations;
  return Array.isArray(ids) ? ids : [];
};
