import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { filterMatrices, summarise } from "../../src/compare/compare.ts";
import { phrasebook } from "../../src/library/phrasebook.ts";
import type { ItemMatrix } from "../../src/model/matrix.ts";
import { displayWidth } from "../../src/model/width.ts";
import type { Language } from "../../src/model/words.ts";
import type { Style } from "../../src/report/format.ts";
import { matrixJson } from "../../src/report/matrix-json.ts";
import { matrixPretty } from "../../src/report/matrix-pretty.ts";
import type { MatrixReport } from "../../src/report/matrix-report.ts";
import { plain } from "../../src/report/paint.ts";
import { type Changes, compared, each } from "../compare/compared.ts";

const styleIn = (language: Language, columns = 80): Style => ({ language, columns, paint: plain });

const limit = (value: number, unit = "工作日") => ({ value, unit, startsFrom: "受理之日" });
const point = (standard: string) => [
  { id: "p", kind: "形式审查", by: "办理地", point: "填写完整", standard },
];
const changes: Changes = {
  qingpu: {
    promisedLimit: limit(0, "当场"),
    reviewPoints: point("必填栏没有空缺，有法定代表人签字和单位公章"),
    quota: "不限",
  },
  wujiang: { promisedLimit: limit(7), reviewPoints: point("必填栏没有空缺，有代理人签字和单位公章") },
  jiashan: { promisedLimit: limit(5), reviewPoints: point("必填栏没有空缺，有法定代表人签字和单位公章") },
  files: {
    "approvals/kept.yaml": {
      id: "kept",
      item: "sample",
      field: "visits",
      values: { qingpu: "1" },
      reason: "示例",
      approvedBy: [{ body: "示例单位" }],
      approvedOn: "2026-01-01",
      expires: "2027-01-01",
    },
  },
};

function reportOf(matrix: ItemMatrix, wanted: Parameters<typeof filterMatrices>[1] = {}): MatrixReport {
  return {
    regions: [
      { id: "qingpu", name: "青浦" },
      { id: "wujiang", name: "吴江" },
      { id: "jiashan", name: "嘉善" },
    ],
    matrices: filterMatrices([matrix], wanted),
    summary: summarise([matrix]),
    prefix: "catalogue/",
    rangeOf: ({ pointer }) => ({
      start: { line: pointer.length, column: 3 },
      end: { line: pointer.length, column: 9 },
    }),
    keptWords: ["法定代表人"],
  };
}
const report = reportOf(compared(changes), { minLevel: 4 });

describe("json", () => {
  const document = JSON.parse(matrixJson.render(report, phrasebook, styleIn("zh-CN")));

  test("has the published shape", () => {
    const schema = JSON.parse(readFileSync("schemas/output/matrix.schema.json", "utf8"));
    const validate = new Ajv2020({ strict: false }).compile(schema);
    expect([validate(document), validate.errors]).toEqual([true, null]);
  });

  test("says where each value is, in normal form too", () => {
    const field = document.items[0].fields.find((each: { field: string }) => each.field === "promisedLimit");
    expect(field).toEqual({
      field: "promisedLimit",
      label: "承诺办结时限",
      harmonise: "unify",
      state: "different",
      level: 5,
      severity: "warning",
      values: {
        qingpu: {
          text: "当场",
          normal: "当场",
          file: "catalogue/items/sample/qingpu.yaml",
          line: 14,
          column: 3,
        },
        wujiang: {
          text: "7个工作日",
          normal: "7工作日",
          file: "catalogue/items/sample/wujiang.yaml",
          line: 14,
          column: 3,
        },
        jiashan: {
          text: "5个工作日",
          normal: "5工作日",
          file: "catalogue/items/sample/jiashan.yaml",
          line: 14,
          column: 3,
        },
      },
      direction: { most: ["wujiang"], least: ["qingpu"] },
      alignment: null,
      approval: null,
      follows: null,
    });
  });

  test("writes null for what a region does not have", () => {
    const field = document.items[0].fields.find((each: { field: string }) => each.field === "quota");
    expect(field).toMatchObject({ state: "missing", values: { wujiang: null, jiashan: null } });
  });

  test("counts all fields whatever is shown", () => {
    const all = JSON.parse(matrixJson.render(reportOf(compared(changes)), phrasebook, styleIn("zh-CN")));
    expect(document.items[0].fields.length).toBeLessThan(all.items[0].fields.length);
    expect(document.summary).toEqual(all.summary);
    expect(document.summary.fields).toBe(all.items[0].fields.length);
  });
});

describe("pretty", () => {
  const pretty = (columns: number, language: "zh-CN" | "en" = "zh-CN") =>
    matrixPretty.render(report, phrasebook, styleIn(language, columns));

  test.each([40, 80, 120, 160])("keeps to %i columns", (columns) => {
    const lines = pretty(columns).split("\n");
    // A closing mark may hang over by one Chinese character.
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(columns + 2);
  });

  test("puts the regions side by side, with who asks most and least", () => {
    const lines = pretty(120).split("\n");
    const at = lines.findIndex((line) => line.startsWith("承诺办结时限"));
    expect(lines[at]).toMatch(/^承诺办结时限 +当场 +7个工作日 +5个工作日$/u);
    expect(lines.slice(at + 1, at + 4)).toEqual(["不同 · 警告", "最多：吴江", "最少：青浦"]);
  });

  test("marks what a sentence has of its own, known words whole", () => {
    const shown = pretty(200);
    expect(shown).toContain("有【代理人】签字和单位公章");
    expect(shown.match(/有【法定代表人】签字和单位公章/gu)).toHaveLength(2);
  });

  test("ends with the figures of all items", () => {
    const lines = pretty(160).trimEnd().split("\n");
    expect(lines.at(-5)).toMatch(/^1 个事项，\d+ 个要素：一致 \d+/u);
    expect(lines.at(-1)).toBe("嘉善：承诺时限合计 5 个工作日，材料 1 份，复印件 0 份，到场 1 次，环节 4 个");
  });

  test("shows approvals and speaks English", () => {
    const all = reportOf(compared(changes), { fields: ["visits"] });
    expect(matrixPretty.render(all, phrasebook, styleIn("zh-CN", 80))).toContain("批准不再需要（kept）");
    expect(matrixPretty.render(all, phrasebook, styleIn("en", 160))).toContain("approval not needed (kept)");
    expect(pretty(120, "en")).toContain("different · warning");
  });

  test("writes out what would steer the terminal", () => {
    const hostile = compared(each("quota", ["\u001b[31m红\u202e", "不限", "不限"]));
    const shown = matrixPretty.render(
      reportOf(hostile, { fields: ["quota"] }),
      phrasebook,
      styleIn("zh-CN", 80),
    );
    expect(shown).not.toContain("\u001b");
    expect(shown).not.toContain("\u202e");
  });
});
