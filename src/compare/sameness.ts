import { type State, states } from "../model/matrix.ts";
import { type ComparableValue, formAt } from "./normal/forms.ts";
import type { Glossary } from "./normal/glossary.ts";
import { isSelfReference } from "./normal/self-reference.ts";
import { type Groups, Partition } from "./partition.ts";
import type { Rewording } from "./reworded/reworded.ts";

/** What sameness is judged with; made once for a catalogue. */
export interface ComparisonContext {
  readonly glossary: Glossary;
  readonly reworded: Rewording;
}

/** How far a number of values agree. */
export interface Agreement {
  readonly state: State;
  /** Which of the values given count as one. */
  readonly groups: Groups;
}

/** Beyond so many different texts each is weighed against the first only. */
const mostPairs = 12;

/**
 * The state of the values, and the groups they fall into: the same up to `tolerate`, and, where the values really differ,
 * with those merely reworded together.
 */
export function agree(
  values: readonly ComparableValue[],
  tolerate: number,
  measure: ComparisonContext,
): Agreement {
  const partition = new Partition(values.length);
  partition.joinWhere((one, other) =>
    isSameText(values[one] as ComparableValue, values[other] as ComparableValue),
  );
  if (partition.count <= 1) return { state: "identical", groups: partition.groups() };
  // What is told apart at the last level is told apart at every level: mostly one look is enough.
  if (!partition.isJoinedWhere(areEqual(values, 3, measure.glossary)))
    return told(values, partition, undefined, measure);
  let judged: Groups | undefined;
  for (const level of [1, 2, 3] as const) {
    if (level > tolerate) judged ??= partition.groups();
    partition.joinWhere(areEqual(values, level, measure.glossary));
    if (partition.count === 1)
      return { state: states[level] ?? "different", groups: judged ?? partition.groups() };
  }
  return told(values, partition, judged, measure);
}

/** Values that differ in more than their writing: reworded, or really different. */
function told(
  values: readonly ComparableValue[],
  partition: Partition,
  judgedBefore: Groups | undefined,
  { reworded }: ComparisonContext,
): Agreement {
  const groups = partition.groups();
  const judged = judgedBefore ?? groups;
  const all = joinReworded(partition, values, groups, reworded);
  if (all) return { state: "reworded", groups: judged };
  return { state: "different", groups: partition.count > 1 ? partition.groups() : groups };
}

/** Joins values that are merely reworded, a group by its first; tells whether all are so. */
function joinReworded(
  partition: Partition,
  values: readonly ComparableValue[],
  groups: Groups,
  reworded: ComparisonContext["reworded"],
): boolean {
  const heads = groups.filter((group, at) => group === at);
  let all = true;
  for (const one of heads.length > mostPairs ? heads.slice(0, 1) : heads)
    for (const other of heads) {
      if (other <= one) continue;
      if (areReworded(values[one], values[other], reworded)) partition.join(one, other);
      else all = false;
    }
  return all;
}

const areReworded = (
  a: ComparableValue | undefined,
  b: ComparableValue | undefined,
  reworded: ComparisonContext["reworded"],
): boolean => a?.kind === "text" && b?.kind === "text" && reworded(a.text, b.text);

/** Whether the two are written with the same characters. */
export function isSameText(a: ComparableValue, b: ComparableValue): boolean {
  if (a.parts === undefined || b.parts === undefined) return a.text === b.text && a.parts === b.parts;
  return a.parts.length === b.parts.length && a.parts.every((part, at) => part === b.parts?.[at]);
}

/** Tells which values are the same at a level; those known from outside as the same are so from level 2 on. */
function areEqual(
  values: readonly ComparableValue[],
  level: 1 | 2 | 3,
  glossary: Glossary,
): (one: number, other: number) => boolean {
  const forms = values.map((value) => formAt(level, value, glossary));
  return (one, other) =>
    forms[one] === forms[other] || (level > 1 && shareFact(values, one, other, glossary));
}

function shareFact(
  values: readonly ComparableValue[],
  one: number,
  other: number,
  glossary: Glossary,
): boolean {
  const [a, b] = [values[one], values[other]];
  if (a?.also === undefined || b?.also === undefined) return false;
  for (const fact of a.also)
    if (b.also.includes(fact) && !(isSelfReference(fact) && isSaidElsewhere(fact, [a, b], values, glossary)))
      return true;
  return false;
}

/** Where a third region says 嘉善县 as well and means no place of its own, 嘉善县 is that one place for all. */
function isSaidElsewhere(
  fact: string,
  own: readonly ComparableValue[],
  values: readonly ComparableValue[],
  glossary: Glossary,
): boolean {
  const forms = own.map((each) => formAt(3, each, glossary));
  return values.some((each) => !each.also?.includes(fact) && forms.includes(formAt(3, each, glossary)));
}
