import { expect, test } from "vitest";
import { compare, memorySource, openCatalogue } from "../../src/index.ts";
import { sampleFiles } from "../../src/reference/sample.ts";

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
