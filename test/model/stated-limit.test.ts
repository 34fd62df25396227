import { expect, test } from "vitest";
import { statedLimits } from "../../src/model/stated-limit.ts";

const lengths = (text: string) => statedLimits(text).map(({ value, unit }) => `${value}${unit}`);

test.each([
  ["自受理之日起7个工作日内办结", ["7工作日"]],
  ["自受理之日起二十个工作日内作出行政许可决定", ["20工作日"]],
  ["受理后２０工作日内办结。", ["20工作日"]],
  ["30分钟内办结；最迟2个小时以内出证", ["30分钟", "2小时"]],
])("%s states %j", (text, expected) => {
  expect(lengths(text)).toEqual(expected);
});

test.each([
  "5个工作日内一次告知需要补正的全部内容",
  "十五日内作出决定",
  "需要调查核实的，一般2个工作日内办结",
  "有效期届满60日前提出延续",
  "办结后3个工作日内寄送",
])("“%s” states no limit of the whole matter in one kind of day", (text) => {
  expect(lengths(text)).toEqual([]);
});
