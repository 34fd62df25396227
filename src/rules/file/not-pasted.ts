import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "file/not-pasted",
  on: "reading",
  severity: "error",
  title: { zh: "文件里只有 YAML，没有粘贴带来的记号", en: "Files are YAML only, without marks of pasting" },
  basis: {
    zh: "从聊天、网页、比较结果里复制时会带上不属于文件的记号",
    en: "Copying from chats, pages and diffs brings marks that are no part of the file",
  },
  messages: {
    fence: {
      says: {
        zh: "文件像是从聊天或网页复制的，有 {sign} 一行",
        en: "the file seems copied from a chat or a page: it has a line with {sign}",
      },
      help: { zh: "删去首尾的 {sign}。", en: "Delete the lines with {sign}." },
    },
    numbers: {
      says: { zh: "每行开头有行号", en: "the lines begin with line numbers" },
      help: {
        zh: "删去行号，或复制不带行号的原文。",
        en: "Delete the numbers, or copy the text without them.",
      },
    },
    diff: {
      says: {
        zh: "文件里有比较结果的记号（开头的 +、@@）",
        en: "the file has the marks of a diff, such as + or @@",
      },
      help: { zh: "复制文件本身，不要复制比较结果。", en: "Copy the file itself, not the diff." },
    },
  },
  examples: [
    { whole: true, yaml: "```yaml\nname: 公共场所卫生许可\n```\n", reports: ["1:1 fence"] },
    {
      whole: true,
      yaml: "1  name: 公共场所卫生许可\n2  type: 行政许可\n3  state: 在用\n",
      reports: ["1:1 numbers"],
    },
    {
      whole: true,
      yaml: "@@ -1,2 +1,2 @@\n name: 公共场所卫生许可\n+type: 行政许可\n",
      reports: ["1:1 diff"],
    },
    { whole: true, yaml: "name: 公共场所卫生许可\ntype: 行政许可\n", reports: [] },
  ],
});
