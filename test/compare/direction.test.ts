import { describe, expect, test } from "vitest";
import { compare, memorySource, openCatalogue } from "../../src/index.ts";
import { sampleFiles } from "../../src/reference/sample.ts";
import { type Changes, each, fieldOf } from "./compared.ts";

/** The direction of the promised limits of 青浦, 吴江 and 嘉善. */
function directionOf(...limits: readonly [string, string, string]) {
  const regions = ["qingpu", "wujiang", "jiashan"] as const;
  const versions = regions.map((region, index) => {
    const path = `items/sample/${region}.yaml`;
    const text = (sampleFiles[path] ?? "").replace(
      "promisedLimit:\n  value: 7\n  unit: 工作日",
      `promisedLimit:\n  ${limits[index]}`,
    );
    return [path, text] as const;
  });
  const opened = openCatalogue(memorySource({ ...sampleFiles, ...Object.fromEntries(versions) }));
  const [item] = compare(opened, { asOf: "2026-11-23", minLevel: 0 }).items;
  const field = item?.fields.find((each) => each.field === "promisedLimit");
  expect(field).toBeDefined();
  return field?.direction;
}

const limit = (value: number, unit: string): string => `value: ${value}\n  unit: ${unit}`;

test("more of one unit asks more", () => {
  expect(directionOf(limit(7, "工作日"), limit(9, "工作日"), limit(5, "工作日"))).toEqual({
    most: ["wujiang"],
    least: ["jiashan"],
  });
});

test.each([
  ["工作日", "自然日"],
  ["自然日", "工作日"],
  ["工作日", "小时"],
  ["自然日", "月"],
])("%s against %s has no direction, whichever number is greater", (unit, other) => {
  expect(directionOf(limit(7, unit), limit(9, other), limit(7, unit))).toBeNull();
  expect(directionOf(limit(9, unit), limit(7, other), limit(9, unit))).toBeNull();
});

test("units that can be turned into each other have one", () => {
  expect(directionOf(limit(2, "小时"), limit(90, "分钟"), limit(1, "小时"))).toEqual({
    most: ["qingpu"],
    least: ["jiashan"],
  });
});

test.each(["小时", "工作日", "自然日", "月"])("当场 is nothing against %s", (unit) => {
  expect(directionOf(limit(0, "当场"), limit(4, unit), limit(1, unit))).toEqual({
    most: ["wujiang"],
    least: ["qingpu"],
  });
  expect(directionOf(limit(0, "当场"), limit(0, unit), limit(1, unit))).toEqual({
    most: ["jiashan"],
    least: ["qingpu", "wujiang"],
  });
});

const fees = (...standards: readonly [string, string, string]): Changes =>
  changesOf(
    standards.map((standard) => ({
      fee: { charged: true, basis: "《示例收费规定》第一条" },
      fees: [{ name: "工本费", standard }],
    })),
  );
const materials = (...formats: readonly [unknown, unknown, unknown]): Changes =>
  changesOf(formats.map((format) => ({ materials: [{ id: "form", name: "申请表", format }] })));
const validity = (...validities: readonly [unknown, unknown, unknown]): Changes =>
  changesOf(validities.map((each) => ({ results: [{ type: "证照", name: "许可证", validity: each }] })));
const changesOf = ([qingpu, wujiang, jiashan]: readonly Changes["qingpu"][]): Changes => ({
  qingpu: qingpu ?? {},
  wujiang: wujiang ?? {},
  jiashan: jiashan ?? {},
});
const years = (value: number) => ({ value, unit: "年" });

describe("who asks more, by how a field burdens", () => {
  test.each<readonly [string, string, Changes, object | null]>([
    [
      "money",
      "fees[工本费].standard",
      fees("20元/证", "5元/证", "10元/证"),
      { most: ["qingpu"], least: ["wujiang"] },
    ],
    [
      "ten times as much",
      "fees[工本费].standard",
      fees("20元", "0.5万元", "9角"),
      { most: ["wujiang"], least: ["jiashan"] },
    ],
    [
      "free of charge",
      "fees[工本费].standard",
      fees("免费", "5元/证", "10元/证"),
      { most: ["jiashan"], least: ["qingpu"] },
    ],
    ["money for different things", "fees[工本费].standard", fees("20元/证", "5元/平方米", "20元/证"), null],
    ["money and words", "fees[工本费].standard", fees("20元/证", "按标准收取", "20元/证"), null],
    [
      "an order of words",
      "materials[form].format",
      materials("电子化", "纸质", "电子化"),
      { most: ["wujiang"], least: ["qingpu", "jiashan"] },
    ],
    [
      "a number that is no text of that order",
      "visits",
      each("visits", [1, 0, 3]),
      { most: ["jiashan"], least: ["wujiang"] },
    ],
    [
      "what eases: less asks more",
      "results[许可证].validity",
      validity(years(4), years(5), years(3)),
      { most: ["jiashan"], least: ["wujiang"] },
    ],
    [
      "what eases, for good",
      "results[许可证].validity",
      validity(years(4), { value: 0, unit: "长期" }, years(3)),
      { most: ["jiashan"], least: ["wujiang"] },
    ],
    [
      "what eases, not limited by some",
      "results[许可证].validity",
      validity(years(4), undefined, years(3)),
      null,
    ],
    [
      "a flag that asks",
      "fee.charged",
      each("fee", [{ charged: true }, { charged: false }, { charged: false }]),
      { most: ["qingpu"], least: ["wujiang", "jiashan"] },
    ],
    [
      "a flag that eases",
      "express",
      each("express", [true, false, true]),
      { most: ["wujiang"], least: ["qingpu", "jiashan"] },
    ],
    [
      "being asked at all",
      "intermediaries",
      each("intermediaries", [["卫生检测"], null, null]),
      { most: ["qingpu"], least: ["wujiang", "jiashan"] },
    ],
    ["all alike", "visits", each("visits", [1, 1, 1]), null],
  ])("%s: %s", (_, path, changes, direction) => {
    expect(fieldOf(changes, path).direction ?? null).toEqual(direction);
  });
});
