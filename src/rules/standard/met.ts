import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "standard/met",
  on: "difference",
  severity: "warning",
  title: { zh: "各地的版本符合联办标准", en: "Every region's version meets the standard" },
  basis: {
    zh: "联办标准自施行之日起各地执行；国办发〔2020〕35号：同标准办理",
    en: "The agreed standard binds all regions from its date on; 国办发〔2020〕35号: handled by one standard",
  },
  messages: {
    departs: {
      says: {
        zh: "{departing}的{label}不符合联办标准“{standard}”：{values}",
        en: "other {label} in {departing} than the standard {standard}: {values}",
      },
      help: {
        zh: "改为“{standard}”；确需不同的，申请批准保留差异。",
        en: "Change it to {standard}, or apply to keep the difference.",
      },
    },
    lacks: {
      says: {
        zh: "{departing}没有联办标准规定的{label}",
        en: "no {label} in {departing}, though the standard has it",
      },
      help: { zh: "按标准补上“{standard}”。", en: "Add {standard} as the standard has it." },
    },
    beyond: {
      says: {
        zh: "{departing}的{label}在联办标准之外",
        en: "in {departing} beyond the standard: {label}",
      },
      help: {
        zh: "取消；确需保留的，修订标准或者申请批准保留差异。",
        en: "Drop it, or revise the standard, or apply to keep the difference.",
      },
    },
  },
  examples: [
    {
      file: "items/sample/standard.yaml",
      whole: true,
      yaml: "effectiveFrom: 2027-01-01\npromisedLimit:\n  value: 5\n  unit: 工作日",
      reports: ["items/sample/qingpu.yaml /promisedLimit departs"],
    },
    {
      file: "items/sample/standard.yaml",
      whole: true,
      yaml: "effectiveFrom: 2026-01-01\nconditions:\n  - id: trained\n    text: 从业人员经过卫生知识培训",
      reports: [
        "items/sample/qingpu.yaml /conditions: lacks",
        "items/sample/qingpu.yaml /conditions/0/text beyond",
      ],
    },
    {
      file: "items/sample/standard.yaml",
      whole: true,
      yaml: "effectiveFrom: 2026-01-01\npromisedLimit:\n  value: 7\n  unit: 工作日\n  startsFrom: 受理之日\nvisits: 1",
      reports: [],
    },
  ],
  concerns: ({ severity, against, moving }) =>
    severity !== null && against === "standard" ? { regions: moving, severity } : undefined,
  tell({ field: { standard, offStandard, values: stated }, moving, label, values }) {
    if (standard === null || standard === "absent") return ["beyond", { departing: moving, label }];
    const isThere = offStandard.some((region) => stated[region] !== null);
    return isThere
      ? ["departs", { departing: moving, label, values, standard: standard.words }]
      : ["lacks", { departing: moving, label, standard: standard.words }];
  },
});
