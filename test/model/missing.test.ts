import { expect, test } from "vitest";
import { basisTexts } from "../../src/model/basis-texts.ts";
import type { Document } from "../../src/model/document.ts";
import { isMissing } from "../../src/model/missing.ts";

const documentOf = (value: Document<"version">["value"], ...faults: string[]): Document => ({
  path: "items/a/b.yaml",
  kind: "version",
  item: "a",
  region: "b",
  text: "",
  value,
  faults: new Set(faults),
  locate: () => ({ start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }),
  sourceOf: () => undefined,
});

test("what was never written is missing, what was taken out as wrong is not", () => {
  expect(isMissing(documentOf({}), "/faq")).toBe(true);
  expect(isMissing(documentOf({}, "/faq"), "/faq")).toBe(false);
  expect(isMissing(documentOf({}, "/contact"), "/contact/consult/address")).toBe(false);
});

test("a list is missing when it is empty, but not when its entries were taken out as wrong", () => {
  expect(isMissing(documentOf({ faq: [] }), "/faq")).toBe(true);
  expect(isMissing(documentOf({ faq: [] }, "/faq/0"), "/faq")).toBe(false);
});

test("every place that names a document is found, with where it stands", () => {
  const texts = basisTexts({
    conditions: [{ id: "a", text: "…", basis: "甲" }],
    statutoryLimit: { value: 20, unit: "工作日", extension: { value: 10, unit: "工作日", basis: "乙" } },
    fee: { charged: true, basis: "丙" },
    fees: [{ name: "费", standard: "1元", reductionBasis: "丁" }],
  });
  expect(texts.map(({ pointer }) => pointer)).toEqual([
    "/conditions/0/basis",
    "/statutoryLimit/extension/basis",
    "/fee/basis",
    "/fees/0/reductionBasis",
  ]);
});
