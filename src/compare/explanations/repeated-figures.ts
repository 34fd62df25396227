import type { ComparedField } from "../compared-field.ts";
import type { RegionValue } from "../region-value.ts";
import type { DifferenceIndex, Explanation } from "./difference-index.ts";
import { subjectsOf } from "./subjects.ts";

const figures =
  /\d+(?:\.\d+)?(?:个工作日|工作日|自然日|个月|分钟|日|岁|万元|元|%|人|名|份|张|次|平方米|米)?/gu;

/**
 * 审查标准 that differ in nothing but the figures of the 受理标准 of what is reviewed: 检测报告出具日期在一年内, 六个月内. That
 * one has said them.
 */
export function repeatedFigures({ row }: ComparedField, index: DifferenceIndex): Explanation | undefined {
  if (row.whole === undefined) return undefined;
  const stating = row.cells.filter(({ comparable }) => comparable !== undefined);
  if (stating.length < row.asked.length) return undefined;
  if (new Set(stating.map(({ normal }) => normal.replace(figures, "#"))).size !== 1) return undefined;
  const own = stating.map(figuresIn);
  const differing = own.map((each) => each.filter((figure, at) => own.some((other) => other[at] !== figure)));
  for (const explainedBy of acceptingOf(row.whole.cluster.entries, index)) {
    const accepted = index.finding(explainedBy)?.row;
    const isRepeated = stating.every(({ region }, at) => {
      const value = accepted?.cellOf(region);
      const stated = value === undefined ? [] : figuresIn(value);
      return differing[at]?.every((figure) => stated.includes(figure));
    });
    if (isRepeated) return { explainedBy };
  }
  return undefined;
}

const figuresIn = ({ normal }: Pick<RegionValue, "normal">): string[] => normal.match(figures) ?? [];

/** The fields that tell when the materials under review are accepted. */
const acceptingOf = (
  entries: ReadonlyMap<string, { readonly value: Readonly<Record<string, unknown>> }>,
  index: DifferenceIndex,
) =>
  new Set(
    [...entries].flatMap(([participant, { value }]) =>
      subjectsOf(value, participant, index)
        .filter((path) => path.startsWith("materials["))
        .map((path) => path.replace(/\.name$/u, ".acceptStandard")),
    ),
  );
