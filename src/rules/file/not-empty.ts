import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "file/not-empty",
  on: "reading",
  severity: "error",
  title: { zh: "文件有内容", en: "Files say something" },
  basis: {
    zh: "空文件多半是保存或合并时丢了内容",
    en: "An empty file has usually lost its content in saving or merging",
  },
  messages: {
    empty: {
      says: { zh: "文件是空的，或者只有注释", en: "the file is empty or has only comments" },
      help: { zh: "写入内容，或者删去这个文件。", en: "Write the content, or delete the file." },
    },
  },
  examples: [
    { whole: true, yaml: "", reports: ["1:1 empty"] },
    { whole: true, yaml: "# 待补\n", reports: ["1:1 empty"] },
    { whole: true, yaml: "name: 公共场所卫生许可\ntype: 行政许可\n", reports: [] },
  ],
});
