import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "file/few-mistakes",
  on: "reading",
  severity: "error",
  title: { zh: "一个文件里的问题数得过来", en: "The mistakes of one file can be counted" },
  basis: {
    zh: "问题太多时多半是整个文件写错了，不再一一列出",
    en: "A file with so many mistakes is wrong as a whole; they are not all listed",
  },
  messages: {
    more: {
      says: {
        zh: "这个文件还有 {more} 处问题没有列出",
        en: "{more} more mistakes in this file are not listed",
      },
      help: {
        zh: "先改正列出的问题，或从原文重新录入。",
        en: "Correct the listed ones first, or enter the file again from the original.",
      },
    },
  },
  examples: [
    { whole: true, yaml: "# \u200b\n", entry: { repeat: 101 }, reports: ["99:3 more"] },
    { whole: true, yaml: "name: 公共场所卫生许可\ntype: 行政许可\n", reports: [] },
  ],
});
