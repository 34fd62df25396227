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
  /** Least similarity (0–1) for a fuzzy match. */
  readonly threshold?: number;
  readonly ordered?: boolean;
}

/** The field beside it that tells whether a field applies, and with which values it does, or does not. */
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
}

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
/** One element of a version, as the schema declares it. */
export type Field = LeafField | ObjectField | ListField;
