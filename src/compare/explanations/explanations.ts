import { severities } from "../../model/diagnostic.ts";
import type { MatrixField } from "../../model/difference.ts";
import type { Field } from "../../model/profile.ts";
import { versionProfile } from "../../schema/profile.ts";
import type { ComparedField } from "../judge.ts";
import type { Row } from "../row.ts";
import { beyondStandard } from "./beyond-standard.ts";
import { DifferenceIndex, type Explanation, type Grounds } from "./difference-index.ts";
import { limitOfMerged, mergedEntry } from "./merged-entries.ts";
import { situationsOfSplit, situationsOfStep, uncountedStep } from "./of-its-step.ts";
import { reasonOfLimit, reviewOfCaseType, specialOfSteps } from "./of-the-whole.ts";
import { remainingWay } from "./remaining-way.ts";
import { repeatedFigures } from "./repeated-figures.ts";
import { madeForMissing, unsharedSituations } from "./situations.ts";
import { nothingToReview } from "./subjects.ts";
import { swappedCopies } from "./swapped-copies.ts";
import { takenInstead } from "./taken-instead.ts";

/** A way one difference brings about another. */
interface Way {
  readonly causeOf: (suspect: ComparedField, known: DifferenceIndex) => Explanation | undefined;
  /** Paths of the fields it can bring it about in; any when none are named. */
  readonly paths?: readonly string[];
}

/** The ways, those that later ones build on first. */
const ways: readonly Way[] = [
  { causeOf: beyondStandard },
  { causeOf: swappedCopies, paths: ["materials[].copies"] },
  { causeOf: takenInstead, paths: ["materials[].name"] },
  { causeOf: nothingToReview, paths: ["reviewPoints[].point"] },
  { causeOf: repeatedFigures, paths: ["reviewPoints[].standard"] },
  { causeOf: mergedEntry, paths: ["steps[].name", "reviewPoints[].point"] },
  { causeOf: limitOfMerged, paths: ["steps[].limit"] },
  { causeOf: uncountedStep, paths: ["steps[].limit"] },
  { causeOf: madeForMissing, paths: ["situations[].name"] },
  { causeOf: remainingWay, paths: ["situations[].name"] },
  { causeOf: unsharedSituations, paths: pathsTo("situations", versionProfile) },
  { causeOf: situationsOfStep, paths: ["reviewPoints[].situations"] },
  { causeOf: situationsOfSplit, paths: ["steps[].situations"] },
  { causeOf: reasonOfLimit, paths: ["statutoryLimit.note"] },
  { causeOf: reviewOfCaseType, paths: ["reviewType"] },
  { causeOf: specialOfSteps, paths: ["specialProcedures"] },
];

/** Paths of the fields that refer to entries of a list. */
function pathsTo(target: string, fields: readonly Field[]): string[] {
  return fields.flatMap((field) => {
    if (field.shape !== "leaf") return pathsTo(target, field.fields);
    return field.target === target ? [field.path] : [];
  });
}

/** Judges a row anew. */
type Judge = (row: Row) => ComparedField | undefined;

/**
 * One cause, one finding: what merely explainedBy from another difference keeps its values and state and is no finding of
 * its own.
 */
export function withoutExplained(
  fields: readonly ComparedField[],
  grounds: Grounds,
  judge: Judge,
): readonly ComparedField[] {
  const known = new DifferenceIndex(fields, grounds);
  const settled = [...fields];
  const byPath = findingsByPath(fields);
  for (const { causeOf, paths = byPath.keys() } of ways)
    for (const path of paths)
      for (const at of byPath.get(path) ?? []) {
        const left = settled[at] && leftOf(settled[at], causeOf, known, judge);
        if (left === undefined) continue;
        settled[at] = left;
        known.settle(left);
      }
  return settled;
}

/** What is left of a finding that another one has brought about; `undefined` of one that stands as it is. */
function leftOf(
  suspect: ComparedField,
  causeOf: Way["causeOf"],
  known: DifferenceIndex,
  judge: Judge,
): ComparedField | undefined {
  const cause = suspect.severity === null ? undefined : causeOf(suspect, known);
  return cause === undefined || isMilder(known.told(cause.explainedBy), suspect)
    ? undefined
    : following(suspect, cause, judge);
}

/** Where the findings are, those of one field together, in their order. */
function findingsByPath(fields: readonly ComparedField[]): ReadonlyMap<string, readonly number[]> {
  const byPath = new Map<string, number[]>();
  for (let at = 0; at < fields.length; at += 1) {
    const { row, severity } = fields[at] as ComparedField;
    if (severity === null) continue;
    const same = byPath.get(row.field.path);
    if (same === undefined) byPath.set(row.field.path, [at]);
    else same.push(at);
  }
  return byPath;
}

/** Whether what is said to be the cause weighs less by itself, so that it cannot stand for the other as well. */
const isMilder = (cause: MatrixField | undefined, field: MatrixField): boolean =>
  cause?.approval?.status !== "active" && weightOf(cause) < weightOf(field);

const weightOf = (field: MatrixField | undefined): number =>
  field?.severity ? severities.length - severities.indexOf(field.severity) : 0;

/** The field as one that explainedBy; where those who have it differ among themselves, that is still a finding. */
function following(field: ComparedField, { explainedBy, excused }: Explanation, judge: Judge): ComparedField {
  const among = excused && judge(field.row.excusing(excused));
  if (among === undefined || among.severity === null) return field.with({ severity: null, explainedBy });
  const { approval, withinAbsent } = field;
  if (approval === undefined) return among.with({ withinAbsent });
  const severity = approval.status === "active" ? "info" : among.severity;
  return among.with({ withinAbsent, approval, severity });
}
