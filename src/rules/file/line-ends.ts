import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "file/line-ends",
  on: "reading",
  severity: "error",
  title: { zh: "行尾是 LF 或 CRLF", en: "Lines end in LF or CRLF" },
  basis: { zh: "YAML 1.2.2 第 5.4 节：行尾", en: "YAML 1.2.2, section 5.4: line breaks" },
  messages: {
    only: {
      says: {
        zh: "行尾是旧式 CR，整个文件会被当成一行",
        en: "the lines end in CR, so that the file is one line",
      },
      help: { zh: "在编辑器里把行尾改为 LF。", en: "Set the line ends to LF in the editor." },
    },
    stray: {
      says: { zh: "这一行中间有回车符（CR）", en: "the line has a carriage return within it" },
      help: { zh: "删去这个字符，或改为换行。", en: "Delete it, or make it a line break." },
    },
  },
  examples: [
    { whole: true, yaml: "name: 公共场所卫生许可\rtype: 行政许可\r", reports: ["1:15 only"] },
    { whole: true, yaml: "name: 公共场所\r卫生许可\ntype: 行政许可\n", reports: ["1:11 stray"] },
    { whole: true, yaml: "name: 公共场所卫生许可\r\ntype: 行政许可\r\n", reports: [] },
  ],
});
