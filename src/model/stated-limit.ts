import { wholeNumber } from "./chinese-number.ts";
import type { Limit } from "./limit.ts";

const units: Readonly<Record<string, string>> = {
  工作日: "工作日",
  自然日: "自然日",
  小时: "小时",
  分钟: "分钟",
  月: "月",
};

const ofSpecialCase = /的[，,：:]|需要?|特殊|复杂|延长|最长|其中|除外|告知承诺/u;

const pattern =
  /([0-9０-９]{1,4}|[一二三四五六七八九十百廿]{1,6})\s*个?(工作日|自然日|小时|分钟|月)(?:之?内|以内)(?:[^，。；、]{0,8}?)(办结|作出[^，。；、]{0,8}决定|完成办理|办理完毕|出证)/gu;

/**
 * Limits a running text states for the whole matter: `20个工作日内办结`, `自受理之日起二十个工作日内作出决定`. A bare 日 may be
 * either kind of day and is left out; so is anything that is not said to end the matter, and what a sentence says of a
 * special case (需要核实的，20个工作日内办结).
 */
export function statedLimits(text: string): (Required<Limit> & { readonly text: string })[] {
  if (!text.includes("内")) return [];
  return [...text.matchAll(pattern)].flatMap(({ 0: whole, 1: number = "", 2: unit = "", index }) => {
    const value = wholeNumber(number);
    const before = text.slice(0, index).replace(/^.*[。；;！？\n]/su, "");
    return value === undefined || ofSpecialCase.test(before)
      ? []
      : [{ value, unit: units[unit] ?? unit, text: whole }];
  });
}
