import { criticalPath } from "./critical-path.ts";
import type { Sound } from "./document.ts";
import { entriesOf } from "./entries.ts";
import type { Step, Version } from "./generated/files.ts";
import { type Limit, measure } from "./limit.ts";

/** One way through the procedure: the promise that holds for it, and the steps that take part. */
export interface Way {
  readonly promised: Limit;
  readonly pointer: string;
  readonly situation: string | undefined;
}

/** The ordinary way first, then each situation's with the exception made for it. */
export function waysOf({ promisedLimit = {}, situations }: Sound<Version>): Way[] {
  const ways: Way[] = [{ promised: promisedLimit, pointer: "/promisedLimit", situation: undefined }];
  for (const [, { id }] of entriesOf(situations)) {
    if (id === undefined) continue;
    const [at, exception] =
      [...entriesOf(promisedLimit.exceptions)].find(([, each]) => each.situations?.includes(id)) ?? [];
    const pointer = at === undefined ? "/promisedLimit" : `/promisedLimit/exceptions/${at}`;
    ways.push({ promised: exception ?? promisedLimit, pointer, situation: id });
  }
  return ways;
}

type Steps = readonly Sound<Step>[];

/** Steps that are not special and belong to the way; the others keep their place in the order but take no time. */
const counts = ({ special, situations }: Sound<Step>, situation: string | undefined): boolean =>
  special !== true &&
  (situations === undefined ||
    situations.length === 0 ||
    (situation !== undefined && situations.includes(situation)));

/** The longest path, counting only limits of one group of units. */
function longest(steps: Steps, situation: string | undefined, group: string) {
  return criticalPath(
    steps.map((step, index) => {
      const length = counts(step, situation) ? measure(step.limit ?? {}) : undefined;
      return {
        id: step.id ?? `#${index}`,
        after: step.after ?? [],
        length: length?.group === group ? length.size : 0,
      };
    }),
  );
}

export type StepTimeVerdict =
  | { readonly group: string; readonly length: number; readonly ids: readonly string[] }
  | "mixed"
  | undefined;

/** The groups of units in which the way's steps take time, and how long they take one after the other. */
function totalsOf(steps: Steps, situation: string | undefined): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  for (const step of steps) {
    const length = counts(step, situation) ? measure(step.limit ?? {}) : undefined;
    if (length !== undefined && length.size > 0)
      totals.set(length.group, (totals.get(length.group) ?? 0) + length.size);
  }
  return totals;
}

/**
 * Whether the steps fit into the promise: the longest path where they do not, `mixed` where units cannot be added up.
 * What is promised on the spot may take minutes or hours of that day, but no step of days.
 */
export function fits(steps: Steps, { promised, situation }: Way): StepTimeVerdict {
  const allowed = measure(promised);
  if (allowed === undefined) return undefined;
  const totals = totalsOf(steps, situation);
  const groups = [...totals.keys()];
  const onTheSpot = allowed.size === 0;
  for (const group of onTheSpot ? groups.filter((each) => each !== "分钟") : [allowed.group]) {
    if ((totals.get(group) ?? 0) <= allowed.size) continue;
    const path = longest(steps, situation, group);
    if (path !== undefined && path.length > allowed.size) return { group, ...path };
  }
  return !onTheSpot && groups.some((group) => group !== allowed.group) ? "mixed" : undefined;
}
