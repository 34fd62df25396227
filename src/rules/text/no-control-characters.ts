import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "text/no-control-characters",
  on: "reading",
  severity: "error",
  title: { zh: "文字里没有控制字符", en: "Texts have no control characters" },
  basis: { zh: "YAML 1.2.2 第 5.1 节：字符集", en: "YAML 1.2.2, section 5.1: character set" },
  messages: {
    found: {
      says: { zh: "含控制字符 {code}", en: "there is the control character {code}" },
      help: { zh: "删去这个字符。", en: "Delete the character." },
    },
  },
  examples: [
    { whole: true, yaml: "name: 公共\u001b场所\n", reports: ["1:9 found"] },
    { whole: true, yaml: 'name: "公共\\x1b场所"\n', reports: ["1:10 found"] },
    { whole: true, yaml: "name: 公共场所卫生许可\ntype: 行政许可\n", reports: [] },
  ],
});
