import { openDifference } from "../../model/difference-facts.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "compare/basic-elements-same",
  on: "difference",
  severity: "error",
  title: { zh: "四级四同的基本要素各地一致", en: "The basic elements are the same in all regions" },
  basis: {
    zh: "国发〔2022〕5号：同一事项的名称、编码、类型、依据等基本要素四级四同",
    en: "国发〔2022〕5号: name, code, type and legal basis of one item are the same at every level",
  },
  messages: {
    departs: {
      says: {
        zh: "{departing}的{label}与事项约定的“{agreed}”不一致：{values}",
        en: "other {label} in {departing} than the agreed {agreed}: {values}",
      },
      help: {
        zh: "改为“{agreed}”；约定本身有误的，改 item.yaml。",
        en: "Change it to {agreed}; where the agreement itself is wrong, correct item.yaml.",
      },
    },
    differs: {
      says: { zh: "{label}各地不一致：{values}", en: "regions differ in {label}: {values}" },
      help: {
        zh: "按国家基本目录和设定依据核对，统一各地的写法。",
        en: "Check against the national catalogue and the legal basis, and write the same everywhere.",
      },
    },
    missing: {
      says: {
        zh: "{label}不是各地都有：{values}，{lacking}没有",
        en: "not all regions have {label}: {values}, not in {lacking}",
      },
      help: {
        zh: "补上，或从其他地区删去不适用的。",
        en: "Add it, or take it out of the other regions where it does not apply.",
      },
    },
  },
  examples: [
    { yaml: "name: 公共场所卫生备案", reports: ["1:7 departs"] },
    { yaml: "authority:\n  centralDept: '24'", reports: ["2:16 differs"] },
    { yaml: "authority:\n  centralDept: null", reports: ["1:1 missing"] },
    {
      yaml: "legalBasis:\n  - ref: hygiene-regulation\n    articles:\n      - 第八条\n  - ref: local-rule",
      reports: [],
    },
  ],
  concerns: (difference) => openDifference(difference, "same"),
  tell({ field: { agreed, judged }, label, values, lacking, moving }) {
    if (agreed !== null) return ["departs", { label, values, departing: moving, agreed: agreed.words }];
    return judged === "missing" ? ["missing", { label, values, lacking }] : ["differs", { label, values }];
  },
});
