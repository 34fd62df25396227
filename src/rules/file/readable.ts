import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "file/readable",
  on: "reading",
  severity: "error",
  title: { zh: "文件可以打开", en: "Files can be opened" },
  basis: { zh: "打不开的文件不能算没有", en: "A file that cannot be opened must not count as missing" },
  messages: {
    refused: {
      says: { zh: "文件打不开", en: "the file cannot be opened" },
      help: {
        zh: "检查权限，或关闭正在使用它的程序（如 WPS）。",
        en: "Check the permissions, or close the program that uses it, such as WPS.",
      },
    },
    folder: {
      says: {
        zh: "文件夹打不开，里面的文件都没有检查",
        en: "the folder cannot be opened: nothing in it was checked",
      },
      help: { zh: "检查文件夹的权限。", en: "Check the folder's permissions." },
    },
  },
  examples: [
    { whole: true, yaml: "（没有读的权限）\n", entry: { refused: true }, reports: ["1:1 refused"] },
    {
      file: "items/second",
      whole: true,
      yaml: "（没有读的权限）\n",
      entry: { kind: "locked" },
      reports: ["1:1 folder"],
    },
    { whole: true, yaml: "name: 公共场所卫生许可\ntype: 行政许可\n", reports: [] },
  ],
});
