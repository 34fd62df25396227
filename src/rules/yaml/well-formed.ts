import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "yaml/well-formed",
  on: "reading",
  severity: "error",
  title: { zh: "文件合乎 YAML 的写法", en: "Files are well-formed YAML" },
  basis: { zh: "YAML 1.2.2", en: "YAML 1.2.2" },
  messages: {
    key: {
      says: { zh: "键不是文字", en: "the key is not a text" },
      help: { zh: "把键写成一个英文词。", en: "Make the key one word." },
    },
    other: {
      says: { zh: "这里的写法 YAML 读不懂：{text}", en: "YAML cannot read this: {text}" },
      help: {
        zh: "与上下各行比较缩进和标点，或给这段文字加引号。",
        en: "Compare indentation and punctuation with the lines around it, or quote the text.",
      },
    },
  },
  examples: [
    { whole: true, yaml: "? [甲]\n: 乙\n", reports: ["1:3 key"] },
    { whole: true, yaml: "level: [- 甲]\n", reports: ["1:9 other"] },
    { whole: true, yaml: "name: 公共场所卫生许可\ntype: 行政许可\n", reports: [] },
  ],
});
