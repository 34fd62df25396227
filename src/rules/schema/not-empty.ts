import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "schema/not-empty",
  on: "reading",
  severity: "error",
  title: { zh: "写了键就有内容", en: "A key that is there has a value" },
  basis: {
    zh: "各类文件的字段规范（tongban schema）",
    en: "The schemas of the catalogue's files (tongban schema)",
  },
  messages: {
    value: {
      says: { zh: "“{label}”（{key}）没有填", en: "{key} ({label}) is empty" },
      help: {
        zh: "填上内容；可以不填的就删去这一行。",
        en: "Fill it in, or remove the line if it is optional.",
      },
    },
    entries: {
      says: { zh: "“{label}”（{key}）一项也没有", en: "{key} ({label}) has no entries" },
      help: { zh: "至少写一项。", en: "Write at least one entry." },
    },
  },
  examples: [
    { yaml: "quota: ''", reports: ["value"] },
    { file: "registers/terms.yaml", whole: true, yaml: "same: []\nkeep:", reports: ["value"] },
    { yaml: "handlingModes: []", reports: ["entries"] },
    { yaml: "faq: []", reports: [] },
  ],
});
