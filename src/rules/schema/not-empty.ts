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
    blank: {
      says: {
        zh: "“{label}”（{key}）只有空格，没有内容",
        en: "{key} ({label}) has nothing but blanks",
      },
      help: {
        zh: "填上内容；可以不填的就删去这一行。",
        en: "Fill it in, or remove the line if it is optional.",
      },
    },
    comment: {
      says: {
        zh: "“{label}”（{key}）的值“#{text}”成了注释，等于没有填",
        en: "{key} ({label}) is empty: its value #{text} is a comment",
      },
      help: { zh: "值以 # 开头时加引号：'#{text}'。", en: "Quote a value that begins with #: '#{text}'." },
    },
    entries: {
      says: { zh: "“{label}”（{key}）一项也没有", en: "{key} ({label}) has no entries" },
      help: { zh: "至少写一项。", en: "Write at least one entry." },
    },
  },
  examples: [
    { yaml: "quota: ''", reports: ["1:8 value"] },
    { file: "registers/terms.yaml", whole: true, yaml: "same: []\nkeep:", reports: ["2:1 value"] },
    { yaml: "quota: '　 '", reports: ["1:8 blank"] },
    {
      file: "registers/terms.yaml",
      whole: true,
      yaml: "same: []\nkeep: #1号窗口\n",
      reports: ["2:1 comment"],
    },
    { yaml: "handlingModes: []", reports: ["1:16 entries"] },
    { yaml: "faq: []", reports: [] },
  ],
});
