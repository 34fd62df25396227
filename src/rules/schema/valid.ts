import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "schema/valid",
  on: "reading",
  severity: "error",
  title: { zh: "每个值都合字段规范", en: "Every value meets the schema" },
  basis: {
    zh: "各类文件的字段规范（tongban schema）",
    en: "The schemas of the catalogue's files (tongban schema)",
  },
  messages: {
    form: {
      says: {
        zh: "{label}（{key}）“{text}”的写法不对",
        en: "{key} ({label}) is not in the right form: {text}",
      },
      help: { zh: "照这个样子写：{example}。", en: "Write it like this: {example}." },
    },
  },
  examples: [
    {
      file: "items/sample/alignment.yaml",
      whole: true,
      yaml: "same:\n  - - id-card\n    - wujiang/sfz",
      reports: ["2:7 form"],
    },
    {
      file: "items/sample/alignment.yaml",
      whole: true,
      yaml: "same:\n  - - qingpu/form\n    - wujiang/form",
      reports: [],
    },
  ],
});
