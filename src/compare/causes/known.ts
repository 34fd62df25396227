import type { MatrixField } from "../../model/difference.ts";
import type { Aligned } from "../align/keys.ts";
import type { Identities } from "../identities.ts";
import type { Row } from "../judge.ts";
import type { Lists } from "../lists.ts";

/** A finding of which it is asked whether another one has said it already. */
export interface Suspect {
  readonly row: Row;
  readonly field: MatrixField;
}

/** The difference that has said it, and the regions that lack what is looked at for no other reason. */
export interface Cause {
  readonly follows: string;
  readonly excused?: ReadonlySet<string>;
}

/** What is known of an item when its rows have been judged. */
export class Known {
  readonly identities: Identities;
  readonly #lists: Lists;
  /** Findings, and what follows from one, by path. */
  readonly #told: Map<string, MatrixField>;

  constructor(fields: readonly MatrixField[], lists: Lists, identities: Identities) {
    this.identities = identities;
    this.#lists = lists;
    this.#told = new Map();
    for (const field of fields) if (field.severity !== null) this.#told.set(field.field, field);
  }

  /** A difference that is a finding, or follows from one. */
  told(path: string): MatrixField | undefined {
    return this.#told.get(path);
  }

  /** A difference that is a finding, and follows from none. */
  finding(path: string): MatrixField | undefined {
    const told = this.#told.get(path);
    return told === undefined || told.severity === null ? undefined : told;
  }

  isFinding = (path: string): boolean => this.finding(path) !== undefined;

  /** Puts in what has become of a finding. */
  settle(field: MatrixField): void {
    if (field.severity === null && field.follows === undefined) this.#told.delete(field.field);
    else this.#told.set(field.field, field);
  }

  /** The finding that a told difference is, or at last follows from. */
  rootOf(path: string): string {
    const follows = this.#told.get(path)?.follows;
    return follows === undefined ? path : this.rootOf(follows);
  }

  /** Whether it has been told that the region has no such entry. */
  isToldLacking(path: string, region: string): boolean {
    const values = this.#told.get(path)?.values;
    return values?.has(region) === true && values.get(region) === undefined;
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

/** Regions that have no such entry, though it could be judged. */
export const lackingIn = ({ values }: MatrixField): string[] =>
  [...values].filter(([, value]) => value === undefined).map(([region]) => region);

/** Whether the row stands for an entry of the list. */
export const standsFor = ({ row, field }: Suspect, list: string): boolean =>
  row.whole?.list === list && field.entry?.presence === true;
