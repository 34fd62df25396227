import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "schema/boolean-true-false",
  on: "reading",
  severity: "error",
  title: { zh: "是否类栏目写 true 或 false", en: "Yes-or-no fields say true or false" },
  basis: {
    zh: "YAML 1.2 核心模式：只有 true 和 false 是逻辑值",
    en: "YAML 1.2 core schema: only true and false are flags",
  },
  messages: {
    meant: {
      says: { zh: "{label}（{key}）写成了“{text}”", en: "{key} ({label}) says {text}" },
      help: { zh: "写 {answer}（true 是“是”，false 是“否”）。", en: "Write {answer}." },
    },
    unclear: {
      says: {
        zh: "{label}（{key}）写成了“{text}”，看不出是与否",
        en: "{key} ({label}) says {text}, which is neither yes nor no",
      },
      help: { zh: "是写 true，否写 false。", en: "Write true or false." },
    },
  },
  examples: [
    { yaml: "express: 是", reports: ["1:10 meant"] },
    { yaml: "payOnline: no", reports: ["1:12 meant"] },
    { yaml: "express: 视情况", reports: ["1:10 unclear"] },
    { yaml: "express: true", reports: [] },
  ],
});
