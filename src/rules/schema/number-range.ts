import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "schema/number-range",
  on: "reading",
  severity: "error",
  title: { zh: "数值在允许的范围内", en: "Numbers keep within their range" },
  basis: {
    zh: "各类文件的字段规范（tongban schema）",
    en: "The schemas of the catalogue's files (tongban schema)",
  },
  messages: {
    small: {
      says: {
        zh: "{label}（{key}）是 {text}，不能小于 {limit}",
        en: "{key} ({label}) is {text}, less than {limit}",
      },
      help: { zh: "核对后改正。", en: "Check and correct it." },
    },
    large: {
      says: {
        zh: "{label}（{key}）是 {text}，不能大于 {limit}",
        en: "{key} ({label}) is {text}, more than {limit}",
      },
      help: { zh: "核对后改正。", en: "Check and correct it." },
    },
  },
  examples: [
    { yaml: "visits: -1", reports: ["1:9 small"] },
    { yaml: "visits: 12", reports: ["1:9 large"] },
    { yaml: "visits: 0", reports: [] },
  ],
});
