import { openDifference } from "../../model/difference-facts.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "compare/local-elements-noted",
  on: "difference",
  severity: "info",
  title: { zh: "可以因地而异的要素各地的不同", en: "Where elements that may differ do differ" },
  basis: {
    zh: "国发〔2022〕5号：基本要素以外的要素可以由地方细化；和而不同",
    en: "国发〔2022〕5号: elements that are not basic may be filled in by each place",
  },
  messages: {
    differs: {
      says: { zh: "{label}各地不同：{values}", en: "regions differ in {label}: {values}" },
      help: {
        zh: "本要素可以不同，办理时按当地的要求告知申请人。",
        en: "This element may differ; tell the applicant what holds in each place.",
      },
    },
    missing: {
      says: {
        zh: "{label}不是各地都有：{values}，{lacking}没有",
        en: "not all regions have {label}: {values}, not in {lacking}",
      },
      help: {
        zh: "本要素可以不同；漏写的补上。",
        en: "This element may differ; add it where it was left out.",
      },
    },
  },
  examples: [
    {
      yaml: "handlingModes:\n  - 窗口办理",
      reports: ["/authority/name differs", "2:3 differs", "/contact/complain/phone differs"],
    },
    {
      yaml: "express: null",
      reports: [
        "items/sample/qingpu.yaml missing",
        "/authority/name differs",
        "/contact/complain/phone differs",
      ],
    },
    { file: "catalogue.yaml", yaml: "regions:\n  - qingpu", reports: [] },
  ],
  concerns: (difference) => openDifference(difference, "local"),
  tell: ({ field: { judged }, label, values, lacking }) =>
    judged === "missing" ? ["missing", { label, values, lacking }] : ["differs", { label, values }],
});
