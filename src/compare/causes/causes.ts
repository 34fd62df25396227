import { severities } from "../../model/diagnostic.ts";
import type { MatrixField } from "../../model/difference.ts";
import type { Field } from "../../model/profile.ts";
import type { Identities } from "../identities.ts";
import type { Row } from "../judge.ts";
import type { Lists } from "../lists.ts";
import { beyondStandard } from "./beyond-standard.ts";
import { type Cause, Known, type Suspect } from "./known.ts";
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
  readonly causeOf: (suspect: Suspect, known: Known) => Cause | undefined;
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

/** What the causes of an item's findings are looked for with. */
export interface Grounds {
  /** The rows of findings in entries of lists, by their position among the fields. */
  readonly rows: ReadonlyMap<number, Row>;
  readonly lists: Lists;
  readonly identities: Identities;
  readonly judge: (row: Row) => MatrixField | undefined;
}

/**
 * One cause, one finding: what merely follows from another difference keeps its values and state and is no finding of
 * its own.
 */
export function withoutFollowing(
  fields: readonly MatrixField[],
  { rows, lists, identities, judge }: Grounds,
): readonly MatrixField[] {
  if (rows.size === 0) return fields;
  const known = new Known(fields, lists, identities);
  const settled = [...fields];
  const byField = [...rowsByField(rows)];
  for (const { isAbout, causeOf } of ways) {
    const concerned = byField.flatMap(([field, ofField]) => (isAbout(field) ? ofField : []));
    for (const [at, row] of concerned) {
      const field = settled[at];
      if (field === undefined || field.severity === null) continue;
      const cause = causeOf({ row, field }, known);
      if (cause === undefined || isMilder(known.told(cause.follows), field)) continue;
      const left = following(row, field, cause, judge);
      settled[at] = left;
      known.settle(left);
    }
  }
  return settled;
}

/** The rows, those of one field together, in their order. */
function rowsByField(rows: Grounds["rows"]): ReadonlyMap<Field, readonly (readonly [number, Row])[]> {
  const byField = new Map<Field, (readonly [number, Row])[]>();
  for (const entry of rows) {
    const same = byField.get(entry[1].field);
    if (same === undefined) byField.set(entry[1].field, [entry]);
    else same.push(entry);
  }
  return byField;
}

/** Whether what is said to be the cause weighs less by itself, so that it cannot stand for the other as well. */
const isMilder = (cause: MatrixField | undefined, field: MatrixField): boolean =>
  cause?.approval?.status !== "active" && weightOf(cause) < weightOf(field);

const weightOf = (field: MatrixField | undefined): number =>
  field?.severity ? severities.length - severities.indexOf(field.severity) : 0;

/** The field as one that follows; where those who have it differ among themselves, that is still a finding. */
function following(
  row: Row,
  field: MatrixField,
  { follows, excused }: Cause,
  judge: Grounds["judge"],
): MatrixField {
  const among = excused && judge({ ...row, without: new Set([...row.without, ...excused]) });
  if (among === undefined || among.severity === null) return { ...field, severity: null, follows };
  const { approval, withinAbsent } = field;
  if (approval === undefined) return { ...among, withinAbsent };
  const severity = approval.status === "active" ? "info" : among.severity;
  return { ...among, withinAbsent, approval, severity };
}
