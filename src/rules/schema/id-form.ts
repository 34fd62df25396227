import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "schema/id-form",
  on: "reading",
  severity: "error",
  title: {
    zh: "编号只用英文字母、数字、短横和下划线",
    en: "Ids consist of letters, digits, hyphen and underscore",
  },
  basis: {
    zh: "各类文件的字段规范（tongban schema）",
    en: "The schemas of the catalogue's files (tongban schema)",
  },
  messages: {
    characters: {
      says: {
        zh: "{label}（{key}）“{text}”不合编号的写法",
        en: "{key} ({label}) is not written as an id: {text}",
      },
      help: {
        zh: "用英文字母、数字、短横和下划线，以字母或数字开头。",
        en: "Use letters, digits, hyphens and underscores, beginning with a letter or digit.",
      },
    },
    meant: {
      says: {
        zh: "{label}（{key}）“{text}”带有引号、空格或全角字符",
        en: "{key} ({label}) has quotes, blanks or full-width characters: {text}",
      },
      help: { zh: "写成 {meant}。", en: "Write {meant}." },
    },
    long: {
      says: {
        zh: "{label}（{key}）“{text}”超过 64 个字符",
        en: "{key} ({label}) is longer than 64 characters: {text}",
      },
      help: { zh: "缩短编号，引用它的地方一起改。", en: "Shorten it, and wherever it is referred to." },
    },
  },
  examples: [
    { yaml: "conditions:\n  - id: 条件一\n    text: 已取得营业执照", reports: ["2:9 characters"] },
    { yaml: "conditions:\n  - id: “licensed”\n    text: 已取得营业执照", reports: ["2:9 meant"] },
    {
      yaml: "conditions:\n  - id: licensed-licensed-licensed-licensed-licensed-licensed-licensed-licensed-\n    text: 已取得营业执照",
      reports: ["2:9 long"],
    },
    { yaml: "conditions:\n  - id: licensed\n    text: 已取得营业执照", reports: [] },
  ],
});
