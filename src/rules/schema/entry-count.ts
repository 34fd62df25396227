import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "schema/entry-count",
  on: "reading",
  severity: "error",
  title: { zh: "列表的项数在限度内", en: "Lists keep within their number of entries" },
  basis: {
    zh: "各类文件的字段规范（tongban schema）",
    en: "The schemas of the catalogue's files (tongban schema)",
  },
  messages: {
    few: {
      says: {
        zh: "{label}（{key}）只有 {count} 项，至少 {limit} 项",
        en: "{key} ({label}) has {count} entries, at least {limit}",
      },
      help: { zh: "补足，或删去。", en: "Add the missing ones, or remove it." },
    },
    many: {
      says: {
        zh: "{label}（{key}）有 {count} 项，最多 {limit} 项",
        en: "{key} ({label}) has {count} entries, at most {limit}",
      },
      help: { zh: "合并或删去多出的。", en: "Join or remove some." },
    },
  },
  examples: [
    { file: "registers/terms.yaml", whole: true, yaml: "same:\n  - - 和\nkeep: []", reports: ["2:5 few"] },
    {
      yaml: "crossRegion:\n  modes:\n    - 全程网办\n    - 异地代收代办\n    - 多地联办\n    - 全程网办",
      reports: [],
    },
    {
      file: "registers/terms.yaml",
      whole: true,
      yaml: "same:\n  - [词0, 词1, 词2, 词3, 词4, 词5, 词6, 词7, 词8, 词9, 词10, 词11, 词12, 词13, 词14, 词15, 词16, 词17, 词18, 词19, 词20, 词21, 词22, 词23, 词24, 词25, 词26, 词27, 词28, 词29, 词30]\nkeep: []",
      reports: ["2:5 many"],
    },
    { file: "registers/terms.yaml", whole: true, yaml: "same:\n  - [和, 及]\nkeep: []", reports: [] },
  ],
});
