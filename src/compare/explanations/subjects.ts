import type { ComparedField } from "../compared-field.ts";
import { absenceIn, type DifferenceIndex, type Explanation } from "./difference-index.ts";

/** A review point of materials and conditions only: a region that lacks all of them has nothing to review. */
export function nothingToReview(suspect: ComparedField, index: DifferenceIndex): Explanation | undefined {
  const absence = absenceIn(suspect);
  if (absence === undefined) return undefined;
  const { cluster, lacking } = absence;
  const subjects: string[] = [];
  for (const [participant, { value }] of cluster.entries) {
    const own = subjectsOf(value, participant, index);
    if (
      own.length === 0 ||
      !own.every((path) => lacking.every((region) => index.isToldLacking(path, region)))
    )
      return undefined;
    subjects.push(...own);
  }
  const [first] = subjects;
  return first === undefined ? undefined : { explainedBy: index.rootOf(first), excused: new Set(lacking) };
}

/** The fields that stand for what the review point is about; none where that is not known. */
export function subjectsOf(
  { subjects }: Readonly<Record<string, unknown>>,
  participant: string,
  index: DifferenceIndex,
): string[] {
  const ids = Array.isArray(subjects) ? subjects.map(String) : [];
  const paths = ids.flatMap((id) => {
    const material = index.identities.resolve("materials", participant, id);
    if (material !== undefined) return index.pathOf("materials", material.key);
    const condition = index.identities.resolve("conditions", participant, id);
    return condition === undefined ? [] : index.pathOf("conditions", condition.key);
  });
  return paths.length === ids.length ? paths : [];
}
