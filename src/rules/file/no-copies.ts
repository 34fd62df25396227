import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "file/no-copies",
  on: "reading",
  severity: "error",
  title: { zh: "没有副本文件", en: "There are no copies of files" },
  basis: {
    zh: "副本与原件是同一事项，留着会不知道以哪个为准",
    en: "A copy is the same item: nobody would know which one counts",
  },
  messages: {
    copy: {
      says: { zh: "“{name}”像是“{original}”的副本", en: "{name} looks like a copy of {original}" },
      help: { zh: "核对后只留一个，删去副本。", en: "Keep one of them and delete the copy." },
    },
  },
  examples: [
    {
      file: "items/sample/qingpu - 副本.yaml",
      whole: true,
      yaml: "name: 公共场所卫生许可\n",
      reports: ["1:1 copy"],
    },
    {
      file: "items/sample/qingpu(1).yaml",
      whole: true,
      yaml: "name: 公共场所卫生许可\n",
      reports: ["1:1 copy"],
    },
    { whole: true, yaml: "name: 公共场所卫生许可\ntype: 行政许可\n", reports: [] },
  ],
});
