import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "text/no-invisible-characters",
  on: "reading",
  severity: "warning",
  title: { zh: "文字里没有看不见的字符", en: "Texts have no invisible characters" },
  basis: { zh: "看不见的字符使检索和比对失败", en: "Invisible characters defeat search and comparison" },
  messages: {
    found: {
      says: {
        zh: "“{before}”之后有看不见的字符 {code}",
        en: 'there is the invisible character {code} after "{before}"',
      },
      help: { zh: "删去这个字符。", en: "Delete the character." },
    },
    blank: {
      says: {
        zh: "“{before}”之后是特殊的空格 {code}，不是普通空格",
        en: 'the blank after "{before}" is the special {code}, not a plain space',
      },
      help: { zh: "换成普通空格，或删去。", en: "Write a plain space, or none." },
    },
    first: {
      says: { zh: "开头有看不见的字符 {code}", en: "it begins with the invisible character {code}" },
      help: { zh: "删去这个字符。", en: "Delete the character." },
    },
  },
  examples: [
    { whole: true, yaml: "name: 公共\u200b场所\n", reports: ["1:9 found"] },
    { whole: true, yaml: 'name: "公共\\u200b场所"\n', reports: ["1:10 found"] },
    { whole: true, yaml: "name: 公共\u00a0场所\n", reports: ["1:9 blank"] },
    { whole: true, yaml: "name: '\u200b公共场所'\n", reports: ["1:8 first"] },
    { whole: true, yaml: "name: 公共\u00ad场\ufeff所\n", reports: ["1:9 found", "1:11 found"] },
    { whole: true, yaml: "name: 公共场所卫生许可\ntype: 行政许可\n", reports: [] },
  ],
});
