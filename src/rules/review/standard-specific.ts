import { entriesOf } from "../../model/entries.ts";
import { isVague } from "../../model/vague-standard.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "review/standard-specific",
  on: "version",
  severity: "warning",
  title: { zh: "审查标准和受理条件可以核对", en: "Review standards and conditions can be checked" },
  basis: {
    zh: "《优化营商环境条例》：细化量化政务服务标准，同一事项无差别受理、同标准办理",
    en: "Regulation on Optimizing the Business Environment: detailed, measurable standards; the same item by the same standard",
  },
  messages: {
    standard: {
      says: {
        zh: "审查标准只写“{text}”，无法核对",
        en: "the review standard only says {text}, which cannot be checked",
      },
      help: {
        zh: "写明看哪一项、与什么一致、达到什么数值。",
        en: "Say which entry, equal to what, or of which amount.",
      },
    },
    condition: {
      says: {
        zh: "受理条件只写“{text}”，无法判断",
        en: "the condition only says {text}, which cannot be judged",
      },
      help: {
        zh: "写明申请人要满足什么；材料要求写在材料和审查标准里。",
        en: "Say what the applicant must meet; put what materials need into materials and review points.",
      },
    },
  },
  examples: [
    {
      yaml: "reviewPoints:\n  - id: form\n    point: 申请材料\n    standard: 申请材料齐全，符合法定形式。",
      reports: ["4:15 standard"],
    },
    { yaml: "conditions:\n  - id: all\n    text: 申请材料齐全、符合法定形式", reports: ["3:11 condition"] },
    {
      yaml: "reviewPoints:\n  - id: form\n    point: 检测报告\n    standard: 检测报告齐全，出具日期在一年以内，加盖检测机构公章",
      reports: [],
    },
  ],
  check({ version: { reviewPoints, conditions }, report }) {
    for (const [at, { standard }] of entriesOf(reviewPoints))
      if (standard !== undefined && isVague(standard))
        report("standard", { pointer: `/reviewPoints/${at}/standard` }, { text: standard });
    for (const [at, { text }] of entriesOf(conditions))
      if (text !== undefined && isVague(text))
        report("condition", { pointer: `/conditions/${at}/text` }, { text });
  },
});
