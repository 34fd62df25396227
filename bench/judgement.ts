/**
 * Whether two texts say the same, as told by the comparison, against labels made by hand (test/judgement/pairs).
 * wrong: the same, told as different. dangerous: different, told as identical … reworded.
 * Usage: npm run judgement [-- --list]
 * With --list the mistakes follow, except those on the pairs that are kept for judging only.
 */
import { parseArgs } from "node:util";
import { countsOf, judge, type Verdict } from "../test/judgement/judge-pair.ts";
import { readPairs } from "../test/judgement/text-pairs.ts";

const { values } = parseArgs({ options: { list: { type: "boolean", default: false } } });

const verdicts = readPairs().map(judge);
const kinds = [...new Set(verdicts.map(({ pair }) => pair.kind))];

const line = (cells: readonly (string | number)[]): string =>
  cells.map((cell, at) => (at === 0 ? String(cell).padEnd(18) : String(cell).padStart(10))).join("");
const cellsOf = (some: readonly Verdict[]) => {
  const { right, wrong, dangerous, accuracy } = countsOf(some);
  return [right, wrong, dangerous, `${(accuracy * 100).toFixed(1)} %`];
};
const rowOf = (name: string, some: readonly Verdict[]) =>
  line([name, ...cellsOf(some), ...cellsOf(some.filter(({ pair }) => pair.held))]);

const columns = ["right", "wrong", "dangerous", "accuracy"];
console.log(line(["", "all", "", "", "", "held"]));
console.log(line(["", ...columns, ...columns]));
for (const kind of kinds) {
  const of = verdicts.filter(({ pair }) => pair.kind === kind);
  console.log(rowOf(kind, of));
}
console.log(rowOf("total", verdicts));

const directed = (direction: Verdict["direction"]): number =>
  verdicts.filter((each) => each.direction === direction).length;
console.log(
  `\nwho asks more: ${directed("right")} right, ${directed("turned")} turned round, ${directed("untold")} not told`,
);

if (values.list)
  for (const { pair, state, outcome } of verdicts)
    if (outcome !== "right" && !pair.held)
      console.log(`\n${outcome}: ${pair.kind}, ${pair.field}, told as ${state}\n  ${pair.a}\n  ${pair.b}`);
