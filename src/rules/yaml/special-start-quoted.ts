import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "yaml/special-start-quoted",
  on: "reading",
  severity: "error",
  title: { zh: "以特殊符号开头的值加引号", en: "Values that begin with a special sign are quoted" },
  basis: { zh: "YAML 1.2.2 第 7.3.3 节：不加引号的值", en: "YAML 1.2.2, section 7.3.3: plain style" },
  messages: {
    quote: {
      says: {
        zh: "值以“{sign}”开头，YAML 另有用处",
        en: "the value begins with {sign}, which means something else to YAML",
      },
      help: { zh: "给整个值加引号。", en: "Quote the whole value." },
    },
  },
  examples: [
    { whole: true, yaml: "name: *重要事项\n", reports: ["1:7 quote"] },
    { whole: true, yaml: "name: &nbsp; 公共场所\n", reports: ["1:7 quote"] },
    { whole: true, yaml: "name: >5年\n", reports: ["1:7 quote"] },
    { whole: true, yaml: "name: [公共] 场所\n", reports: ["1:7 quote"] },
    { whole: true, yaml: "name: '*重要事项'\n", reports: [] },
  ],
});
