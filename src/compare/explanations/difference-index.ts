import type { Field, Profile } from "../../model/profile.ts";
import type { AlignedCluster } from "../align/keys.ts";
import type { ComparedField } from "../compared-field.ts";
import type { Identities } from "../identities.ts";
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
  readonly profile: Profile;
}

/** What is known of an item when its rows have been judged. */
export class DifferenceIndex {
  readonly identities: Identities;
  readonly hasStandard: boolean;
  readonly #profile: Profile;
  readonly #lists: Lists;
  readonly #fields: readonly ComparedField[];
  /** Findings, and what one explains, by path. */
  #byPath: Map<string, ComparedField> | undefined;

  constructor(fields: readonly ComparedField[], { lists, identities, hasStandard, profile }: Grounds) {
    this.identities = identities;
    this.hasStandard = hasStandard;
    this.#profile = profile;
    this.#lists = lists;
    this.#fields = fields;
  }

  get #differences(): Map<string, ComparedField> {
    if (this.#byPath !== undefined) return this.#byPath;
    this.#byPath = new Map();
    for (const field of this.#fields)
      if (field.outcome.severity !== null) this.#byPath.set(field.row.path, field);
    return this.#byPath;
  }

  /** A difference that is a finding, or is explained by one. */
  difference(path: string): ComparedField | undefined {
    return this.#differences.get(path);
  }

  /** A difference that is a finding, and is explained by none. */
  finding(path: string): ComparedField | undefined {
    const found = this.#differences.get(path);
    return found === undefined || found.outcome.severity === null ? undefined : found;
  }

  isFinding = (path: string): boolean => this.finding(path) !== undefined;

  /** Puts in what has become of a finding. */
  settle(field: ComparedField): void {
    if (field.outcome.severity === null && field.outcome.explainedBy === undefined)
      this.#differences.delete(field.row.path);
    else this.#differences.set(field.row.path, field);
  }

  /** The finding that a told difference is, or is at last explained by. */
  rootOf(path: string): string {
    const explainedBy = this.#differences.get(path)?.outcome.explainedBy;
    return explainedBy === undefined ? path : this.rootOf(explainedBy);
  }

  /** Whether it has been told that the region has no such entry. */
  isToldLacking(path: string, region: string): boolean {
    const cell = this.#differences.get(path)?.row.cellOf(region);
    return cell !== undefined && cell.comparable === undefined;
  }

  /** The path of the field that stands for an entry: `materials[id-card].name`. */
  pathOf(list: string, key: string): string {
    const field = this.#profile.byPath.get(list);
    return `${list}[${key}].${field?.shape === "list" ? field.align.name : undefined}`;
  }

  /** Keys of the lists whose entries may be for some situations only. */
  get scopedLists(): readonly string[] {
    return this.#profile.fields.flatMap((field) =>
      field.shape === "list" && field.fields.some(isScope) ? [field.key] : [],
    );
  }

  /** Limits that may have exceptions for some situations, by path. */
  get limitsWithExceptions(): readonly string[] {
    return this.#profile.fields.flatMap((field) =>
      field.shape === "object" &&
      field.fields.some((part) => part.shape === "list" && part.align.by === "situations")
        ? [field.path]
        : [],
    );
  }

  /** The entries of one of a file's lists. */
  entries(list: string): readonly AlignedCluster[] {
    return this.#lists.known(list);
  }
}

const isScope = (field: Field): boolean => field.shape === "leaf" && field.target === "situations";

/** An entry that some regions do not have, though theirs could be judged. */
export interface Absence {
  readonly cluster: AlignedCluster;
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
