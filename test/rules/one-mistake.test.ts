import { describe, expect, test } from "vitest";
import { memorySource } from "../../src/read/memory-source.ts";
import { readCatalogue } from "../../src/read/read-catalogue.ts";
import { sampleFiles } from "../../src/reference/sample.ts";
import { rules } from "../../src/rules/registry.ts";
import { open } from "../../src/validate/open.ts";
import { judged } from "../support/judged.ts";

const path = "items/sample/qingpu.yaml";
/** Rules on a single file's content; what other rules make of the same text is theirs to test. */
const families = /^(text|schema|code|ref|hygiene|privacy|step)\//u;
const chosen = rules.filter(({ id }) => families.test(id));

function findingsOf(from: string, to: string) {
  const text = sampleFiles[path] ?? "";
  expect(text).toContain(from);
  const opened = open(readCatalogue(memorySource({ ...sampleFiles, [path]: text.replace(from, () => to) })));
  return judged(opened, { asOf: "2026-11-23", rules: chosen });
}

describe("one mistake gives one finding, which names its cause", () => {
  test.each([
    ["catalogCode: '000123001000'", "catalogCode: '000124001000'", "code/task-code-ends-with-catalog-code"],
    ["catalogCode: '000123001000'", "catalogCode: '000723001000'", "code/task-code-ends-with-catalog-code"],
    ["catalogCode: '000123001000'", "catalogCode: '00012300100'", "code/catalog-code-12-digits"],
    ["catalogCode: '000123001000'", "catalogCode: '0001230010000'", "code/catalog-code-12-digits"],
    ["catalogCode: '000123001000'", "catalogCode: ０００１２３００１０００", "hygiene/half-width-codes"],
    [
      "taskCode: '11310118000000000C4",
      "taskCode: '11310118000000000D4",
      "code/task-code-begins-with-authority",
    ],
    ["taskCode: '11310118000000000C4", "taskCode: '11310118000000000C5", "code/level-fits-task-code"],
    ["taskCode: '11310118000000000C4", "taskCode: '11310118000000000C", "code/task-code-31"],
    ["uscc: '11310118000000000C'", "uscc: '11310118000000000D'", "code/uscc-check-character"],
    ["uscc: '11310118000000000C'", "uscc: '11310118000000000c'", "code/uscc-check-character"],
    ["type: 行政许可", "type: 行政确认", "code/catalog-code-type-fits"],
    ["name: 卫生许可证申请表\n", "name: 卫生许可证申请表（复印件）（必要）\n", "hygiene/names-clean"],
    ["name: 卫生许可证申请表\n", "name: 卫生许可證申请表\n", "hygiene/wrong-characters"],
    ["name: 卫生许可证申请表\n", "name: 其他材料\n", "hygiene/no-catch-all-material"],
    ["name: 卫生许可证申请表\n", "name: 申请表、身份证\n", "hygiene/one-document-per-row"],
    ["name: 卫生许可证申请表\n", "name: 江苏省行政许可申请表\n", "ref/material-name-known"],
    ["ref: application-form", "ref: application_form", "ref/material-registered"],
    ["  - id: form\n", "  - id: from\n", "ref/subject-known"],
    ["  - id: form\n    ref", "  - ref", "schema/required-keys"],
    [
      "    text: 已取得营业执照\n",
      "    text: 已取得营业执照\n  - id: licensed\n    text: 已取得营业执照\n",
      "ref/entry-ids-unique",
    ],
    [
      "statutoryLimit:\n  value: 20\n  unit: 工作日\n  startsFrom",
      "statutoryLimit:\nvalue: 20\nunit: 工作日\nstartsFrom",
      "schema/known-keys",
    ],
    ["  unit: 工作日\n  startsFrom", "  startsFrom", "schema/required-keys"],
    ["steps:\n", "step:\n", "schema/known-keys"],
    ["  - id: review\n", "  - id: accept\n", "ref/entry-ids-unique"],
    ["  - 窗口办理\n", "  - 窗口: 办理\n", "schema/right-type"],
    ["visits: 1", "vis\u200bits: 1", "text/keys-visible"],
    ["name: 卫生许可证申请表\n", 'name: "卫生许可证申请表\\x1b[31m"\n', "text/no-control-characters"],
    ["    after:\n      - accept\n", "    after: accept\n", "schema/list-expected"],
    ["卫生健康委员会", "卫生和计划生育委员会", "hygiene/current-authority-names"],
  ])("%j → %j is found by %s", (from, to, rule) => {
    expect(findingsOf(from, to).map((finding) => finding.rule)).toEqual([rule]);
  });
});

test("a finding behind an entry that was taken out points at its own line and its place as written", () => {
  const found = findingsOf(
    "  - id: accept\n    name: 受理\n    phase: 受理",
    "  - name: 受理\n    phase: 受理\n  - id: extra\n    name: 复核\n    after:\n      - reviwe",
  );
  const finding = found.find(({ rule }) => rule === "schema/required-keys");
  expect(finding?.place.pointer).toBe("/steps/0");
  const later = findingsOf(
    "  - id: licensed\n    text: 已取得营业执照",
    "  - text: 已取得营业执照\n  - id: premises\n    text: 有固定的经营场所（自有",
  );
  expect(later.map(({ rule, place, range }) => [rule, place.pointer, range.start.line])).toEqual([
    ["schema/required-keys", "/conditions/0", 20],
    ["hygiene/balanced-brackets", "/conditions/1/text", 22],
  ]);
});

test.each(["11010519491231002X", "13800138000"])("a finding on the number %s never repeats it", (number) => {
  const found = findingsOf("text: 已取得营业执照", `text: 已取得营业执照，如${number}`);
  expect(found.map(({ rule }) => rule.split("/")[0])).toEqual(["privacy"]);
  expect(JSON.stringify(found)).not.toContain(number.slice(3, -2));
});
