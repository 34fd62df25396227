import { entriesOf, type MatrixEntry } from "../../src/model/matrix.ts";
import { compared, regions } from "../compare/compared.ts";
import {
  type Cells,
  type Group,
  type List,
  lists,
  ofEach,
  pairsBetween,
  partnersIn,
  rivalsOf,
  type Side,
  sides,
} from "./alignment-groups.ts";

type Region = (typeof regions)[number];

/** What the comparison made of a labelled list; pairs as `pairsBetween` writes them. */
export interface Judgement {
  readonly labelled: ReadonlySet<string>;
  readonly found: ReadonlySet<string>;
  readonly nearMisses: number;
  /** One pair of each near miss that was joined. */
  readonly joined: readonly string[];
}

/** Shares are 0–1; 1 where nothing was found or labelled. */
export interface Figures {
  readonly labelled: number;
  readonly found: number;
  readonly precision: number;
  readonly recall: number;
  readonly nearMisses: number;
  readonly joined: number;
}

const regionOf: Readonly<Record<Side, Region>> = { a: "qingpu", b: "wujiang", c: "jiashan" };

/** What stands in a version for an entry. A review point's standard says nothing that its name does not say. */
const entryOf: Readonly<Record<List, (id: string, name: string) => Record<string, string>>> = {
  materials: (id, name) => ({ id, name, necessity: "必要" }),
  steps: (id, name) => ({ id, name }),
  conditions: (id, text) => ({ id, text }),
  reviewPoints: (id, point) => ({ id, point, standard: point }),
};

/** The names of a region's list. Steps keep the order of the rows; the others are sorted, as their order would betray their partners. */
function namesOf({ rows }: Group, list: List, side: Side): string[] {
  const names = rows[list].flatMap(({ cells }) => cells[side] ?? []);
  return list === "steps" ? names : names.sort();
}

/** A region's version, as changes of the sample: without the lists that it does not have. */
const versionOf = (group: Group, side: Side): Record<string, unknown> => ({
  name: group.item,
  ...Object.fromEntries(
    lists.map((list) => {
      const entries = namesOf(group, list, side).map((name, at) =>
        entryOf[list](`${side}-${list.toLowerCase()}-${at}`, name),
      );
      return [list, entries.length === 0 ? null : entries];
    }),
  ),
});

/** Compares the group's regions in the sample catalogue and holds what was aligned against the labels. `order` is that of the catalogue's regions. */
export function judge(group: Group, order: readonly Region[] = regions): Readonly<Record<List, Judgement>> {
  const { a, b, c } = regionOf;
  const matrix = compared({
    [a]: versionOf(group, "a"),
    [b]: versionOf(group, "b"),
    [c]: versionOf(group, "c"),
    files: { "catalogue.yaml": { regions: order }, "items/sample/item.yaml": { name: group.item } },
  });
  return ofEach((list) => {
    const rows = group.rows[list];
    const found = new Set(
      entriesOf(matrix, list).flatMap((entry) => partnersIn(cellsOf(entry, group, list))),
    );
    const joined = rows.flatMap((row, at) => {
      const wrong = rivalsOf(rows, at).flatMap((rival) => pairsBetween(row.cells, rival.cells));
      return wrong.filter((pair) => found.has(pair)).slice(0, 1);
    });
    return {
      labelled: new Set(rows.flatMap(({ cells }) => partnersIn(cells))),
      found,
      nearMisses: rows.filter(({ near }) => near).length,
      joined,
    };
  });
}

/** The names behind an entry's pointers, which end in a position in the region's list. */
const cellsOf = ({ members }: MatrixEntry, group: Group, list: List): Cells =>
  Object.fromEntries(
    sides.flatMap((side) => {
      const pointer = members[regionOf[side]];
      const name = namesOf(group, list, side)[Number(pointer?.split("/").at(-1))];
      return name === undefined ? [] : [[side, [name]]];
    }),
  );

/** Sums judgements up. */
export function figuresOf(judgements: readonly Judgement[]): Figures {
  const sum = (count: (judgement: Judgement) => number): number =>
    judgements.reduce((total, judgement) => total + count(judgement), 0);
  const [labelled, found] = [sum((each) => each.labelled.size), sum((each) => each.found.size)];
  const right = sum((each) => [...each.found].filter((pair) => each.labelled.has(pair)).length);
  return {
    labelled,
    found,
    precision: found === 0 ? 1 : right / found,
    recall: labelled === 0 ? 1 : right / labelled,
    nearMisses: sum(({ nearMisses }) => nearMisses),
    joined: sum(({ joined }) => joined.length),
  };
}
