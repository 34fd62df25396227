import type { Limit } from "../model/limit.ts";
import type { BurdenTotals } from "../model/matrix.ts";
import type { AppliesWhen, Field, Profile, Total } from "../model/profile.ts";
import { isMet } from "./governed.ts";

const noBurden: BurdenTotals = {
  workingDays: 0,
  otherLimits: {},
  materials: 0,
  copies: 0,
  visits: 0,
  steps: 0,
};

/** What a field of the schema that counts towards a total adds to it. */
const additions: Readonly<Record<Total, (value: unknown, field: Field) => Partial<BurdenTotals>>> = {
  limit: (value) => limitTotals(value as Limit),
  materials: (value, field) => ({ materials: counted(value, field).length }),
  steps: (value, field) => ({ steps: counted(value, field).length }),
  copies: (value) => ({ copies: Number(value) }),
  visits: (value) => ({ visits: Number(value) }),
};

/**
 * What one version asks of the applicant in all, by the schema's `total`: the promised limit (当场 is nothing, units other
 * than 工作日 by unit, the statutory limit not at all), materials and their copies, visits and steps. A material marked
 * 非必要 is not asked of everyone and does not count; those of particular situations do, whichever of them applies.
 */
export const burdenOf = (value: unknown, { fields }: Profile): BurdenTotals => totalOf(fields, value);

function totalOf(fields: readonly Field[], value: unknown): BurdenTotals {
  let totals = noBurden;
  for (const field of fields) {
    const own = (value as Readonly<Record<string, unknown>>)[field.key];
    if (own === undefined || own === null) continue;
    if (field.total !== undefined)
      totals = plus(totals, { ...noBurden, ...additions[field.total](own, field) });
    if (field.shape === "list")
      for (const entry of counted(own, field)) totals = plus(totals, totalOf(field.fields, entry));
  }
  return totals;
}

/** A list's entries but for those that are not asked of everyone; places whose entry was wrong are passed over. */
function counted(list: unknown, { uncountedWhen }: Field): readonly unknown[] {
  const entries = Array.isArray(list) ? list.filter((entry) => entry !== undefined && entry !== null) : [];
  return uncountedWhen === undefined
    ? entries
    : entries.filter((entry) => !isUncounted(entry, uncountedWhen));
}

const isUncounted = (entry: unknown, when: AppliesWhen): boolean =>
  isMet((entry as Readonly<Record<string, unknown>>)[when.field], when);

function limitTotals({ value = 0, unit }: Limit): Partial<BurdenTotals> {
  if (unit === "工作日") return { workingDays: value };
  return unit === undefined || value === 0 ? {} : { otherLimits: { [unit]: value } };
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
  burdens: Iterable<Readonly<Record<string, BurdenTotals>>>,
): Readonly<Record<string, BurdenTotals>> {
  const sum: Record<string, BurdenTotals> = {};
  for (const burden of burdens)
    for (const [region, totals] of Object.entries(burden))
      sum[region] = plus(sum[region] ?? noBurden, totals);
  return sum;
}
