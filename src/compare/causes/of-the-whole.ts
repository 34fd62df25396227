import type { Judged } from "../judge.ts";
import type { Cause, Known } from "./known.ts";

/** Why the law's limit is taken as it is: where the regions take it differently, that has been said. */
export const reasonOfLimit = (_: Judged, known: Known): Cause | undefined =>
  known.isFinding("statutoryLimit") ? { follows: "statutoryLimit" } : undefined;

/** 即审即办 for what is a 即办件, 前审后批 for what is a 承诺件: where the two part the regions alike, one has been said. */
export function reviewOfCaseType({ row }: Judged, known: Known): Cause | undefined {
  const caseType = known.finding("caseType")?.row;
  if (caseType === undefined) return undefined;
  const pairs = new Map<string, string>();
  for (const { region, normal } of row.regions) {
    const kind = caseType.cellOf(region)?.normal ?? "";
    if ((pairs.get(kind) ?? normal) !== normal) return undefined;
    pairs.set(kind, normal);
  }
  return new Set(pairs.values()).size === pairs.size ? { follows: "caseType" } : undefined;
}

/** A special procedure is a step outside the counted time: that only those regions have such a step has been said. */
export function specialOfSteps({ row }: Judged, known: Known): Cause | undefined {
  for (const { key, entries } of known.entries("steps")) {
    const follows = `steps[${key}].special`;
    const isSpecial = (region: string): boolean => entries.get(region)?.value["special"] === true;
    const isSaid = row.regions.every(({ region, said }) => isSpecial(region) === (said !== undefined));
    if (isSaid && known.isFinding(follows)) return { follows };
  }
  return undefined;
}
