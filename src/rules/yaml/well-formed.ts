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
    colon: {
      says: { zh: "这里像是键，后面却没有冒号", en: "this looks like a key but has no colon" },
      help: {
        zh: "在键后加半角冒号和一个空格，或给这段文字加引号。",
        en: "Put a half-width colon and a space after the key, or quote the text.",
      },
    },
    nested: {
      says: { zh: "一行里写了两层内容", en: "one line has two levels" },
      help: {
        zh: "分成两行，下一层多缩进两个空格。",
        en: "Break it into two lines, the lower level indented by two more spaces.",
      },
    },
    brackets: {
      says: { zh: "括号里的写法不对", en: "what stands within the brackets is not well-formed" },
      help: { zh: "改成一行一项的写法。", en: "Write one entry a line instead." },
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
    { whole: true, yaml: "? [甲]\n: 乙\n", reports: ["key"] },
    { whole: true, yaml: "name: 公共场所\n卫生许可\n", reports: ["colon"] },
    { whole: true, yaml: "name: - 甲\n", reports: ["nested"] },
    { whole: true, yaml: "level: [- 甲]\n", reports: ["brackets"] },
    { whole: true, yaml: "name: 公共场所\n}\n", reports: ["other"] },
    { whole: true, yaml: "name: 公共场所卫生许可\ntype: 行政许可\n", reports: [] },
  ],
});
