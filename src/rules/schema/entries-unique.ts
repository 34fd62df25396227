import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "schema/entries-unique",
  on: "reading",
  severity: "error",
  title: { zh: "同一列表里没有重复的内容", en: "No value stands twice in one list" },
  basis: {
    zh: "各类文件的字段规范（tongban schema）",
    en: "The schemas of the catalogue's files (tongban schema)",
  },
  messages: {
    repeated: {
      says: { zh: "{label}（{key}）里“{text}”重复", en: "{key} ({label}) lists {text} twice" },
      help: { zh: "删去重复的一项。", en: "Remove one of them." },
    },
  },
  examples: [
    { yaml: "audience:\n  - 企业法人\n  - 企业法人", reports: ["3:5 repeated"] },
    { yaml: "audience:\n  - 企业法人\n  - 事业法人", reports: [] },
  ],
});
