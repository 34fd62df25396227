import { describe, expect, test } from "vitest";
import { amountOf } from "../../src/schema/amount.ts";
import { dayFormOf } from "../../src/schema/day-forms.ts";
import { schemas } from "../../src/schema/generated/schemas.ts";
import { labelOf, nodeAt } from "../../src/schema/node.ts";

describe("a text in the place of a number", () => {
  test.each([
    ["20", { kind: "exact", value: 20 }],
    ["２０", { kind: "exact", value: 20 }],
    ["三十", { kind: "exact", value: 30 }],
    ["一百零五", { kind: "exact", value: 105 }],
    ["20个工作日", { kind: "exact", value: 20, unit: "工作日" }],
    ["20 工作日", { kind: "exact", value: 20, unit: "工作日" }],
    ["二十个工作日", { kind: "exact", value: 20, unit: "工作日" }],
    ["20个工作日以内", { kind: "exact", value: 20, unit: "工作日" }],
    ["30分钟", { kind: "exact", value: 30, unit: "分钟" }],
    ["3个月", { kind: "exact", value: 3, unit: "月" }],
    ["2份", { kind: "exact", value: 2 }],
    ["20天", { kind: "days", value: 20 }],
    ["15日", { kind: "days", value: 15 }],
    ["当场办结", { kind: "on-the-spot" }],
    ["即办件", { kind: "on-the-spot" }],
    ["约20", { kind: "vague" }],
    ["15-20", { kind: "vague" }],
    ["5至15个工作日", { kind: "vague" }],
    ["20个工作日左右", { kind: "vague" }],
    ["十几天", { kind: "vague" }],
    ["若干", { kind: "none" }],
    ["0.5天", { kind: "none" }],
    ["20个自行车", { kind: "none" }],
    ["", { kind: "none" }],
  ])("%s", (text, amount) => {
    expect(amountOf(text)).toEqual(amount);
  });
});

describe("a text in the place of a date", () => {
  test.each([
    ["2026年11月23日", "2026-11-23"],
    ["2026年1月3号", "2026-01-03"],
    ["2026/11/23", "2026-11-23"],
    ["2026.1.3", "2026-01-03"],
    ["２０２６－１１－２３", "2026-11-23"],
    ["2026-11-23T00:00:00Z", "2026-11-23"],
    ["20261123", "2026-11-23"],
    ["二〇二六年十一月二十三日", "2026-11-23"],
  ])("%s is the day %s", (text, day) => {
    expect(dayFormOf(text)).toEqual({ kind: "other-form", day });
  });

  test("a number of Excel is only thought to be a day", () => {
    expect(dayFormOf("46349")).toEqual({ kind: "serial", day: "2026-11-23" });
    expect(dayFormOf("10000")).toEqual({ kind: "none" });
  });

  test.each(["2026-02-30", "20261323", "2026年2月29日"])("%s is no day", (text) => {
    expect(dayFormOf(text)).toEqual({ kind: "no-such-day" });
  });

  test.each(["11/23/2026", "23.11.2026", "2026年11月", "长期", "今年"])("%s is not guessed", (text) => {
    expect(dayFormOf(text)).toEqual({ kind: "none" });
  });
});

test("every keyword of the schemas has words of its own", () => {
  const keywords = new Set<string>();
  const values = new Set([
    "title",
    "description",
    "examples",
    "x-tongban",
    "$id",
    "$schema",
    "$ref",
    "$defs",
    "properties",
    "items",
  ]);
  const walk = (node: unknown, isMap: boolean): void => {
    if (Array.isArray(node) || typeof node !== "object" || node === null) return;
    for (const [key, child] of Object.entries(node)) {
      if (!isMap) keywords.add(key);
      if (key !== "examples" && key !== "x-tongban")
        walk(child, !isMap && (key === "properties" || key === "$defs"));
    }
  };
  for (const schema of Object.values(schemas)) walk(schema, false);
  expect([...keywords].filter((keyword) => !values.has(keyword)).sort()).toEqual([
    "additionalProperties",
    "enum",
    "format",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "pattern",
    "required",
    "type",
    "uniqueItems",
  ]);
});

test("a place is known by its official label, an entry of a list by the list's", () => {
  expect(labelOf("version", ["promisedLimit"])).toEqual({ zh: "承诺办结时限", en: "promised limit" });
  expect(labelOf("version", ["materials", "3", "necessity"]).zh).toBe("材料必要性");
  expect(labelOf("version", ["level", "0"]).zh).toBe("行使层级");
  expect(nodeAt("standard", ["materials", "0", "originals"]).node["type"]).toBe("integer");
});
