import type { BurdenTotals } from "../model/difference.ts";
import type { Document } from "../model/document.ts";
import { entriesOf } from "../model/entries.ts";

const none: BurdenTotals = { workingDays: 0, otherLimits: {}, materials: 0, copies: 0, visits: 0, steps: 0 };

/**
 * What one version asks of the applicant in all: the promised limit (当场 is nothing, units other than 工作日 by unit, the
 * statutory limit not at all), materials and their copies, visits and steps. A material marked 非必要 is not asked of
 * everyone and does not count; those of particular situations do, whichever of them applies.
 */
export function burdenOf({
  value: { promisedLimit, materials, visits, steps },
}: Document<"version">): BurdenTotals {
  const { value = 0, unit } = promisedLimit ?? {};
  let asked = 0;
  let copies = 0;
  for (const [, material] of entriesOf(materials))
    if (material.necessity !== "非必要") {
      asked += 1;
      copies += material.copies ?? 0;
    }
  return {
    workingDays: unit === "工作日" ? value : 0,
    otherLimits: unit === undefined || unit === "工作日" || value === 0 ? {} : { [unit]: value },
    materials: asked,
    copies,
    visits: visits ?? 0,
    steps: [...entriesOf(steps)].length,
  };
}

/** Two totals in one. */
function plus(a: BurdenTotals, b: BurdenTotals): BurdenTotals {
  const otherLimits: Record<string, number> = { ...a.otherLimits };
  for (const [unit, value] of Object.entries(b.otherLimits))
    otherLimits[unit] = (otherLimits[unit] ?? 0) + value;
  return {
    workingDays: a.workingDays + b.workingDays,
    otherLimits,
    materials: a.materials + b.materials,
    copies: a.copies + b.copies,
    visits: a.visits + b.visits,
    steps: a.steps + b.steps,
  };
}

/** Each region's totals over any number of items. */
export function sumOfBurdens(
  burdens: Iterable<ReadonlyMap<string, BurdenTotals>>,
): Map<string, BurdenTotals> {
  const sum = new Map<string, BurdenTotals>();
  for (const burden of burdens)
    for (const [region, totals] of burden) sum.set(region, plus(sum.get(region) ?? none, totals));
  return sum;
}
