import { wholeNumber } from "../model/chinese-number.ts";
import type { LimitUnit } from "../model/limit.ts";
import { withoutQuotes } from "../model/without-quotes.ts";

/** What a text in the place of a number or limit says. */
export type Amount =
  | { readonly kind: "exact"; readonly value: number; readonly unit?: LimitUnit }
  /** 20天: working days or calendar days? */
  | { readonly kind: "days"; readonly value: number }
  | { readonly kind: "on-the-spot" }
  /** 约20, 15-20: no single number. */
  | { readonly kind: "vague" }
  | { readonly kind: "none" };

const onTheSpot = /^(当场|即办|即时|立即|随到随办|立等可取)(办结|办理|办|可取|件)?$/u;
const vague =
  /^(约|大约|大概|近|至少|最多|不少于|不低于)|左右$|上下$|\p{Nd}\s*[-–—~～至到]\s*\p{Nd}|[一二三四五六七八九十][-–—~～至到][一二三四五六七八九十]|[几多余]/u;
const units: Readonly<Record<string, LimitUnit>> = {
  分钟: "分钟",
  分: "分钟",
  小时: "小时",
  时: "小时",
  工作日: "工作日",
  自然日: "自然日",
  日历日: "自然日",
  日历天: "自然日",
  月: "月",
  年: "年",
};
/** Words that count things other than time: 2份, 1次. */
const counters = /^(个|次|份|人|项|件|套|页)$/u;

/** Reads 20, ２０, 三十, 20个工作日, 20天, 约20, 即办. Never guesses: what is not exact is named as such. */
export function amountOf(text: string): Amount {
  const plain = withoutQuotes(text)
    .normalize("NFKC")
    .replace(/\s/gu, "")
    .replace(/(?<=\d),(?=\d{3}(?:\D|$))/gu, "");
  if (onTheSpot.test(plain)) return { kind: "on-the-spot" };
  if (vague.test(plain)) return { kind: "vague" };
  const match = /^([\d〇零一二两三四五六七八九十百千廿卅]+)(个?)(\D*?)(以?内)?$/u.exec(plain);
  if (match === null) return { kind: "none" };
  const [, digits = "", counter = "", word = ""] = match;
  const value = wholeNumber(digits);
  if (value === undefined) return { kind: "none" };
  if (word === "") return { kind: "exact", value };
  if (counter === "" && (word === "天" || word === "日")) return { kind: "days", value };
  const unit = units[word];
  if (unit !== undefined) return { kind: "exact", value, unit };
  return counter === "" && counters.test(word) ? { kind: "exact", value } : { kind: "none" };
}
