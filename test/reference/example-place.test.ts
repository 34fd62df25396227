import { describe, expect, test } from "vitest";
import type { Place } from "../../src/model/diagnostic.ts";
import { placeIn } from "../../src/reference/example-place.ts";
import type { Example } from "../../src/rules/rule.ts";

const version = "items/sample/qingpu.yaml";
const range = { start: { line: 7, column: 3 }, end: { line: 7, column: 9 } };

/** How a finding at a place of the example's catalogue is written; by itself it stands in line 7. */
const written = (example: Omit<Example, "reports">, place: Partial<Place>): string =>
  placeIn(
    { ...example, reports: [] },
    {
      rule: "time/comparable-units",
      message: "incomparable",
      severity: "info",
      values: {},
      place: { file: version, pointer: "", part: "value", ...place },
      range,
      related: [],
    },
  );

describe("the place of a finding on an example", () => {
  const laidOver = { yaml: "visits: 2\nonline:\n  depth:\n  - 互联网受理\nfaq: null\n" };

  test.each<[string, Partial<Place>]>([
    ["1:9", { pointer: "/visits" }],
    ["1:1", { pointer: "/visits", part: "key" }],
    ["4:5", { pointer: "/online/depth/0" }],
    ["3:3", { pointer: "/online/depth", part: "key" }],
  ])("is %s where its own text has it: %j", (expected, place) => {
    expect(written(laidOver, place)).toBe(expected);
  });

  test.each<[string, Partial<Place>]>([
    ["/online/url", { pointer: "/online/url" }],
    ["/online/url:", { pointer: "/online/url", part: "key" }],
    ["/quota", { pointer: "/quota", part: "key" }],
    ["/faq", { pointer: "/faq" }],
    [version, { part: "key" }],
  ])("is %s where only the sample has it, or nothing does: %j", (expected, place) => {
    expect(written(laidOver, place)).toBe(expected);
  });

  test.each<[string, Partial<Place>]>([
    ["items/sample/item.yaml /name", { file: "items/sample/item.yaml", pointer: "/name" }],
    ["items/sample/item.yaml /name:", { file: "items/sample/item.yaml", pointer: "/name", part: "key" }],
    ["items/sample/item.yaml", { file: "items/sample/item.yaml" }],
  ])("is %s in another file: %j", (expected, place) => {
    expect(written(laidOver, place)).toBe(expected);
  });

  test("is the line and column of the file where the text is the whole file", () => {
    expect(written({ whole: true, yaml: "name: [" }, { pointer: "/name" })).toBe("7:3");
    expect(written({ file: "items/sample/notes.txt", yaml: "甲" }, { file: "items/sample/notes.txt" })).toBe(
      "7:3",
    );
  });
});
