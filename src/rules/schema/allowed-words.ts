import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "schema/allowed-words",
  on: "reading",
  severity: "error",
  title: { zh: "有固定写法的栏目用固定的词", en: "Fields with a code list use its words" },
  basis: { zh: "国家政务服务事项要素的代码表", en: "The code lists of the national service item elements" },
  messages: {
    meant: {
      says: { zh: "{label}（{key}）没有“{text}”这个写法", en: "{text} is not a word for {key} ({label})" },
      help: {
        zh: "改为“{meant}”；可用的写法：{allowed}。",
        en: "Change it to {meant}; the words are: {allowed}.",
      },
    },
    days: {
      says: {
        zh: "{label}“{text}”（{key}）没有说明是工作日还是自然日",
        en: "{text} for {key} ({label}) does not say whether working or calendar days are meant",
      },
      help: {
        zh: "按文件原文写“工作日”或“自然日”，两者不能换算。",
        en: "Write 工作日 or 自然日 as the document has it; the two cannot be converted.",
      },
    },
    unknown: {
      says: { zh: "{label}（{key}）没有“{text}”这个写法", en: "{text} is not a word for {key} ({label})" },
      help: { zh: "从这些写法里选：{allowed}。", en: "Choose one of: {allowed}." },
    },
  },
  examples: [
    { yaml: "promisedLimit:\n  unit: 工作曰", reports: ["2:9 meant"] },
    { yaml: "caseType: 既办件", reports: ["1:11 meant"] },
    { yaml: "promisedLimit:\n  unit: 天", reports: ["2:9 days"] },
    { yaml: "state: 运行", reports: ["1:8 unknown"] },
    { yaml: "caseType: 承诺件", reports: [] },
  ],
});
