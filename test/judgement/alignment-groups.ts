import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** The lists whose entries are labelled. */
export const lists = ["materials", "steps", "conditions", "reviewPoints"] as const;
export type List = (typeof lists)[number];

/** Something of each list. */
export const ofEach = <T>(of: (list: List) => T): Readonly<Record<List, T>> => ({
  materials: of("materials"),
  steps: of("steps"),
  conditions: of("conditions"),
  reviewPoints: of("reviewPoints"),
});

/** The regions of a group, by the letters its file uses. */
export const sides = ["a", "b", "c"] as const;
export type Side = (typeof sides)[number];

/** Entries of regions that are one thing; a region has several where these together are what the others have as one. */
export type Cells = Readonly<Partial<Record<Side, readonly string[]>>>;

export interface Row {
  readonly cells: Cells;
  /** Whether it must not be joined with the row above it. */
  readonly near: boolean;
  /** Regions whose entry was written for the set although the region's list comes from a guide. */
  readonly written: readonly Side[];
}

type Provenance = "guide" | "compiled" | "written";

/** Guides of one item with the entries of their lists that are partners, as a person labelled them. */
export interface Group {
  readonly name: string;
  readonly item: string;
  /** Kept for judging only: its mistakes are not listed. */
  readonly held: boolean;
  /** A line for each region that is not `written`. */
  readonly source: readonly string[];
  readonly regions: Readonly<Record<Side, Provenance>>;
  /** Empty where the guides do not have the list. */
  readonly rows: Readonly<Record<List, readonly Row[]>>;
}

type WrittenRow = Readonly<Partial<Record<Side, string | readonly string[]>>> & {
  readonly near?: boolean;
  readonly written?: readonly Side[];
};
type WrittenGroup = Pick<Group, "item" | "source" | "regions"> & {
  readonly held?: boolean;
} & Readonly<Partial<Record<List, readonly WrittenRow[]>>>;

const folder = join(import.meta.dirname, "alignments");

/** The labelled groups, in the order of their names. */
export const readGroups = (): Group[] =>
  readdirSync(folder)
    .sort()
    .map((file) => groupOf(file.replace(/\.yaml$/u, ""), parse(readFileSync(join(folder, file), "utf8"))));

const groupOf = (name: string, { item, source, regions, held = false, ...written }: WrittenGroup): Group => ({
  name,
  item,
  held,
  source,
  regions,
  rows: ofEach((list) => (written[list] ?? []).map(rowOf)),
});

const rowOf = ({ near = false, written = [], ...cells }: WrittenRow): Row => ({
  cells: Object.fromEntries(Object.entries(cells).map(([side, names]) => [side, [names].flat()])),
  near,
  written,
});

/** Pairs of an entry of each with an entry of another region of the other, as text: `a:营业执照 = b:工商营业执照`. */
export function pairsBetween(left: Cells, right: Cells): string[] {
  const entriesIn = (cells: Cells) =>
    sides.flatMap((side) => (cells[side] ?? []).map((name) => ({ side, text: `${side}:${name}` })));
  return entriesIn(left).flatMap((one) =>
    entriesIn(right).flatMap((other) =>
      one.side === other.side ? [] : [[one.text, other.text].sort().join(" = ")],
    ),
  );
}

/** All pairs of partners in a row. */
export const partnersIn = (cells: Cells): string[] => [...new Set(pairsBetween(cells, cells))];

/** The rows above that a row must not be joined with; none where it is not near. */
export function rivalsOf(rows: readonly Row[], at: number): readonly Row[] {
  if (rows[at]?.near !== true) return [];
  const start = rows.slice(0, at).findLastIndex(({ near }) => !near);
  return rows.slice(start, at);
}
