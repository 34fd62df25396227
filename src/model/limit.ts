/** Units of a limit, shortest first; 当场 is nothing in every unit. */
export const limitUnits = ["当场", "分钟", "小时", "工作日", "自然日", "月", "年"] as const;
export type LimitUnit = (typeof limitUnits)[number];

/** A length of time as a guide states it. */
export interface Limit {
  readonly value?: number | undefined;
  readonly unit?: string | undefined;
}

/**
 * Units that can be turned into each other, with their size in the group's smallest unit. 工作日 and 自然日
 * stand apart: how many calendar days a working day takes depends on the calendar (《行政许可法》第八十二条).
 */
const scales: Record<string, { readonly group: string; readonly size: number }> = {
  分钟: { group: "分钟", size: 1 },
  小时: { group: "分钟", size: 60 },
  工作日: { group: "工作日", size: 1 },
  自然日: { group: "自然日", size: 1 },
  月: { group: "月", size: 1 },
  年: { group: "月", size: 12 },
};

/** `20个工作日`, `30分钟`, `1个月`, `当场`. */
export function formatLimit({ value, unit }: Limit): string {
  if (value === undefined || unit === undefined) return "";
  if (unit === "当场" || unit === "长期") return unit;
  return unit === "工作日" || unit === "月" || unit === "自然日" || unit === "小时"
    ? `${value}个${unit}`
    : `${value}${unit}`;
}

/** A text that {@link formatLimit} may have written, as a limit; `undefined` for any other. */
export function parseLimit(text: string): Limit | undefined {
  const plain = text.normalize("NFKC").replace(/\s/gu, "");
  if (plain === "当场" || plain === "长期") return { value: 0, unit: plain };
  const { value, unit } =
    /^(?<value>\d{1,4})个?(?<unit>分钟|小时|工作日|自然日|月|年)$/u.exec(plain)?.groups ?? {};
  return unit === undefined ? undefined : { value: Number(value), unit };
}

/** The same length always gives the same text: `1年` and `12月` both give `12月`; zero of anything is `当场`. */
export function normalLimit({ value, unit }: Limit): string {
  if (value === undefined || unit === undefined) return "";
  if (unit === "长期") return unit;
  const scale = scales[unit];
  if (scale === undefined || value === 0) return "当场";
  return `${value * scale.size}${scale.group}`;
}

/** Negative when `a` is shorter, 0 when equal, positive when longer; `undefined` when the units cannot be compared. */
export function compareLimits(a: Limit, b: Limit): number | undefined {
  const left = measure(a);
  const right = measure(b);
  if (left === undefined || right === undefined) return undefined;
  if (left.size === 0 || right.size === 0 || left.group === right.group) return left.size - right.size;
  return undefined;
}

/** The limit's size in its group's smallest unit; zero belongs to every group. */
export function measure({
  value,
  unit,
}: Limit): { readonly group: string; readonly size: number } | undefined {
  if (value === undefined || unit === undefined) return undefined;
  if (unit === "当场" || value === 0) return { group: "当场", size: 0 };
  const scale = scales[unit];
  return scale && { group: scale.group, size: value * scale.size };
}
