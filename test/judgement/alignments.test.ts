import { describe, expect, test } from "vitest";
import {
  type Group,
  type List,
  lists,
  pairsBetween,
  readGroups,
  rivalsOf,
  sides,
} from "./alignment-groups.ts";
import { figuresOf, judge } from "./judge-alignment.ts";

const groups = readGroups();
const judged = groups.map((group) => judge(group));
const figures = (list: List) => figuresOf(judged.map((judgements) => judgements[list]));

/** How many pairs of partners a list has at least over all groups. */
const pairs: Readonly<Record<List, number>> = {
  materials: 150,
  steps: 60,
  conditions: 60,
  reviewPoints: 40,
};

/**
 * What the alignment reached when the labels were written, rounded down, and how many near misses it joined: not what
 * is aimed at, which is a precision of 0.98, a recall of 0.93 and no near miss. Whoever makes it better tightens these.
 */
const reached: Readonly<Record<List, { precision: number; recall: number; joined: number }>> = {
  materials: { precision: 0.88, recall: 0.58, joined: 13 },
  steps: { precision: 0.89, recall: 0.85, joined: 7 },
  conditions: { precision: 1, recall: 0.88, joined: 0 },
  reviewPoints: { precision: 0.99, recall: 0.99, joined: 1 },
};

test("there are more than ten groups, two of them kept for judging only", () => {
  expect(groups.length).toBeGreaterThan(10);
  expect(groups.filter(({ held }) => held)).toHaveLength(2);
});

test.each(groups)("$name says where the entries of each region are from", ({ regions, source }) => {
  expect(Object.keys(regions)).toEqual([...sides]);
  expect(source.map((line) => line[0])).toEqual(sides.filter((side) => regions[side] !== "written"));
});

describe.each(lists)("%s", (list) => {
  const all = groups.flatMap(({ name, rows }) =>
    rows[list].map((row, at) => ({ name, row, at, rows: rows[list] })),
  );

  test("there are as many pairs as a figure needs", () => {
    expect(figures(list).labelled).toBeGreaterThanOrEqual(pairs[list]);
  });

  test("a row has names of some regions, each once in its list", () => {
    for (const { row } of all) {
      expect(sides).toEqual(expect.arrayContaining(Object.keys(row.cells)));
      expect(Object.keys(row.cells)).toEqual(expect.arrayContaining([...row.written]));
    }
    for (const { name, rows } of groups)
      for (const side of sides) {
        const names = rows[list].flatMap(({ cells }) => cells[side] ?? []);
        expect(new Set(names).size, `${name} ${side}`).toBe(names.length);
        expect(names.filter((each) => each.trim() !== each || each === "")).toEqual([]);
      }
  });

  test("a near miss could be joined: it and a row above it are of two regions", () => {
    const idle = all.filter(
      ({ row, at, rows }) =>
        row.near && rivalsOf(rows, at).every((rival) => pairsBetween(row.cells, rival.cells).length === 0),
    );
    expect(idle.map(({ name, row }) => [name, row.cells])).toEqual([]);
  });

  test("partners are found no worse than when the labels were written", () => {
    const { precision, recall, joined } = figures(list);
    expect(precision).toBeGreaterThanOrEqual(reached[list].precision);
    expect(recall).toBeGreaterThanOrEqual(reached[list].recall);
    expect(joined).toBeLessThanOrEqual(reached[list].joined);
  });
});

test("there are at least 60 near misses", () => {
  expect(
    figuresOf(judged.flatMap((judgements) => Object.values(judgements))).nearMisses,
  ).toBeGreaterThanOrEqual(60);
});

test.each(groups)("$name has the same partners in any order of the catalogue's regions", (group: Group) => {
  const [first, ...others] = (
    [
      ["qingpu", "wujiang", "jiashan"],
      ["jiashan", "wujiang", "qingpu"],
      ["wujiang", "jiashan", "qingpu"],
    ] as const
  ).map((order) => lists.map((list) => [...judge(group, order)[list].found].sort()));
  for (const other of others) expect(other).toEqual(first);
});
