import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "file/conflict-free",
  on: "reading",
  severity: "error",
  title: { zh: "文件里没有合并冲突标记", en: "Files have no conflict markers" },
  basis: {
    zh: "git 合并时留下的标记要由人决定取哪一边",
    en: "A person decides which side of a merge is kept",
  },
  messages: {
    marker: {
      says: {
        zh: "文件里有 git 合并冲突标记，还没有解决",
        en: "the file has git conflict markers that nobody has resolved",
      },
      help: {
        zh: "选定保留的一边，删去 <<<<<<<、=======、>>>>>>> 三种行。",
        en: "Keep one side and delete the lines with <<<<<<<, ======= and >>>>>>>.",
      },
    },
  },
  examples: [
    {
      whole: true,
      yaml: "name: 公共场所卫生许可\n<<<<<<< HEAD\ntype: 行政许可\n=======\ntype: 行政确认\n>>>>>>> other\n",
      reports: ["2:1 marker"],
    },
    {
      whole: true,
      yaml: "process:\n  text: |\n    第一步\n<<<<<<< HEAD\n    第二步\n=======\n    第三步\n>>>>>>> other\n",
      reports: ["4:1 marker"],
    },
    { whole: true, yaml: "name: 公共场所卫生许可\ntype: 行政许可\n", reports: [] },
  ],
});
