import type { AlignedCluster } from "../align/keys.ts";
import { standardId } from "../cells.ts";
import type { ComparedField } from "../compared-field.ts";
import { type DifferenceIndex, type Explanation, situationIdsOf } from "./difference-index.ts";

/** A review point that is for the situations its step is for, in every region: the step has said it. */
export function situationsOfStep({ row }: ComparedField, index: DifferenceIndex): Explanation | undefined {
  if (row.whole === undefined) return undefined;
  const paths = new Set<string>();
  for (const { region } of row.asked) {
    const point = row.whole.cluster.entries.get(region)?.value;
    const key = index.identities.resolve("steps", region, String(point?.["step"] ?? ""))?.key;
    const step = index
      .entries("steps")
      .find((each) => each.key === key)
      ?.entries.get(region)?.value;
    if (key === undefined || step === undefined || !isSameScope(point, step)) return undefined;
    paths.add(`steps[${key}].situations`);
  }
  const [explainedBy] = paths;
  return explainedBy !== undefined && paths.size === 1 && index.isFinding(explainedBy)
    ? { explainedBy }
    : undefined;
}

const isSameScope = (
  a: Readonly<Record<string, unknown>> | undefined,
  b: Readonly<Record<string, unknown>>,
): boolean => String(a?.["situations"] ?? "") === String(b["situations"] ?? "");

/**
 * A step for some situations only, where another of its phase is for all the others: that the regions which have one
 * step for all lack that other one has been said.
 */
export function situationsOfSplit({ row }: ComparedField, index: DifferenceIndex): Explanation | undefined {
  if (row.whole === undefined) return undefined;
  const own = row.whole.cluster;
  const asked = row.asked.filter(({ region }) => region !== standardId);
  const undivided = asked.filter(({ comparable }) => comparable === undefined).map(({ region }) => region);
  const divided = asked.filter(({ comparable }) => comparable !== undefined).map(({ region }) => region);
  const completes = (region: string, step: AlignedCluster): boolean => {
    const [one, other] = [own.entries.get(region), step.entries.get(region)];
    if (one === undefined || other === undefined || one.key !== other.key) return false;
    const together = new Set([...situationIdsOf(one.value), ...situationIdsOf(other.value)]);
    const all = index.entries("situations").filter(({ entries }) => entries.has(region));
    return all.every(({ entries }) => together.has(entries.get(region)?.id));
  };
  const rest = index
    .entries("steps")
    .find((step) => step !== own && divided.every((region) => completes(region, step)));
  const explainedBy = rest && index.pathOf("steps", rest.key);
  return explainedBy !== undefined && undivided.every((region) => index.isToldLacking(explainedBy, region))
    ? { explainedBy: index.rootOf(explainedBy) }
    : undefined;
}

/** A step outside the counted time need not say how long it takes: that it stands outside has been said. */
export function uncountedStep({ row }: ComparedField, index: DifferenceIndex): Explanation | undefined {
  if (row.whole === undefined) return undefined;
  const { cluster } = row.whole;
  const explainedBy = `steps[${cluster.key}].special`;
  const silent = row.asked.flatMap(({ region, comparable }) =>
    comparable === undefined && region !== standardId ? [region] : [],
  );
  const isUncounted = (region: string): boolean => cluster.entries.get(region)?.value["special"] === true;
  return silent.length > 0 && silent.every(isUncounted) && index.isFinding(explainedBy)
    ? { explainedBy, excused: new Set(silent) }
    : undefined;
}
