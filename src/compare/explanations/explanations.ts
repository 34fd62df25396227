import { severities } from "../../model/diagnostic.ts";
import type { Profile } from "../../model/profile.ts";
import type { ComparedField } from "../compared-field.ts";
import type { Row } from "../row.ts";
import { DifferenceIndex, type Explanation, type Grounds } from "./difference-index.ts";

/** A way in which one difference explains another; a kind of file has a list of them. */
export interface ExplanationRule {
  readonly explain: (suspect: ComparedField, index: DifferenceIndex) => Explanation | undefined;
  /** Paths of the fields it can explain differences of; any field when left out. */
  readonly paths?: (profile: Profile) => readonly string[];
}

/** Judges a row anew. */
type Explain = (row: Row) => ComparedField | undefined;

/**
 * One cause, one finding: a difference that another one explains keeps its values and state and is no finding of its own.
 * Rules are applied in their order, since later ones build on what earlier ones found.
 */
export function withoutExplained(
  fields: readonly ComparedField[],
  rules: readonly ExplanationRule[],
  grounds: Grounds,
  judge: Explain,
): readonly ComparedField[] {
  const index = new DifferenceIndex(fields, grounds);
  const settled = [...fields];
  const byPath = findingsByPath(fields);
  for (const { explain, paths } of rules)
    for (const path of paths?.(grounds.profile) ?? byPath.keys())
      for (const at of byPath.get(path) ?? []) {
        const left = settled[at] && leftOf(settled[at], explain, index, judge);
        if (left === undefined) continue;
        settled[at] = left;
        index.settle(left);
      }
  return settled;
}

/** What is left of a finding that another one explains; `undefined` of one that stands as it is. */
function leftOf(
  suspect: ComparedField,
  explain: ExplanationRule["explain"],
  index: DifferenceIndex,
  judge: Explain,
): ComparedField | undefined {
  const explanation = suspect.outcome.severity === null ? undefined : explain(suspect, index);
  return explanation === undefined || isMilder(index.difference(explanation.explainedBy), suspect)
    ? undefined
    : explained(suspect, explanation, judge);
}

/** Positions of the findings, those of one field together, in their order. */
function findingsByPath(fields: readonly ComparedField[]): ReadonlyMap<string, readonly number[]> {
  const byPath = new Map<string, number[]>();
  for (let at = 0; at < fields.length; at += 1) {
    const { row, outcome } = fields[at] as ComparedField;
    if (outcome.severity === null) continue;
    const same = byPath.get(row.field.path);
    if (same === undefined) byPath.set(row.field.path, [at]);
    else same.push(at);
  }
  return byPath;
}

/** Whether the supposed cause weighs less by itself, so that it cannot stand for the other as well. */
const isMilder = (cause: ComparedField | undefined, field: ComparedField): boolean =>
  cause?.outcome.approval?.status !== "active" && weightOf(cause) < weightOf(field);

const weightOf = (field: ComparedField | undefined): number =>
  field?.outcome.severity ? severities.length - severities.indexOf(field.outcome.severity) : 0;

/** The field as one that is explained; where those who have it differ among themselves, that is still a finding. */
function explained(
  field: ComparedField,
  { explainedBy, excused }: Explanation,
  judge: Explain,
): ComparedField {
  const among = excused && judge(field.row.excusing(excused));
  if (among === undefined || among.outcome.severity === null)
    return field.with({ severity: null, explainedBy });
  const { approval, withinAbsent } = field.outcome;
  if (approval === null) return among.with({ withinAbsent });
  const severity = approval.status === "active" ? "info" : among.outcome.severity;
  return among.with({ withinAbsent, approval, severity });
}
