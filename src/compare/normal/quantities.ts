import { wholeNumber } from "../../model/chinese-number.ts";

const units =
  "工作日|自然日|个工作日|个自然日|个月|个小时|小时|分钟|平方米|立方米|平方公里|公里|公顷|公斤|千克|周岁|万元|亿元|日|天|年|岁|元|份|次|张|名|人|项|倍|米|亩|吨|台|辆|页|册|个|处|间|套|户|家|种|层|块|口";
const numerals = "〇零一二两三四五六七八九十百千廿";
/** Never the end of a longer number, nor of 第三, 统一, 任一. */
const chinese = new RegExp(
  `(?<![\\d第统唯同万任某另逐${numerals}])[${numerals}]{1,7}(?=个?(?:${units}))(?!次性)`,
  "gu",
);
/** 百分之三十, 百分之三点五, 千分之二, 三分之二. */
const fraction =
  /(?<![〇零一二两三四五六七八九十百千廿\d])([百千]|[一二三四五六七八九十]{1,3}|\d{1,2})分之([〇零一二两三四五六七八九十百]{1,6}|\d{1,4}(?:\.\d{1,4})?)(?:点([〇零一二三四五六七八九]{1,4}))?/gu;
/** 180天(含)以上, 180天以上(含本数): 以上, 以下, 以内 include their figure by themselves (民法典 §1259). */
const included =
  /(\d(?:[^\d,()]{1,3})?)\(含(?:本数|该数)?\)(?=以[上下内])|(?<=\d[^\d,()]{0,3}以[上下内])\(含(?:本数|该数)?\)/gu;
const years = /(?<![\d.年-])(\d{1,2})年(?![级度代龄份月\d])/gu;
const hours = /(?<![\d.])(\d{1,3})(?:个)?小时/gu;

/** What a text with a quantity has somewhere: 统一 and 之一 are none. */
const quantity = new RegExp(`\\d|分之|半|[${numerals}]个?(?:${units})`, "u");

/** Quantities in a running text in one way: 二十日 = 20日, 1年 = 12个月, 1小时 = 60分钟, 半年 = 6个月, 10天 = 10日, 百分之三十 = 30%. */
export function withPlainQuantities(text: string): string {
  if (!quantity.test(text)) return text;
  return text
    .replace(fraction, plainFraction)
    .replace(chinese, (numeral) => String(wholeNumber(numeral) ?? numeral))
    .replace(/(\d)个(?=工作日|自然日)/gu, "$1")
    .replace(/(?<!\d)半年/gu, "6个月")
    .replace(/(?<!\d)半个?小时/gu, "30分钟")
    .replace(years, (_, count: string) => `${Number(count) * 12}个月`)
    .replace(hours, (_, count: string) => `${Number(count) * 60}分钟`)
    .replace(/(\d)天/gu, "$1日")
    .replace(included, "$1");
}

function plainFraction(said: string, whole: string, part: string, decimals?: string): string {
  const figure = /^\d/u.test(part) ? part : wholeNumber(part);
  if (figure === undefined) return said;
  const digits = [...(decimals ?? "")].map((digit) => wholeNumber(digit)).join("");
  const value = digits === "" ? `${figure}` : `${figure}.${digits}`;
  if (whole === "百") return `${value}%`;
  if (whole === "千") return `${value}‰`;
  const divisor = wholeNumber(whole);
  return divisor === undefined ? said : `${value}/${divisor}`;
}
