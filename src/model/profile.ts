import type { Words } from "./words.ts";

/** What may be said of a field's unity between regions (国发〔2022〕5号; DESIGN of the element table). */
export const harmonies = ["same", "unify", "local"] as const;
export type Harmonise = (typeof harmonies)[number];

export type FieldKind =
  | "text"
  | "name"
  | "limit"
  | "period"
  | "count"
  | "money"
  | "code"
  | "date"
  | "place"
  | "phone"
  | "url"
  | "flag"
  | "choice"
  | "choices"
  | "names"
  | "id"
  | "ref"
  | "refs";

/** How an ask of the applicant weighs: by amount, by being asked at all, or by an order of values, heaviest first. */
export type Burden = "more" | "less" | "presence" | { readonly order: readonly string[] };

/** How the entries of a list find their partners in other regions. */
export interface Align {
  readonly by: "ref" | "key" | "fuzzy" | "situations" | "none";
  /** The code-valued key entries share, for `key`. */
  readonly key?: string;
  /** The entry's naming field: always compared, and what fuzzy matching looks at. */
  readonly name?: string;
  /** Least similarity (0–1) for a fuzzy match; where it is left out, only equal names are the same. */
  readonly threshold?: number;
  readonly ordered?: boolean;
  /** The register whose names and aliases an entry's name may stand for. */
  readonly register?: "materials";
  /** Whether the only entry of one region is the same as the only one of another, whatever both are called. */
  readonly single?: boolean;
}

/**
 * The field that tells whether another one applies, and with which values it does, or does not: a key beside it, or, with
 * a slash before it, a pointer from the file's top (`/fee/charged`).
 */
export interface AppliesWhen {
  readonly field: string;
  readonly is?: readonly unknown[];
  readonly isNot?: readonly unknown[];
}

interface FieldBase {
  readonly key: string;
  /** `promisedLimit`, `materials[].copies`: the path without identities. */
  readonly path: string;
  /** The official Chinese label. */
  readonly label: string;
  /** What the field is called in English output. */
  readonly english: string;
  readonly description: string;
  readonly harmonise: Harmonise;
  /** Highest level of sameness (0–6) that is no finding. */
  readonly tolerate: number;
  readonly burden: Burden | undefined;
  /** How to unify when nothing else is said. */
  readonly policy: string | undefined;
  readonly public: "always" | "present" | "internal";
  readonly required: boolean;
  /** Set on what applies only where another field says so: 补交时限 only to what is 容缺后补. */
  readonly appliesWhen: AppliesWhen | undefined;
  /** Where another field says so, it asks nothing of the applicant: 材料形式 of what need not be handed in. */
  readonly sparedWhen: AppliesWhen | undefined;
  /** Whether the schema's national exchange model has a field for it, as `table.field`. */
  readonly national: string | undefined;
  /** Whether the item's own file states it for all regions, which are then judged against that. */
  readonly agreed: boolean;
  /** The section of the guide that prints it, by id; set on fields at the top. */
  readonly section: string | undefined;
  /** Its place among what a guide says first, from 1. */
  readonly highlight: number | undefined;
  /** Whether it names the entries of a list at the top, which pages number themselves. */
  readonly naming: boolean;
  /** Whether it is something applicants bring, pay, wait for or come for; how an office works is not. */
  readonly applicant: boolean;
  /** Words for asking and not asking, where 要求 and 不要求 do not fit: 收费, 不收费. */
  readonly ends: readonly [most: string, least: string] | undefined;
  /** What a count counts, as it is printed: 份, 次. */
  readonly unit: string | undefined;
  /** Whether its members are whole points, one a line, rather than words in a row. */
  readonly points: boolean;
  /** Whether a page prints it; codes that nobody outside needs are public data all the same. */
  readonly printed: boolean;
  /** Whether it is a sentence, in which a region may speak of itself, though it names something. */
  readonly running: boolean;
  /** What leaving it out says: 各种情形 of situations. */
  readonly silence: string | undefined;
  /** Which of the totals of what is asked it counts towards. */
  readonly total: Total | undefined;
  /** Entries of a list that are not asked of everyone, and so not counted. */
  readonly uncountedWhen: AppliesWhen | undefined;
}

/** What a region's demands are summed up in. */
export type Total = "limit" | "materials" | "copies" | "visits" | "steps";

export interface LeafField extends FieldBase {
  readonly shape: "leaf";
  readonly kind: FieldKind;
  /** What an id refers to, for `ref` and `refs`. */
  readonly target: string | undefined;
  /** Allowed words, in the code list's order. */
  readonly values: readonly string[] | undefined;
}
/** A limit is one leaf for its length; its note, start, extension and exceptions are fields of their own below it. */
export interface ObjectField extends FieldBase {
  readonly shape: "object";
  readonly fields: readonly Field[];
  /** Set when the object itself is a value (a limit or period). */
  readonly kind: "limit" | "period" | undefined;
}
export interface ListField extends FieldBase {
  readonly shape: "list";
  readonly align: Align;
  readonly fields: readonly Field[];
  /** Other harmonise for legal bases of these ranks. */
  readonly harmoniseByRank: Readonly<Partial<Record<Harmonise, readonly string[]>>> | undefined;
}
/** One element of a kind of file, as its schema declares it. */
export type Field = LeafField | ObjectField | ListField;

/** A titled part of a guide. */
export interface GuideSection {
  readonly id: string;
  readonly title: string;
}

/** Everything a kind of file's schema says of its fields; made by `profileOf`. */
export interface Profile {
  /** In the schema's order. */
  readonly fields: readonly Field[];
  /** Every field by its path without identities: `materials[].copies`. */
  readonly byPath: ReadonlyMap<string, Field>;
  /** Labels by path, told apart where two fields of one scope have the same. */
  readonly labels: ReadonlyMap<string, Words>;
  /** Sections of plain facts in a guide, in their order. */
  readonly sections: readonly GuideSection[];
  /** Lists whose entries other fields refer to, each after those its own entries refer to. */
  readonly referredTo: readonly ListField[];
}
