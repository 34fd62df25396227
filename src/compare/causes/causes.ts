import { severities } from "../../model/diagnostic.ts";
import type { MatrixField } from "../../model/difference.ts";
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

/** The ways one difference brings about another, those that later ones build on first. */
const ways: readonly ((suspect: Suspect, known: Known) => Cause | undefined)[] = [
  beyondStandard,
  swappedCopies,
  takenInstead,
  nothingToReview,
  repeatedFigures,
  mergedEntry,
  limitOfMerged,
  uncountedStep,
  madeForMissing,
  remainingWay,
  unsharedSituations,
  situationsOfStep,
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
  for (const causeOf of ways)
    for (const [at, row] of rows) {
      const field = settled[at];
      if (field === undefined || field.severity === null) continue;
      const cause = causeOf({ row, field }, known);
      if (cause === undefined || isMilder(known.told(cause.follows), field)) continue;
      const left = following(row, field, cause, judge);
      settled[at] = left;
      known.settle(left);
    }
  return settled;
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
