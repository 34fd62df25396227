import { entriesOf } from "../../model/entries.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "review/collecting-place-formal-only",
  on: "version",
  severity: "warning",
  title: { zh: "收件地只做形式审查和核验", en: "The collecting place reviews form only" },
  basis: {
    zh: "国务院办公厅关于加快推进政务服务“跨省通办”的指导意见（国办发〔2020〕35号）：异地代收代办不改变原有办理事权，收件地负责形式审查和身份核验",
    en: "国办发〔2020〕35号 on cross-province services: powers stay where they are; the collecting place checks form and identity",
  },
  messages: {
    substance: {
      says: {
        zh: "要点“{point}”由收件地做{kind}",
        en: "the point {point} has the collecting place do {kind}",
      },
      help: {
        zh: "改由办理地审查，收件地只做形式审查。",
        en: "Leave it to the handling place; the collecting place checks form only.",
      },
    },
  },
  examples: [
    {
      yaml: "reviewPoints:\n  - id: a\n    kind: 实质审查\n    by: 收件地\n    point: 场所面积\n    standard: 不小于10平方米",
      reports: ["4:9 substance"],
    },
    {
      yaml: "reviewPoints:\n  - id: a\n    kind: 形式审查\n    by: 收件地\n    point: 签章\n    standard: 法定代表人签字并盖公章",
      reports: [],
    },
  ],
  check({ version, report }) {
    for (const [at, { point = "", kind, by }] of entriesOf(version.reviewPoints))
      if (by === "收件地" && (kind === "实质审查" || kind === "现场核查"))
        report("substance", { pointer: `/reviewPoints/${at}/by` }, { point, kind });
  },
});
