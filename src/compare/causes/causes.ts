import { severities } from "../../model/diagnostic.ts";
import type { MatrixField } from "../../model/difference.ts";
import type { Field } from "../../model/profile.ts";
import type { Judged } from "../judge.ts";
import type { Row } from "../row.ts";
import { beyondStandard } from "./beyond-standard.ts";
import { type Cause, type Grounds, Known } from "./known.ts";
import { limitOfMerged, mergedEntry } from "./merged-entries.ts";
import { situationsOfStep, uncountedStep } from "./of-its-step.ts";
import { remainingWay } from "./remaining-way.ts";
import { repeatedFigures } from "./repeated-figures.ts";
import { madeForMissing, unsharedSituations } from "./situations.ts";
import { nothingToReview } from "./subjects.ts";
import { swappedCopies } from "./swapped-copies.ts";
import { takenInstead } from "./taken-instead.ts";

/** A way one difference brings about another, and the fields it can bring it about in. */
interface Way {
  readonly isAbout: (field: Field) => boolean;
  readonly causeOf: (suspect: Judged, known: Known) => Cause | undefined;
}

const among = (causeOf: Way["causeOf"], ...paths: readonly string[]): Way => ({
  isAbout: ({ path }) => paths.includes(path),
  causeOf,
});

/** The ways, those that later ones build on first. */
const ways: readonly Way[] = [
  { isAbout: () => true, causeOf: beyondStandard },
  among(swappedCopies, "materials[].copies"),
  among(takenInstead, "materials[].name"),
  among(nothingToReview, "reviewPoints[].point"),
  among(repeatedFigures, "reviewPoints[].standard"),
  among(mergedEntry, "steps[].name", "reviewPoints[].point"),
  among(limitOfMerged, "steps[].limit"),
  among(uncountedStep, "steps[].limit"),
  among(madeForMissing, "situations[].name"),
  among(remainingWay, "situations[].name"),
  {
    isAbout: (field) => field.shape === "leaf" && field.target === "situations",
    causeOf: unsharedSituations,
  },
  among(situationsOfStep, "reviewPoints[].situations"),
];

/** Judges a row anew. */
type Judge = (row: Row) => Judged | undefined;

/**
 * One cause, one finding: what merely follows from another difference keeps its values and state and is no finding of
 * its own.
 */
export function withoutFollowing(
  fields: readonly Judged[],
  grounds: Grounds,
  judge: Judge,
): readonly Judged[] {
  const known = new Known(fields, grounds);
  const settled = [...fields];
  const byField = findingsByField(fields);
  for (const { isAbout, causeOf } of ways)
    for (const [field, places] of byField) {
      if (!isAbout(field)) continue;
      for (const at of places) {
        const left = settled[at] && leftOf(settled[at], causeOf, known, judge);
        if (left === undefined) continue;
        settled[at] = left;
        known.settle(left);
      }
    }
  return settled;
}

/** What is left of a finding that another one has brought about; `undefined` of one that stands as it is. */
function leftOf(suspect: Judged, causeOf: Way["causeOf"], known: Known, judge: Judge): Judged | undefined {
  const cause = suspect.severity === null ? undefined : causeOf(suspect, known);
  return cause === undefined || isMilder(known.told(cause.follows), suspect)
    ? undefined
    : following(suspect, cause, judge);
}

/** Where the findings in entries of lists are, those of one field together, in their order. */
function findingsByField(fields: readonly Judged[]): ReadonlyMap<Field, readonly number[]> {
  const byField = new Map<Field, number[]>();
  for (const [at, { row, severity }] of fields.entries()) {
    if (row.whole === undefined || severity === null) continue;
    const same = byField.get(row.field);
    if (same === undefined) byField.set(row.field, [at]);
    else same.push(at);
  }
  return byField;
}

/** Whether what is said to be the cause weighs less by itself, so that it cannot stand for the other as well. */
const isMilder = (cause: MatrixField | undefined, field: MatrixField): boolean =>
  cause?.approval?.status !== "active" && weightOf(cause) < weightOf(field);

const weightOf = (field: MatrixField | undefined): number =>
  field?.severity ? severities.length - severities.indexOf(field.severity) : 0;

/** The field as one that follows; where those who have it differ among themselves, that is still a finding. */
function following(field: Judged, { follows, excused }: Cause, judge: Judge): Judged {
  const among = excused && judge(field.row.excusing(excused));
  if (among === undefined || among.severity === null) return field.with({ severity: null, follows });
  const { approval, withinAbsent } = field;
  if (approval === undefined) return among.with({ withinAbsent });
  const severity = approval.status === "active" ? "info" : among.severity;
  return among.with({ withinAbsent, approval, severity });
}
