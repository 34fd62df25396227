/**
 * Which entries of real guides' lists are found to be partners, against labels made by hand (test/judgement/alignments).
 * Usage: npm run alignment [-- --list]
 * With --list the mistakes follow, except those of the groups that are kept for judging only.
 */
import { parseArgs } from "node:util";
import { lists, readGroups } from "../test/judgement/alignment-groups.ts";
import { type Figures, figuresOf, type Judgement, judge } from "../test/judgement/judge-alignment.ts";

const { values } = parseArgs({ options: { list: { type: "boolean", default: false } } });

const judged = readGroups().map((group) => ({ group, judgements: judge(group) }));
const rows: readonly (readonly [string, readonly Judgement[]])[] = [
  ...lists.map((list) => [list, judged.map(({ judgements }) => judgements[list])] as const),
  ["all", judged.flatMap(({ judgements }) => Object.values(judgements))],
  ["of these held", judged.flatMap(({ group, judgements }) => (group.held ? Object.values(judgements) : []))],
];

const line = (cells: readonly (string | number)[]): string =>
  cells.map((cell, at) => (at === 0 ? String(cell).padEnd(14) : String(cell).padStart(13))).join("");
const cellsOf = ({ labelled, found, precision, recall, nearMisses, joined }: Figures) => [
  labelled,
  found,
  precision.toFixed(3),
  recall.toFixed(3),
  nearMisses,
  joined,
];

console.log(line(["", "pairs", "found", "precision", "recall", "near misses", "joined"]));
for (const [name, judgements] of rows) console.log(line([name, ...cellsOf(figuresOf(judgements))]));

if (values.list)
  for (const { group, judgements } of judged.filter(({ group }) => !group.held))
    for (const list of lists)
      for (const mistake of mistakesOf(judgements[list])) console.log(`${group.name} ${list} ${mistake}`);

function mistakesOf({ labelled, found, joined }: Judgement): string[] {
  const nearMisses = new Set(joined);
  return [
    ...[...found]
      .filter((pair) => !labelled.has(pair))
      .map((pair) => `${nearMisses.has(pair) ? "near miss joined" : "wrong"}: ${pair}`),
    ...[...labelled].filter((pair) => !found.has(pair)).map((pair) => `not found: ${pair}`),
  ];
}
