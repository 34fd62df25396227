import type { ComparedField } from "../compared-field.ts";
import type { DifferenceIndex, Explanation } from "./difference-index.ts";

/** Why the law's limit is taken as it is: where the regions take it differently, that has been said. */
export const reasonOfLimit = (_: ComparedField, index: DifferenceIndex): Explanation | undefined =>
  index.isFinding("statutoryLimit") ? { explainedBy: "statutoryLimit" } : undefined;

/** 即审即办 for what is a 即办件, 前审后批 for what is a 承诺件: where the two part the regions alike, one has been said. */
export function reviewOfCaseType({ row }: ComparedField, index: DifferenceIndex): Explanation | undefined {
  const caseType = index.finding("caseType")?.row;
  if (caseType === undefined) return undefined;
  const pairs = new Map<string, string>();
  for (const { region, normal } of row.regions) {
    const kind = caseType.cellOf(region)?.normal ?? "";
    if ((pairs.get(kind) ?? normal) !== normal) return undefined;
    pairs.set(kind, normal);
  }
  return new Set(pairs.values()).size === pairs.size ? { explainedBy: "caseType" } : undefined;
}

/** A special procedure is a step outside the counted time: that only those regions have such a step has been said. */
export function specialOfSteps({ row }: ComparedField, index: DifferenceIndex): Explanation | undefined {
  for (const { key, entries } of index.entries("steps")) {
    const explainedBy = `steps[${key}].special`;
    const isSpecial = (region: string): boolean => entries.get(region)?.value["special"] === true;
    const isSaid = row.regions.every(
      ({ region, comparable }) => isSpecial(region) === (comparable !== undefined),
    );
    if (isSaid && index.isFinding(explainedBy)) return { explainedBy };
  }
  return undefined;
}
