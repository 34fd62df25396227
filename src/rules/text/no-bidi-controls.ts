import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "text/no-bidi-controls",
  on: "reading",
  severity: "error",
  title: { zh: "文字里没有双向控制字符", en: "Texts have no bidirectional controls" },
  basis: {
    zh: "Unicode 技术报告第 36 号：显示的次序与实际不同",
    en: "Unicode Technical Report 36: the text shows in another order than it has",
  },
  messages: {
    found: {
      says: {
        zh: "含双向控制字符 {code}，显示与实际不同",
        en: "there is the bidirectional control {code}: what is shown is not what is there",
      },
      help: {
        zh: "删去这个字符，核对显示的次序。",
        en: "Delete the character and check the order of the text.",
      },
    },
  },
  examples: [
    { whole: true, yaml: "name: 公共\u202e场所\n", reports: ["1:9 found"] },
    { whole: true, yaml: 'name: "公共\\u202e场所"\n', reports: ["1:10 found"] },
    { whole: true, yaml: "# \u2066说明\nname: 公共场所\n", reports: ["1:3 found"] },
    { whole: true, yaml: "name: 公共场所卫生许可\ntype: 行政许可\n", reports: [] },
  ],
});
