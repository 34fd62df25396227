import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyFixes } from "../../src/edit/apply-fixes.ts";
import type { RawDiagnostic } from "../../src/model/diagnostic.ts";
import { isSound, type RawDocument } from "../../src/model/document.ts";
import type { Fix } from "../../src/model/edit.ts";
import { lineStarts } from "../../src/model/position.ts";
import { memorySource } from "../../src/read/memory-source.ts";
import { readCatalogue } from "../../src/read/read-catalogue.ts";
import { sampleFiles } from "../../src/reference/sample.ts";
import { checkShape } from "../../src/schema/check-shape.ts";

const versionPath = "items/sample/qingpu.yaml";
const version = sampleFiles[versionPath] ?? "";

function read(text: string, path = versionPath): RawDocument {
  const document = readCatalogue(memorySource({ [path]: text })).documents[0];
  if (document === undefined) throw new Error("not readable");
  return document;
}

/** The sample version with one piece of text replaced. */
function mutated(from: string, to: string): string {
  expect(version).toContain(from);
  return version.replace(from, () => to);
}

const shapeOf = (from: string, to: string) => checkShape(read(mutated(from, to)));
const named = ({ rule, message }: RawDiagnostic) => `${rule}:${message}`;

function textAt(document: RawDocument, { place }: RawDiagnostic): string {
  const starts = lineStarts(document.text);
  const range = place.range;
  if (range === undefined) throw new Error("no range");
  const offset = (at: { line: number; column: number }) => (starts[at.line - 1] ?? 0) + at.column - 1;
  return document.text.slice(offset(range.start), offset(range.end)).trimEnd();
}

const mended = (text: string, fix: Fix | undefined): string =>
  fix === undefined ? text : applyFixes(text, [fix]).text;

const promised = "promisedLimit:\n  value: 7\n  unit: 工作日";

/** What was written, what is said of it, where it points, and what the correction leaves in its place. */
const mistakes: readonly (readonly [
  from: string,
  to: string,
  says: string,
  at: string,
  fixed: string | null,
])[] = [
  [
    "catalogCode: '000123001000'",
    "catalogCode: 000123001000",
    "schema/code-quoted:unquoted",
    "000123001000",
    "catalogCode: '000123001000'",
  ],
  [
    "catalogCode: '000123001000'",
    "catalogCode: 0x1F",
    "schema/code-quoted:unquoted",
    "0x1F",
    "catalogCode: '0x1F'",
  ],
  [
    "catalogCode: '000123001000'",
    "catalogCode: 1e3",
    "schema/code-quoted:unquoted",
    "1e3",
    "catalogCode: '1e3'",
  ],
  [
    "catalogCode: '000123001000'",
    "catalogCode: 123456789012345678901234",
    "schema/code-quoted:unquoted",
    "123456789012345678901234",
    "catalogCode: '123456789012345678901234'",
  ],
  ["centralDept: '23'", "centralDept: 23", "schema/code-quoted:unquoted", "23", "centralDept: '23'"],
  ["phone: '12345'", "phone: 12345", "schema/code-quoted:unquoted", "12345", "phone: '12345'"],
  ["express: true", "express: 是", "schema/boolean-true-false:meant", "是", "express: true"],
  ["express: true", "express: yes", "schema/boolean-true-false:meant", "yes", "express: true"],
  ["express: true", "express: √", "schema/boolean-true-false:meant", "√", "express: true"],
  ["payOnline: false", "payOnline: off", "schema/boolean-true-false:meant", "off", "payOnline: false"],
  ["payOnline: false", "payOnline: 无", "schema/boolean-true-false:meant", "无", "payOnline: false"],
  ["payOnline: false", "payOnline: 0", "schema/boolean-true-false:meant", "0", "payOnline: false"],
  ["payOnline: false", "payOnline: 视情况", "schema/boolean-true-false:unclear", "视情况", null],
  ["visits: 1", "visits: １", "schema/whole-number:digits", "１", "visits: 1"],
  ["visits: 1", "visits: '1'", "schema/whole-number:digits", "'1'", "visits: 1"],
  ["visits: 1", "visits: 1次", "schema/whole-number:digits", "1次", "visits: 1"],
  ["visits: 1", "visits: 约1", "schema/whole-number:vague", "约1", null],
  ["visits: 1", "visits: 1.5", "schema/whole-number:fraction", "1.5", null],
  ["visits: 1", "visits: 当场", "schema/whole-number:unclear", "当场", null],
  ["visits: 1", "visits: -1", "schema/number-range:small", "-1", null],
  ["visits: 1", "visits: 100", "schema/number-range:large", "100", null],
  ["visits: 1", "visits: true", "schema/right-type:number", "true", null],
  ["visits: 1", "visits:", "schema/not-empty:value", "", null],
  ["visits: 1\n", "", "schema/required-keys:missing", "", null],
  ["value: 20\n", "value: ２０\n", "schema/whole-number:digits", "２０", "value: 20\n"],
  ["value: 20\n", "value: 三十\n", "schema/whole-number:digits", "三十", "value: 30\n"],
  ["value: 20\n", "value: 20个工作日\n", "schema/whole-number:unit-inside", "20个工作日", "value: 20\n"],
  ["value: 20\n", "value: 20天\n", "schema/whole-number:unit-inside", "20天", "value: 20\n"],
  ["value: 20\n", "value: 20个月\n", "schema/whole-number:unit-inside", "20个月", null],
  ["value: 20\n", "value: 约20\n", "schema/whole-number:vague", "约20", null],
  ["value: 20\n", "value: 15-20\n", "schema/whole-number:vague", "15-20", null],
  ["value: 20\n  unit: 工作日", "value: 20天", "schema/whole-number:days", "20天", null],
  [
    "value: 20\n  unit: 工作日",
    "value: 20个工作日",
    "schema/whole-number:unit-inside",
    "20个工作日",
    "value: 20\n  unit: 工作日",
  ],
  [
    "value: 20\n  unit: 工作日",
    "value: 当场办结",
    "schema/limit-on-the-spot:in-value",
    "当场办结",
    "value: 0\n  unit: 当场",
  ],
  [
    promised,
    "promisedLimit:\n  value: 即办\n  unit: 工作日",
    "schema/limit-on-the-spot:in-value",
    "即办",
    "promisedLimit:\n  value: 0\n  unit: 当场",
  ],
  [promised, "promisedLimit:\n  unit: 工作日", "schema/required-keys:missing", "promisedLimit", null],
  [
    `${promised}\n  startsFrom: 受理之日`,
    "promisedLimit: 即时办结",
    "schema/limit-on-the-spot:whole",
    "即时办结",
    "promisedLimit:\n  value: 0\n  unit: 当场",
  ],
  [
    `${promised}\n  startsFrom: 受理之日`,
    "promisedLimit: 7个工作日内",
    "schema/map-expected:limit",
    "7个工作日内",
    "promisedLimit:\n  value: 7\n  unit: 工作日",
  ],
  [
    `${promised}\n  startsFrom: 受理之日`,
    "promisedLimit: 7天",
    "schema/map-expected:vague-limit",
    "7天",
    null,
  ],
  [`${promised}\n  startsFrom: 受理之日`, "promisedLimit: 7", "schema/map-expected:vague-limit", "7", null],
  [promised, "promisedLimit:\n  value: 7\n  unit: 工作曰", "schema/allowed-words:meant", "工作曰", promised],
  [promised, "promisedLimit:\n  value: 7\n  unit: 个工作日", "schema/allowed-words:meant", "个工作日", null],
  [promised, "promisedLimit:\n  value: 7\n  unit: 天", "schema/allowed-words:days", "天", null],
  ["caseType: 承诺件", "caseType: 既办件", "schema/allowed-words:meant", "既办件", "caseType: 即办件"],
  ["caseType: 承诺件", "caseType: 承诺", "schema/allowed-words:meant", "承诺", null],
  ["type: 行政许可", "type: 行政許可", "schema/allowed-words:meant", "行政許可", "type: 行政许可"],
  ["type: 行政许可", "type: 1", "schema/allowed-words:unknown", "1", null],
  ["type: 行政许可", "type: ''", "schema/not-empty:value", "''", null],
  ["level:\n  - 县级", "level: 县级", "schema/list-expected:one", "县级", "level:\n  - 县级"],
  [
    "level:\n  - 县级",
    "level: 市级、县级",
    "schema/list-expected:one",
    "市级、县级",
    "level:\n  - 市级\n  - 县级",
  ],
  ["level:\n  - 县级", "level: []", "schema/not-empty:entries", "[]", null],
  [
    "level:\n  - 县级",
    "level:\n  - 县级\n  - 市级\n  - 县级",
    "schema/entries-unique:repeated",
    "县级",
    null,
  ],
  ["windows:\n  - id: hall", "windows:\n  id: hall", "schema/list-expected:map", "id: hall", null],
  [
    "fee:\n  charged: false\n  basis: 《中华人民共和国行政许可法》第五十八条",
    "fee: 不收费",
    "schema/map-expected:text",
    "不收费",
    null,
  ],
  [
    "name: 公共场所卫生许可\n",
    "名称: 公共场所卫生许可\n",
    "schema/known-keys:meant",
    "名称",
    "name: 公共场所卫生许可\n",
  ],
  [
    "name: 公共场所卫生许可\n",
    "事項名稱: 公共场所卫生许可\n",
    "schema/known-keys:meant",
    "事項名稱",
    "name: 公共场所卫生许可\n",
  ],
  [
    "name: 公共场所卫生许可\n",
    "nаme: 公共场所卫生许可\n",
    "schema/known-keys:meant",
    "nаme",
    "name: 公共场所卫生许可\n",
  ],
  ["catalogCode:", "catalog_code:", "schema/known-keys:meant", "catalog_code", "catalogCode:"],
  ["caseType:", "caseTpye:", "schema/known-keys:meant", "caseTpye", "caseType:"],
  ["revision: 1", "revision: 1\nremrak: 说明", "schema/known-keys:unknown", "remrak", null],
  ["revision: 1", "revision: 1\ncopies: 1", "schema/known-keys:elsewhere", "copies", null],
  [
    "revision: 1",
    "revision: 1\neffectiveDate: 2026/11/23",
    "schema/date-form:other-form",
    "2026/11/23",
    "revision: 1\neffectiveDate: 2026-11-23",
  ],
  [
    "revision: 1",
    "revision: 1\neffectiveDate: 2026年1月3日",
    "schema/date-form:other-form",
    "2026年1月3日",
    "revision: 1\neffectiveDate: 2026-01-03",
  ],
  [
    "revision: 1",
    "revision: 1\neffectiveDate: 二〇二六年十一月二十三日",
    "schema/date-form:other-form",
    "二〇二六年十一月二十三日",
    "revision: 1\neffectiveDate: 2026-11-23",
  ],
  [
    "revision: 1",
    "revision: 1\neffectiveDate: 20261123",
    "schema/date-form:other-form",
    "20261123",
    "revision: 1\neffectiveDate: 2026-11-23",
  ],
  ["revision: 1", "revision: 1\neffectiveDate: 46349", "schema/date-form:serial", "46349", null],
  [
    "revision: 1",
    "revision: 1\neffectiveDate: 2026-02-30",
    "schema/date-form:no-such-day",
    "2026-02-30",
    null,
  ],
  ["revision: 1", "revision: 1\neffectiveDate: 11/23/2026", "schema/date-form:no-day", "11/23/2026", null],
  ["revision: 1", "revision: 1\nquota:\n  - 不限", "schema/right-type:text", "- 不限", null],
  [
    "url: https://zwdt.sh.gov.cn/",
    "url: http://zwdt.sh.gov.cn/",
    "schema/https-url:not-secure",
    "http://zwdt.sh.gov.cn/",
    null,
  ],
  [
    "url: https://zwdt.sh.gov.cn/",
    "url: https://zwdt.sh.gov.cn/ 首页",
    "schema/https-url:no-url",
    "https://zwdt.sh.gov.cn/ 首页",
    null,
  ],
  ["- id: licensed", "- id: 已办照", "schema/id-form:characters", "已办照", null],
  [
    "  - id: licensed\n    text: 已取得营业执照",
    "  - 已取得营业执照",
    "schema/map-expected:text",
    "已取得营业执照",
    null,
  ],
];

describe("a mistake is named once, at its place, and corrected where the correction is certain", () => {
  test.each(mistakes)("%j → %j is %s", (from, to, says, at, fixed) => {
    const document = read(mutated(from, to));
    const { rawDiagnostics } = checkShape(document);
    expect(rawDiagnostics.map(named)).toEqual([says]);
    const [rawDiagnostic] = rawDiagnostics;
    if (rawDiagnostic === undefined) return;
    if (says !== "schema/required-keys:missing" && at !== "")
      expect(textAt(document, rawDiagnostic)).toBe(at);
    const { fix } = rawDiagnostic;
    if (fixed !== null) {
      const corrected = mended(document.text, fix);
      expect(corrected).toBe(mutated(from, fixed));
      expect(checkShape(read(corrected)).rawDiagnostics).toEqual([]);
    } else if (fix !== undefined)
      expect(checkShape(read(mended(document.text, fix))).rawDiagnostics).toEqual([]);
  });
});

test("a document in order comes back as the same object", () => {
  const document = read(version);
  expect(checkShape(document).document).toBe(document);
});

test("the given document is never changed", () => {
  const document = read(mutated("visits: 1", "visits: 一"));
  const before = structuredClone(document.value);
  checkShape(document);
  expect(document.value).toEqual(before);
  expect(document.faults.size).toBe(0);
});

describe("what is wrong is taken out", () => {
  test("a faulty value is gone, and its pointer is a fault", () => {
    const { document } = shapeOf("visits: 1", "visits: 一");
    expect(document.value).not.toHaveProperty("visits");
    expect(isSound(document, "/visits")).toBe(false);
    expect(isSound(document, "/caseType")).toBe(true);
  });

  test("a missing key is a fault, so that it does not count as missing between regions", () => {
    const { document } = shapeOf("caseType: 承诺件\n", "");
    expect(isSound(document, "/caseType")).toBe(false);
  });

  test("a limit whose number or unit is wrong is taken out whole", () => {
    const { document } = shapeOf("value: 20\n", "value: 约20\n");
    expect(document.value).not.toHaveProperty("statutoryLimit");
    expect([...document.faults]).toEqual(["/statutoryLimit"]);
  });

  test("an entry without its id is taken out, and those behind it still point at their own lines", () => {
    const { document } = shapeOf("  - id: accept\n    name: 受理", "  - name: 受理");
    const steps = (document.value as { steps: { id: string }[] }).steps;
    expect(steps.map(({ id }) => id)).toEqual(["review", "decide", "deliver"]);
    const [lines] = document.text.split("id: review");
    expect(document.locate("/steps/0/id", "value").start.line).toBe(lines?.split("\n").length);
    expect(document.sourceOf("/steps/0/id")).toBe("review");
    expect(isSound(document, "/steps/0/id")).toBe(true);
    expect(isSound(document, "/steps/3")).toBe(false);
    expect(document.writtenAt?.("/steps/0/id")).toBe("/steps/1/id");
  });

  test("a missing key of an entry leaves the entry's other values", () => {
    const { document, rawDiagnostics } = shapeOf("    necessity: 必要\n", "");
    expect(rawDiagnostics.map(({ field, place }) => [field, place.pointer])).toEqual([
      ["materials[application-form].necessity", "/materials/0"],
    ]);
    expect(document.value).toHaveProperty(["materials", 0, "name"]);
    expect([...document.faults]).toEqual(["/materials/0/necessity"]);
  });

  test("a file that is no map leaves nothing to judge", () => {
    const { document, rawDiagnostics } = checkShape(read("- 公共场所卫生许可\n"));
    expect(document.value).toEqual({});
    expect(isSound(document, "/name")).toBe(false);
    expect(rawDiagnostics.map(named)).toEqual(["schema/map-expected:list"]);
  });
});

test("a key named after an object's own machinery is an unknown key like others", () => {
  const { document, rawDiagnostics } = shapeOf("visits: 1", "visits: 1\n__proto__: 2\nconstructor: 3");
  expect(rawDiagnostics.map(({ rule }) => rule)).toEqual(["schema/known-keys", "schema/known-keys"]);
  expect(Object.hasOwn(document.value as object, "constructor")).toBe(false);
});

test("whatever a value is replaced by, the copy is sound and every fault is named", () => {
  const anything = fc.oneof(
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.double(),
    fc.string(),
    fc.array(fc.string()),
    fc.dictionary(fc.string(), fc.integer()),
    fc.constantFrom("20天", "即办", "是", "46349", "2026/1/1", "工作曰", "http://a.cn", ""),
  );
  const base = read(version);
  const pointers = pathsOf(base.value);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...pointers), anything), { minLength: 1, maxLength: 4 }),
      (changes) => {
        const value = structuredClone(base.value) as Tree;
        for (const [path, replacement] of changes) put(value, path, replacement);
        const { document, rawDiagnostics } = checkShape({ ...base, value });
        expect(rawDiagnostics.length === 0).toBe(document.faults.size === 0);
        // What is left may lack keys and entries, but holds nothing wrong any more.
        const rest = checkShape({ ...document }).rawDiagnostics.map(({ rule }) => rule);
        expect(rest.filter((rule) => rule !== "schema/required-keys" && rule !== "schema/not-empty")).toEqual(
          [],
        );
      },
    ),
    { numRuns: 300 },
  );
});

type Tree = { [key: string]: unknown };

function pathsOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  const below = Object.entries(value).flatMap(([key, child]) => pathsOf(child, [...path, key]));
  return path.length === 0 ? below : [path, ...below];
}

function put(root: Tree, path: readonly string[], value: unknown): void {
  let node: unknown = root;
  for (const key of path.slice(0, -1)) {
    if (typeof node !== "object" || node === null) return;
    node = (node as Tree)[key];
  }
  if (typeof node === "object" && node !== null) (node as Tree)[path.at(-1) ?? ""] = value;
}

test("of more mistakes than a person can use the rest is counted", () => {
  const { rawDiagnostics } = checkShape(read(`level:\n${"  - 乡\n".repeat(150)}`));
  expect(rawDiagnostics).toHaveLength(101);
  const [last] = rawDiagnostics.slice(-1);
  expect(last).toMatchObject({ rule: "file/few-mistakes", message: "more" });
  expect(Number(last?.values["more"])).toBeGreaterThan(150);
});

test("an entry is named by its list, and the whole file by its name", () => {
  expect(shapeOf("windows:\n  - id: hall", "windows:\n  - hall").rawDiagnostics[0]?.values).toMatchObject({
    key: "windows",
  });
  expect(checkShape(read("只有一句话\n")).rawDiagnostics[0]?.values).toMatchObject({ key: "qingpu.yaml" });
});

test("a value with a control character is taken out like any other faulty one", () => {
  const { document, rawDiagnostics } = shapeOf("name: 公共场所卫生许可", 'name: "公共\\x1b[31m场所"');
  expect(rawDiagnostics).toEqual([]);
  expect(document.value).not.toHaveProperty("name");
  expect(isSound(document, "/name")).toBe(false);
});

test("a control character in a list leaves the entries behind it sound", () => {
  const { document } = shapeOf("- 窗口办理", '- "窗口\\x1b办理"');
  expect(document.value).toMatchObject({ handlingModes: ["网上办理"] });
  expect(isSound(document, "/handlingModes/0")).toBe(true);
});
