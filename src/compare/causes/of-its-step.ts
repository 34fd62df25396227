import { standardId } from "../cells.ts";
import type { Judged } from "../judge.ts";
import type { Cause, Known } from "./known.ts";

/** A review point that is for the situations its step is for, in every region: the step has said it. */
export function situationsOfStep({ row }: Judged, known: Known): Cause | undefined {
  if (row.whole === undefined || row.field.path !== "reviewPoints[].situations") return undefined;
  const paths = new Set<string>();
  for (const { region } of row.cells) {
    if (row.without.has(region)) continue;
    const point = row.whole.cluster.entries.get(region)?.value;
    const key = known.identities.resolve("steps", region, String(point?.["step"] ?? ""))?.key;
    const step = known
      .entries("steps")
      .find((each) => each.key === key)
      ?.entries.get(region)?.value;
    if (key === undefined || step === undefined || !isSameScope(point, step)) return undefined;
    paths.add(`steps[${key}].situations`);
  }
  const [follows] = paths;
  return follows !== undefined && paths.size === 1 && known.isFinding(follows) ? { follows } : undefined;
}

const isSameScope = (
  a: Readonly<Record<string, unknown>> | undefined,
  b: Readonly<Record<string, unknown>>,
): boolean => String(a?.["situations"] ?? "") === String(b["situations"] ?? "");

/** A step outside the counted time need not say how long it takes: that it stands outside has been said. */
export function uncountedStep({ row }: Judged, known: Known): Cause | undefined {
  if (row.whole === undefined || row.field.path !== "steps[].limit") return undefined;
  const { cluster } = row.whole;
  const follows = `steps[${cluster.key}].special`;
  const silent = row.cells.flatMap(({ region, said }) =>
    said === undefined && region !== standardId && !row.without.has(region) ? [region] : [],
  );
  const isUncounted = (region: string): boolean => cluster.entries.get(region)?.value["special"] === true;
  return silent.length > 0 && silent.every(isUncounted) && known.isFinding(follows)
    ? { follows, excused: new Set(silent) }
    : undefined;
}
