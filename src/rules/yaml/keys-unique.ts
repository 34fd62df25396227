import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "yaml/keys-unique",
  on: "reading",
  severity: "error",
  title: { zh: "同一级的键不重复", en: "Keys of one level are unique" },
  basis: { zh: "YAML 1.2.2 第 3.2.1.3 节：键不得重复", en: "YAML 1.2.2, section 3.2.1.3: equality of nodes" },
  messages: {
    twice: {
      says: {
        zh: "键“{key}”在第 {line} 行和第 {again} 行重复",
        en: "the key {key} stands in line {line} and again in line {again}",
      },
      help: { zh: "合并两处内容，只留一个。", en: "Merge the two and keep one." },
    },
  },
  examples: [
    { whole: true, yaml: "name: 公共场所卫生许可\ntype: 行政许可\nname: 卫生许可\n", reports: ["3:1 twice"] },
    { whole: true, yaml: "name: 公共场所卫生许可\ntype: 行政许可\n", reports: [] },
  ],
});
