import type { Field, Profile } from "../../model/profile.ts";
import { beyondStandard } from "./beyond-standard.ts";
import type { ExplanationRule } from "./explanations.ts";
import { limitOfMerged, mergedEntry } from "./merged-entries.ts";
import { situationsOfSplit, situationsOfStep, uncountedStep } from "./of-its-step.ts";
import { reasonOfLimit, reviewOfCaseType, specialOfSteps } from "./of-the-whole.ts";
import { remainingWay } from "./remaining-way.ts";
import { repeatedFigures } from "./repeated-figures.ts";
import { madeForMissing, unsharedSituations } from "./situations.ts";
import { nothingToReview } from "./subjects.ts";
import { swappedCopies } from "./swapped-copies.ts";
import { takenInstead } from "./taken-instead.ts";

const on =
  (...paths: string[]) =>
  (): readonly string[] =>
    paths;

/** Which differences between versions of a service item explain which others. */
export const versionExplanations: readonly ExplanationRule[] = [
  { explain: beyondStandard },
  { explain: swappedCopies, paths: on("materials[].copies") },
  { explain: takenInstead, paths: on("materials[].name") },
  { explain: nothingToReview, paths: on("reviewPoints[].point") },
  { explain: repeatedFigures, paths: on("reviewPoints[].standard") },
  { explain: mergedEntry, paths: on("steps[].name", "reviewPoints[].point") },
  { explain: limitOfMerged, paths: on("steps[].limit") },
  { explain: uncountedStep, paths: on("steps[].limit") },
  { explain: madeForMissing, paths: on("situations[].name") },
  { explain: remainingWay, paths: on("situations[].name") },
  { explain: unsharedSituations, paths: ({ fields }: Profile) => pathsTo("situations", fields) },
  { explain: situationsOfStep, paths: on("reviewPoints[].situations") },
  { explain: situationsOfSplit, paths: on("steps[].situations") },
  { explain: reasonOfLimit, paths: on("statutoryLimit.note") },
  { explain: reviewOfCaseType, paths: on("reviewType") },
  { explain: specialOfSteps, paths: on("specialProcedures") },
];

/** Paths of the fields that refer to entries of a list. */
function pathsTo(target: string, fields: readonly Field[]): string[] {
  return fields.flatMap((field) => {
    if (field.shape !== "leaf") return pathsTo(target, field.fields);
    return field.target === target ? [field.path] : [];
  });
}
