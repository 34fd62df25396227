import { expect, test } from "vitest";
import { check, memorySource, openCatalogue } from "../../src/index.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import { sampleFiles } from "../../src/reference/sample.ts";
import { fingerprint } from "../../src/report/fingerprint.ts";

const range = (line: number) => ({ start: { line, column: 1 }, end: { line, column: 2 } });
const found: Diagnostic = {
  rule: "compare/elements-unified",
  message: "differ",
  severity: "warning",
  place: { file: "items/a/qingpu.yaml", pointer: "/promisedLimit", part: "value", range: range(7) },
  values: { label: { zh: "承诺时限", en: "promised limit" } },
  item: "a",
  region: "qingpu",
  field: "promisedLimit",
  normal: ["7工作日", "9工作日"],
};

test.each<readonly [string, Partial<Diagnostic>]>([
  ["the rule", { rule: "compare/wording-unified" }],
  ["the item", { item: "b" }],
  ["the region", { region: "wujiang" }],
  ["the field", { field: "statutoryLimit" }],
  ["a normal value", { normal: ["7工作日", "8工作日"] }],
  ["how many normal values there are", { normal: ["7工作日"] }],
])("a fingerprint depends on %s", (_, change) => {
  expect(fingerprint({ ...found, ...change })).not.toBe(fingerprint(found));
});

test.each<readonly [string, Partial<Diagnostic>]>([
  ["words", { values: { label: { zh: "承诺办结时限", en: "limit promised" } } }],
  ["line", { place: { ...found.place, range: range(8) } }],
  ["place in the file", { place: { ...found.place, pointer: "/materials/3", part: "key" } }],
  ["file, where the item is known", { place: { ...found.place, file: "items/a/standard.yaml" } }],
  ["severity", { severity: "error" }],
  ["related places", { related: [{ place: found.place, text: "9个工作日", region: "wujiang" }] }],
  ["correction", { fix: { replacements: [{ start: 0, end: 1, text: "x" }] } }],
])("a fingerprint does not depend on the %s", (_, change) => {
  expect(fingerprint({ ...found, ...change })).toBe(fingerprint(found));
});

test("where nothing else tells findings apart, the facts and the file do", () => {
  const { normal: _, item: __, region: ___, ...bare } = found;
  const other = { ...bare, values: { limit: "20个工作日" } };
  expect(fingerprint(other)).not.toBe(fingerprint({ ...other, values: { limit: "25个工作日" } }));
  expect(fingerprint(other)).not.toBe(
    fingerprint({ ...other, place: { ...found.place, file: "regions/qingpu.yaml" } }),
  );
});

test("the same mistake of two regions and two items is known by four fingerprints, whatever its line", () => {
  const versions = (item: string, head: string) =>
    ["wujiang", "jiashan"].map((region) => [
      `items/${item}/${region}.yaml`,
      head +
        (sampleFiles[`items/sample/${region}.yaml`] ?? "").replace(
          "promisedLimit:\n  value: 7",
          "promisedLimit:\n  value: 25",
        ),
    ]);
  const others = Object.entries(sampleFiles)
    .filter(([path]) => path.startsWith("items/sample/"))
    .map(([path, text]) => [path.replace("sample", "another"), text]);
  const fingerprints = (head: string): string[] => {
    const files = Object.fromEntries([
      ...Object.entries(sampleFiles),
      ...others,
      ...versions("sample", head),
      ...versions("another", head),
    ]);
    return check(openCatalogue(memorySource(files)), {
      asOf: "2026-11-23",
      rules: ["time/promised-within-statutory"],
    }).findings.map((finding) => finding.fingerprint);
  };
  expect(new Set(fingerprints("")).size).toBe(4);
  expect(fingerprints("# 说明\n# 又一行\n")).toEqual(fingerprints(""));
});
