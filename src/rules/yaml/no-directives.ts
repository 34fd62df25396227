import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "yaml/no-directives",
  on: "reading",
  severity: "error",
  title: { zh: "不用指令", en: "There are no directives" },
  basis: {
    zh: "YAML 1.2.2 第 6.8 节；“%YAML 1.1”会改变全文的读法",
    en: "YAML 1.2.2, section 6.8; %YAML 1.1 changes how all of the file is read",
  },
  messages: {
    directive: {
      says: { zh: "文件开头有以“%”开头的指令", en: "the file begins with a directive" },
      help: { zh: "删去这一行。", en: "Delete the line." },
    },
  },
  examples: [
    { whole: true, yaml: "%YAML 1.1\n---\nname: 公共场所卫生许可\n", reports: ["1:1 directive"] },
    { whole: true, yaml: "name: 公共场所卫生许可\ntype: 行政许可\n", reports: [] },
  ],
});
