import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "yaml/indent-without-tabs",
  on: "reading",
  severity: "error",
  title: { zh: "缩进只用空格", en: "Lines are indented with spaces only" },
  basis: { zh: "YAML 1.2.2 第 6.1 节：缩进", en: "YAML 1.2.2, section 6.1: indentation spaces" },
  messages: {
    tab: {
      says: {
        zh: "用制表符缩进，YAML 只能用空格",
        en: "the line is indented with a tab; YAML allows spaces only",
      },
      help: { zh: "换成空格，一层两个。", en: "Change it to spaces, two for a level." },
    },
    many: {
      says: {
        zh: "共 {count} 行用制表符缩进，YAML 只能用空格，例如第 {a}、{b}、{c} 行",
        en: "{count} lines have a tab for indentation; YAML allows spaces only, for example lines {a}, {b} and {c}",
      },
      help: { zh: "换成空格，一层两个。", en: "Change them to spaces, two for a level." },
    },
  },
  examples: [
    { whole: true, yaml: "authority:\n\tname: 上海市青浦区卫生健康委员会\n", reports: ["2:1 tab"] },
    {
      whole: true,
      yaml: "authority:\n\tname: 甲\n\tuscc: 乙\n\tkind: 丙\n\tcentralDept: 丁\n",
      reports: ["2:1 many"],
    },
    { whole: true, yaml: "authority:\n  name: 甲\n", reports: [] },
  ],
});
