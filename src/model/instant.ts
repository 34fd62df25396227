import { type Limit, measure } from "./limit.ts";

const minutesOfADay = 24 * 60;

/** Whether a promise is that of a 即办件: on the spot, within hours, or within one day; `undefined` without a limit. */
export function isInstant(limit: Limit): boolean | undefined {
  const length = measure(limit);
  if (length === undefined) return undefined;
  if (length.size === 0) return true;
  if (length.group === "分钟") return length.size <= minutesOfADay;
  return length.size <= 1 && length.group !== "月";
}
