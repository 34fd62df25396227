import { expect, test } from "vitest";
import { memorySource } from "../../src/read/memory-source.ts";
import { readCatalogue } from "../../src/read/read-catalogue.ts";
import { sampleFiles } from "../../src/reference/sample.ts";
import { rules } from "../../src/rules/registry.ts";
import { open } from "../../src/validate/open.ts";
import { judged } from "../support/judged.ts";

/** Rules on what one version says of the matter itself; differences between regions follow from nearly any change. */
const chosen = rules.filter(({ id }) => !/^(?:compare|standard|approval)\//u.test(id));

function rulesThatFind(from: string, to: string, file = "items/sample/qingpu.yaml"): string[] {
  const text = sampleFiles[file] ?? "";
  expect(text).toContain(from);
  const opened = open(readCatalogue(memorySource({ ...sampleFiles, [file]: text.replace(from, () => to) })));
  return judged(opened, { asOf: "2026-11-23", rules: chosen }).map(({ rule }) => rule);
}

const promised = "promisedLimit:\n  value: 7\n  unit: 工作日";

test.each([
  [promised, "promisedLimit:\n  value: 25\n  unit: 工作日", "time/promised-within-statutory"],
  [promised, "promisedLimit:\n  value: 6\n  unit: 工作日", "time/steps-within-promised"],
  [promised, "promisedLimit:\n  value: 7\n  unit: 自然日", "time/comparable-units"],
  ["statutoryLimit:\n  value: 20", "statutoryLimit:\n  value: 30", "time/statutory-within-law"],
  ["caseType: 承诺件", "caseType: 即办件", "time/instant-case-promise"],
  ["reviewType: 前审后批", "reviewType: 即审即办", "time/promised-case-type"],
  ["    after:\n      - accept\n", "", "step/connected"],
  ["    after:\n      - accept\n", "    after:\n      - decide\n", "step/order-acyclic"],
  [
    "  - id: deliver\n    name: 送达\n    phase: 送达\n    after:\n      - decide\n",
    "",
    "step/core-phases-present",
  ],
  ["必填栏没有空缺，有法定代表人签字和公章", "材料齐全、符合法定形式", "review/standard-specific"],
  ["kind: 形式审查\n    by: 办理地", "kind: 实质审查\n    by: 收件地", "review/collecting-place-formal-only"],
  ["    basis: 《公共场所卫生管理条例》第八条\n", "", "material/has-basis"],
  ["    source: 申请人自备", "    source: 政府部门核发", "material/issuer-when-government-issued"],
  ["    necessity: 必要", "    necessity: 容缺后补", "material/supplement-only-when-deferrable"],
  ["visitReason: 需当场核验原件\n", "", "mode/visit-reason-stated"],
  ["visits: 1", "visits: 0", "mode/visit-reason-stated"],
  ["  available: true", "  available: false", "mode/handling-modes-agree-online"],
  ["  open: true", "  open: false", "mode/open-or-reason"],
  ["  mailing: 收件地免费寄往办理地\n", "", "mode/collecting-duties-stated"],
  ["    phone: 021-00000000", "    phone: '00000000'", "mode/consult-and-complaint"],
  ["  charged: false", "  charged: true", "fee/charged-stated-in-full"],
  ["payOnline: false", "payOnline: true", "fee/no-online-payment-when-free"],
  ["  - type: 证照", "  - type: 其他", "result/type-fits-name"],
  ["    sample: 样本.png\n", "", "result/type-and-sample"],
  ["      - 第八条", "      - 8条", "basis/articles-well-formed"],
])("%j → %j is found once", (from, to, rule) => {
  expect(rulesThatFind(from, to)).toEqual([rule]);
});

test("a repealed document is found once in each version that cites it, not at every place", () => {
  const found = rulesThatFind(
    "    inForce: 1987-04-01",
    "    inForce: 1987-04-01\n    repealed: 2026-01-01",
    "registers/legal-bases.yaml",
  );
  expect(found).toEqual(["basis/in-force", "basis/in-force", "basis/in-force"]);
});

test("a value that is wrong in itself is not also judged as missing", () => {
  expect(
    rulesThatFind("visitReason: 需当场核验原件", "visitReason: 3").filter(
      (rule) => !rule.startsWith("schema/"),
    ),
  ).toEqual([]);
  expect(
    rulesThatFind("    phone: '12345'", "    phone:\n      - 12345").filter(
      (rule) => !rule.startsWith("schema/"),
    ),
  ).toEqual([]);
});
