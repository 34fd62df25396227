import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "yaml/colon-present",
  on: "reading",
  severity: "error",
  title: { zh: "键后有冒号", en: "Keys end in a colon" },
  basis: { zh: "YAML 1.2.2 第 7.4.2 节：键值对", en: "YAML 1.2.2, section 7.4.2: key and value" },
  messages: {
    missing: {
      says: { zh: "“{text}”这一行没有冒号", en: 'the line "{text}" has no colon' },
      help: {
        zh: "在键后加半角冒号和一个空格；是上一行的文字就再缩进。",
        en: "Put a half-width colon and a space after the key; indent it if it belongs to the line above.",
      },
    },
  },
  examples: [
    { whole: true, yaml: "name: 公共场所卫生许可\ntype 行政许可\nstate: 在用\n", reports: ["2:1 missing"] },
    { whole: true, yaml: "name: 公共场所卫生许可\ntype: 行政许可\n", reports: [] },
  ],
});
