import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "yaml/colon-in-value-quoted",
  on: "reading",
  severity: "error",
  title: { zh: "含“: ”的值加引号", en: "Values with a colon and a space are quoted" },
  basis: { zh: "YAML 1.2.2 第 7.3.3 节：不加引号的值", en: "YAML 1.2.2, section 7.3.3: plain style" },
  messages: {
    quote: {
      says: {
        zh: "“{key}”的值里有“: ”，会被当成又一个键",
        en: "the value of {key} has a colon and a space, which begins another key",
      },
      help: {
        zh: "给整个值加引号，或改用全角冒号。",
        en: "Quote the whole value, or use a full-width colon.",
      },
    },
  },
  examples: [
    { whole: true, yaml: "name: 注意: 公共场所卫生许可\n", reports: ["1:9 quote"] },
    { whole: true, yaml: "name: '注意: 公共场所卫生许可'\n", reports: [] },
  ],
});
