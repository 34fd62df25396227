import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "file/within-bounds",
  on: "reading",
  severity: "error",
  title: { zh: "文件的大小和层数在限度以内", en: "Files stay within the bounds" },
  basis: {
    zh: "过大、过深的文件会让程序停住，真实的办事指南用不到限度的十分之一",
    en: "Files too large or too deep stop the program; a real guide uses a tenth of each bound",
  },
  messages: {
    size: {
      says: { zh: "文件超过 {limit} MiB", en: "the file is larger than {limit} MiB" },
      help: {
        zh: "拆成几个文件，或删去不该放在这里的内容。",
        en: "Split the file, or take out what does not belong here.",
      },
    },
    lines: {
      says: { zh: "文件超过 {limit} 行", en: "the file has more than {limit} lines" },
      help: { zh: "拆成几个文件，或删去多余的行。", en: "Split the file, or delete superfluous lines." },
    },
    lineLength: {
      says: { zh: "这一行超过 {limit} 个字符", en: "the line is longer than {limit} characters" },
      help: { zh: "把这一行分成几条。", en: "Break the line into several entries." },
    },
    depth: {
      says: { zh: "嵌套超过 {limit} 层", en: "the nesting is deeper than {limit} levels" },
      help: {
        zh: "减少嵌套，检查括号和短横是否写多了。",
        en: "Nest less; look for superfluous brackets and dashes.",
      },
    },
    keys: {
      says: { zh: "一个对象里的键超过 {limit} 个", en: "one map has more than {limit} keys" },
      help: { zh: "改成列表，或拆成几个对象。", en: "Make it a list, or several maps." },
    },
  },
  examples: [
    { whole: true, yaml: "name: 公共场所卫生许可\n", entry: { size: 2000000 }, reports: ["1:1 size"] },
    { whole: true, yaml: "# 注释\n", entry: { repeat: 20001 }, reports: ["20001:1 lines"] },
    { whole: true, yaml: "字", entry: { repeat: 20001 }, reports: ["1:1 lineLength"] },
    { whole: true, yaml: "- ", entry: { repeat: 100 }, reports: ["1:129 depth"] },
    { whole: true, yaml: "k: 1\n", entry: { repeat: 2001 }, reports: ["2001:1 keys"] },
    { whole: true, yaml: "name: 公共场所卫生许可\ntype: 行政许可\n", reports: [] },
  ],
});
