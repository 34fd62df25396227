import type { Place, Severity } from "./diagnostic.ts";
import type { Field, Harmonise } from "./profile.ts";
import type { Words } from "./words.ts";

/** How far N regions' values of one field agree, from the same bytes to not there at all; the index is the level. */
export const states = [
  "identical",
  "typographic",
  "wording",
  "equivalent",
  "reworded",
  "different",
  "missing",
] as const;
export type State = (typeof states)[number];
export const levelOf = (state: State): number => states.indexOf(state);

export type AlignedBy = "ref" | "alias" | "stored" | "key" | "fuzzy" | "only";
export interface Alignment {
  readonly by: AlignedBy;
  /** 1 for what is certain, else the similarity that decided. */
  readonly confidence: number;
}

export type ApprovalStatus = "active" | "stale" | "expired" | "unused";

/** One region's value of a field. */
export interface Value {
  /** Verbatim, as a person reads it. */
  readonly text: string;
  /** The normal form that sameness and approvals are judged by. */
  readonly normal: string;
  readonly place: Place;
  /** The text as each language joins and words it; names, texts and words of code lists are the same in both. */
  readonly words: Words;
}

/** Who is asked most and least of the applicant; both empty never happens: no direction is `undefined`. */
export interface Direction {
  readonly most: readonly string[];
  readonly least: readonly string[];
}

/** One field of an item compared over the regions. */
export interface MatrixField {
  /** Path by identity: `promisedLimit`, `materials[id-card].copies`. */
  readonly field: string;
  /** Official label, for an entry's part with the entry's name before it. */
  readonly label: string;
  /** The same in English. */
  readonly english: string;
  readonly profile: Field;
  readonly harmonise: Harmonise;
  readonly state: State;
  /** A region's value; `undefined` where it has none. Regions left out could not be judged. */
  readonly values: ReadonlyMap<string, Value | undefined>;
  /** The value item.yaml states for it, when it states one. */
  readonly agreed?: Value | undefined;
  /** The value standard.yaml states for it: `null` when the standard lists such entries but not this one. */
  readonly standard?: Value | null | undefined;
  /** Regions whose value departs from the standard above the field's tolerance. */
  readonly offStandard: readonly string[];
  /** Regions that depart from `agreed` above the field's tolerance. */
  readonly offAgreed: readonly string[];
  /** Regions outside the majority, in catalogue order; empty when all agree. */
  readonly outside: readonly string[];
  /** What a finding of it weighs, after tolerance, approval and standard; `null` is no finding. */
  readonly severity: Severity | null;
  readonly direction?: Direction | undefined;
  readonly alignment?: Alignment | undefined;
  readonly approval?: { readonly id: string; readonly status: ApprovalStatus } | undefined;
  /** Set on the parts of an entry that some region lacks: the entry's own presence is the one finding. */
  readonly withinAbsent: boolean;
  /** With `withinAbsent`: the state among those that have the entry; `missing` where one of them lacks the part. */
  readonly among?: State | undefined;
  /** The field whose difference is the cause of this one, which is then no finding of its own. */
  readonly explainedBy?: string | undefined;
  /** The state the severity goes by, where that is not `state`: among those that have the entry, or against what is agreed. */
  readonly judged?: State | undefined;
  /** Where a region's value stands, or, where it lacks one, the key it would stand in. */
  placeIn(region: string): Place | undefined;
  /** For what belongs to a list's entry: the list's label and the entry's name; `presence` on the field that stands for it. */
  readonly entry?:
    | {
        readonly list: string;
        readonly englishList: string;
        readonly name: string;
        /** The name in English output, where it joins several. */
        readonly englishName?: string;
        readonly presence: boolean;
      }
    | undefined;
}

/** What one region asks of the applicant, summed; limits in other units than 工作日 are summed by unit. */
export interface BurdenTotals {
  readonly workingDays: number;
  readonly otherLimits: Readonly<Record<string, number>>;
  readonly materials: number;
  readonly copies: number;
  readonly visits: number;
  readonly steps: number;
}

/** The verdict on one approval: whether it still covers what it was given for. */
export interface ApprovalVerdict {
  readonly id: string;
  readonly file: string;
  readonly item: string;
  readonly field: string;
  readonly status: ApprovalStatus;
  /** Regions whose value is no longer the approved one, or that the approval does not name. */
  readonly changed: readonly string[];
}

/** 三地对照表: one item's fields over the regions. */
export interface ItemMatrix {
  readonly item: string;
  readonly name: string;
  readonly regions: readonly string[];
  readonly fields: readonly MatrixField[];
  readonly approvals: readonly ApprovalVerdict[];
  readonly burden: ReadonlyMap<string, BurdenTotals>;
}

/** Counts over any number of items' fields; rates are 0–1, `null` when nothing counts towards them. */
export interface MatrixSummary {
  readonly items: number;
  readonly fields: number;
  readonly states: Readonly<Record<State, number>>;
  readonly approved: number;
  readonly consistencyRate: number | null;
  readonly rewordedRate: number | null;
  readonly burden: ReadonlyMap<string, BurdenTotals>;
}
