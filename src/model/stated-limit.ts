import { wholeNumber } from "./chinese-number.ts";
import type { Limit } from "./limit.ts";

const units: Readonly<Record<string, string>> = { 工作日: "工作日", 自然日: "自然日", 小时: "小时", 分钟: "分钟", 月: "月" };

/**
 * Limits a running text states for the whole matter: `20个工作日内办结`, `自受理之日起二十个工作日内作出决定`. A bare 日 may be
 * either kind of day and is left out; so is anything that is not said to end the matter.
 */
export function statedLimits(text: string): (Required<Limit> & { readonly text: string })[] {
  const pattern =
    /([0-9０-９]{1,4}|[一二三四五六七八九十百廿]{1,6})\s*个?(工作日|自然日|小时|分钟|月)(?:之?内|以内)(?:[^，。；、]{0,8}?)(办结|作出[^，。；、]{0,8}决定|完成办理|办理完毕|出证)/gu;
  return [...text.matchAll(pattern)].flatMap(([whole, number = "", unit = ""]) => {
    const value = wholeNumber(number);
    return value === undefined ? [] : [{ value, unit: units[unit] ?? unit, text: whole }];
  });
}
