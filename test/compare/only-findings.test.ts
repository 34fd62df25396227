import fc from "fast-check";
import { expect, it } from "vitest";
import { comparer } from "../../src/compare/compare.ts";
import { fieldsIn, type MatrixField } from "../../src/model/matrix.ts";
import { type Changes, catalogueOf, regions } from "./compared.ts";

const values = {
  name: ["公共场所卫生许可", "公共场所卫生许可证核发", null],
  visits: [0, 1, null],
  quota: ["无数量限制", "无数量限制。", "每年一百家", null],
  handlingModes: [["窗口办理"], ["窗口办理", "网上办理"], null],
  promisedLimit: [
    { value: 7, unit: "工作日", startsFrom: "受理之日" },
    { value: 7, unit: "工作日" },
    { value: 0, unit: "当场" },
    null,
  ],
  fee: [{ charged: false }, { charged: true, basis: "《行政许可法》第五十八条" }, null],
  express: [{ supported: true }, { supported: false }, null],
  commitment: [
    { available: false },
    { available: true, laterCheck: "发证后核查" },
    { available: true, laterCheck: "发证后2个月内核查" },
  ],
  crossRegion: [
    { open: false, reason: "系统尚未对接" },
    { open: true, modes: ["全程网办"], collecting: { duties: "收件" } },
  ],
  situations: [[{ id: "agent", name: "委托他人办理" }], null],
  materials: [
    [{ id: "form", ref: "application-form", name: "卫生许可证申请表", originals: 1, copies: 0 }],
    [
      { id: "form", ref: "application-form", name: "卫生许可证申请表", originals: 0, copies: 1 },
      { id: "letter", name: "授权委托书", necessity: "必要", situations: ["agent"] },
    ],
    [
      {
        id: "form",
        ref: "application-form",
        name: "卫生许可证申请表",
        necessity: "容缺后补",
        supplementWithin: { value: 5, unit: "工作日" },
      },
    ],
  ],
  steps: [
    [
      { id: "review", name: "审查", phase: "审查" },
      { id: "deliver", name: "送达", phase: "送达" },
    ],
    [{ id: "review", name: "审查与送达", phase: "审查" }],
  ],
  conditions: [
    [{ id: "entity", text: "已取得营业执照" }],
    [{ id: "licensed", text: "营业执照已经取得" }],
    [
      { id: "licensed", text: "已取得营业执照。" },
      { id: "other", text: "场地面积不小于50平方米" },
    ],
    null,
  ],
};

const version = fc.record(
  Object.fromEntries(Object.entries(values).map(([key, each]) => [key, fc.constantFrom<unknown>(...each)])),
  { requiredKeys: [] },
);
const standard = fc.option(
  fc.record({ effectiveFrom: fc.constantFrom("2026-01-01", "2030-01-01"), visits: fc.constantFrom(0, 1) }),
  { nil: undefined },
);

/** Whether a rule on differences could say something of the field. */
const matters = ({ severity, entry, alignment }: MatrixField): boolean =>
  severity !== null || (entry?.presence === true && alignment?.by === "fuzzy");
const shown = (fields: readonly MatrixField[]) =>
  fields.filter(matters).map((field) => ({
    ...{ field: field.field, label: field.label, part: field.part, path: field.path },
    ...{ harmonise: field.harmonise, state: field.state, severity: field.severity, judged: field.judged },
    ...{ outside: field.outside, offStandard: field.offStandard, offAgreed: field.offAgreed },
    ...{ among: field.among, explainedBy: field.explainedBy },
    ...{ approval: field.approval, alignment: field.alignment, entry: field.entry },
    direction: field.direction,
    values: field.values,
    places: field.places,
    standard: field.standard,
    agreed: field.agreed,
  }));

it("finds the same when only findings are looked for as when every field is compared", () => {
  fc.assert(
    fc.property(fc.tuple(version, version, version), standard, (versions, stated) => {
      const changes: Changes = {
        ...Object.fromEntries(regions.map((region, at) => [region, versions[at]])),
        ...(stated === undefined ? {} : { files: { "items/sample/standard.yaml": stated } }),
      };
      const catalogue = catalogueOf(changes);
      const [item] = catalogue.items;
      if (item === undefined) throw new Error("the sample has an item");
      const whole = fieldsIn(comparer(catalogue, "2026-11-23")(item).nodes());
      const few = fieldsIn(comparer(catalogue, "2026-11-23", { onlyFindings: true })(item).nodes());
      expect(shown(few)).toEqual(shown(whole));
      expect(few.length).toBeLessThan(whole.length);
    }),
    { numRuns: 150 },
  );
});
