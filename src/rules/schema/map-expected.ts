import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "schema/map-expected",
  on: "reading",
  severity: "error",
  title: { zh: "分项的内容按键分开写", en: "What has parts is written key by key" },
  basis: {
    zh: "各类文件的字段规范（tongban schema）",
    en: "The schemas of the catalogue's files (tongban schema)",
  },
  messages: {
    limit: {
      says: {
        zh: "{label}（{key}）没有分开写数值和单位：“{text}”",
        en: "{key} ({label}) is not split into number and unit: {text}",
      },
      help: { zh: "写成 value: {number}，unit: {unit}。", en: "Write value: {number}, unit: {unit}." },
    },
    "vague-limit": {
      says: {
        zh: "{label}（{key}）没有写清数值和单位：“{text}”",
        en: "{key} ({label}) has no exact number and unit: {text}",
      },
      help: {
        zh: "按文件原文写 value（整数）和 unit（工作日、自然日等）。",
        en: "Write value (a whole number) and unit (工作日, 自然日, …) as the document has them.",
      },
    },
    text: {
      says: {
        zh: "{label}（{key}）应分几项写，现在只写了“{text}”",
        en: "{key} ({label}) should have keys of its own, not {text}",
      },
      help: { zh: "在下面分行写 {keys} 等。", en: "Write {keys} and so on below it." },
    },
    list: {
      says: { zh: "{label}（{key}）不应写成列表", en: "{key} ({label}) should not be a list" },
      help: { zh: "去掉前面的“- ”，按键分行写。", en: "Remove the dashes and write its keys." },
    },
  },
  examples: [
    { yaml: "promisedLimit: 7个工作日", reports: ["1:16 limit"] },
    { yaml: "promisedLimit: 约7天", reports: ["1:16 vague-limit"] },
    { yaml: "authority: 青浦区卫生健康委员会", reports: ["1:12 text"] },
    { yaml: "fee:\n  - charged: false", reports: ["2:3 list"] },
    { yaml: "promisedLimit:\n  value: 7\n  unit: 工作日", reports: [] },
  ],
});
