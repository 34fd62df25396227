import type { Place, Severity } from "./diagnostic.ts";
import type { Limit } from "./limit.ts";
import type { FieldKind, Harmonise } from "./profile.ts";
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

/** An entry of a list, known by the key its partners share; `within` is the entry whose part the list is. */
export interface EntryAddress {
  /** Path of the list without identities: `materials`, `promisedLimit.exceptions`. */
  readonly list: string;
  readonly entry: string;
  readonly within: EntryAddress | null;
}

/** Where a field stands in a matrix. */
export interface Address {
  /** `null` for a field of the whole file. */
  readonly entry: EntryAddress | null;
  /** Keys from the entry (or the file's top) to the field: `copies`, `crossRegion.collecting.duties`; empty for the entry itself. */
  readonly part: string;
}

/** One region's value of a field. */
export interface MatrixValue {
  /** Verbatim, as a person reads it. */
  readonly text: string;
  /** The normal form that sameness and approvals are judged by. */
  readonly normal: string;
  readonly place: Place;
  /** The text as each language joins and words it; names, texts and words of code lists are the same in both. */
  readonly words: Words;
  /** Set where the value is a length of time. */
  readonly limit?: Limit;
}

/** Who is asked most and least of the applicant; both empty never happens: no direction is `null`. */
export interface Direction {
  readonly most: readonly string[];
  readonly least: readonly string[];
}

/** The entry a field belongs to, as far as words about the field need it. */
export interface EntryOfField {
  /** What the list is called. */
  readonly list: Words;
  /** The entry's name. */
  readonly name: Words;
  /** Whether the field stands for the entry itself: that it is there at all. */
  readonly presence: boolean;
}

/** One field compared over the regions. */
export interface MatrixField {
  readonly kind: "field";
  readonly address: Address;
  /** The address as a path by identity: `promisedLimit`, `materials[id-card].copies`. */
  readonly field: string;
  /** Path without identities, by which the profile knows the field: `materials[].copies`. */
  readonly path: string;
  /** Official label and the English one, for an entry's part with the entry's name before it. */
  readonly label: Words;
  /** The same without the entry's name. */
  readonly part: Words;
  readonly entry: EntryOfField | null;
  /** What kind of value the schema says it has. */
  readonly valueKind: FieldKind | "period";
  readonly harmonise: Harmonise;
  /** How it weighs on the applicant, whatever the regions say; `null` where it does not. */
  readonly burden: "more" | "less" | "presence" | "order" | null;
  readonly state: State;
  /** A region's value; `null` where it has none. Regions that could not be judged have no key. In the catalogue's order. */
  readonly values: Readonly<Record<string, MatrixValue | null>>;
  /** Where each of these values stands, or, where there is none, the key it would stand in. */
  readonly places: Readonly<Record<string, Place>>;
  /** The value item.yaml states for it, when it states one. */
  readonly agreed: MatrixValue | null;
  /** What standard.yaml says of it: a value, that there be none (`absent`), or nothing. */
  readonly standard: MatrixValue | "absent" | null;
  /** Regions whose value departs from the standard above the field's tolerance. */
  readonly offStandard: readonly string[];
  /** Regions that depart from `agreed` above the field's tolerance. */
  readonly offAgreed: readonly string[];
  /** Regions outside the majority, in catalogue order: all where there is none, nobody when all agree. */
  readonly outside: readonly string[];
  /** What a finding of it weighs, after tolerance, approval and standard; `null` is no finding. */
  readonly severity: Severity | null;
  readonly direction: Direction | null;
  readonly alignment: Alignment | null;
  readonly approval: { readonly id: string; readonly status: ApprovalStatus } | null;
  /** Set on the parts of an entry that some region lacks: the state among those that have the entry. */
  readonly among: State | null;
  /** The state the severity goes by: against the standard, what is agreed, or among those that have the entry. */
  readonly judged: State;
  /** The field whose difference explains this one, which is then no finding of its own. */
  readonly explainedBy: string | null;
}

/** An entry with its partners in the other regions. */
export interface MatrixEntry {
  readonly kind: "entry";
  readonly address: EntryAddress;
  /** As the first region that has it writes it. */
  readonly name: Words;
  readonly alignment: Alignment | null;
  /** JSON Pointer of each region's own entry; regions without it have no key. */
  readonly members: Readonly<Record<string, string>>;
  /** JSON Pointer of the standard's entry; `null` where it has none. */
  readonly standard: string | null;
  readonly nodes: readonly MatrixNode[];
}

/** The aligned entries of one list. */
export interface MatrixList {
  readonly kind: "list";
  /** Path without identities. */
  readonly list: string;
  readonly label: Words;
  readonly entries: readonly MatrixEntry[];
}

export type MatrixNode = MatrixField | MatrixList;

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

/** 三地对照表: one item's fields over the regions, as a tree in the schema's order. Plain data. */
export interface ItemMatrix {
  readonly item: string;
  readonly name: string;
  readonly regions: readonly string[];
  readonly nodes: readonly MatrixNode[];
  readonly approvals: readonly ApprovalVerdict[];
  readonly burden: Readonly<Record<string, BurdenTotals>>;
}

/**
 * A difference as far as it is counted and chosen by: a large catalogue has them by the hundred thousand, and a report
 * shows few. Plain data; the field with its texts and places is asked of the comparison.
 */
export interface Difference {
  /** Its position among the comparison's fields. */
  readonly at: number;
  /** `null` where nothing is to be said of the field itself. */
  readonly severity: Severity | null;
  readonly harmonise: Harmonise;
  /** The state the severity goes by. */
  readonly judged: State;
  /** Whether the standard, item.yaml or only the regions among themselves decide what it should be. */
  readonly against: "standard" | "agreed" | "regions";
  /** Regions that would have to move so that it is gone. */
  readonly moving: readonly string[];
  /** For an entry whose partners were found by likeness of their names: how alike (0–1), and who has it. */
  readonly likeness: { readonly confidence: number; readonly regions: readonly string[] } | null;
}

/** Counts over any number of items' fields; rates are 0–1, `null` when nothing counts towards them. */
export interface MatrixSummary {
  readonly items: number;
  readonly fields: number;
  readonly states: Readonly<Record<State, number>>;
  readonly approved: number;
  readonly consistencyRate: number | null;
  readonly rewordedRate: number | null;
  readonly burden: Readonly<Record<string, BurdenTotals>>;
}

/** All fields below the nodes, in order. */
export const fieldsIn = (nodes: readonly MatrixNode[]): readonly MatrixField[] =>
  nodes.flatMap((node) =>
    node.kind === "field" ? [node] : node.entries.flatMap((entry) => fieldsIn(entry.nodes)),
  );

/** The matrix with only the fields that pass the test; entries and lists without any are left out. */
export const withFields = (matrix: ItemMatrix, isWanted: (field: MatrixField) => boolean): ItemMatrix => ({
  ...matrix,
  nodes: nodesWith(matrix.nodes, isWanted),
});

function nodesWith(
  nodes: readonly MatrixNode[],
  isWanted: (field: MatrixField) => boolean,
): readonly MatrixNode[] {
  return nodes.flatMap((node): MatrixNode[] => {
    if (node.kind === "field") return isWanted(node) ? [node] : [];
    const entries = node.entries
      .map((entry) => ({ ...entry, nodes: nodesWith(entry.nodes, isWanted) }))
      .filter((entry) => entry.nodes.length > 0);
    return entries.length === 0 ? [] : [{ ...node, entries }];
  });
}

/** The aligned entries of one of the lists at the top, by the list's path. */
export const entriesOf = ({ nodes }: Pick<ItemMatrix, "nodes">, list: string): readonly MatrixEntry[] =>
  nodes.flatMap((node) => (node.kind === "list" && node.list === list ? node.entries : []));

/** `materials[id-card]`: an entry's address as a path by identity. */
export function entryPath({ list, entry, within }: EntryAddress): string {
  // A list within an entry is known by its own keys, behind those of the entry's list: `steps[].limit.exceptions`.
  const own = within === null ? list : `${entryPath(within)}.${list.slice(within.list.length + 3)}`;
  return `${own}[${entry}]`;
}

/** A field's address as a path by identity. */
export function addressPath({ entry, part }: Address): string {
  if (entry === null) return part;
  return part === "" ? entryPath(entry) : `${entryPath(entry)}.${part}`;
}
