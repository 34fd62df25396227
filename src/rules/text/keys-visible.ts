import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "text/keys-visible",
  on: "reading",
  severity: "error",
  title: { zh: "键名里没有看不见的字符", en: "Keys have no invisible characters" },
  basis: { zh: "看起来对的键名会被当成另一个键", en: "A key that looks right is taken for another one" },
  messages: {
    found: {
      says: { zh: "键名里有看不见的字符 {code}", en: "there is the invisible character {code} in a key" },
      help: { zh: "删去这个字符。", en: "Delete the character." },
    },
  },
  examples: [
    { whole: true, yaml: "na\u200bme: 公共场所\n", reports: ["1:3 found"] },
    { whole: true, yaml: '"na\\u200bme": 公共场所\n', reports: ["1:4 found"] },
    { whole: true, yaml: "\ufeff\ufeffname: 公共场所\n", reports: ["1:1 found"] },
    { whole: true, yaml: "name: 公共场所卫生许可\ntype: 行政许可\n", reports: [] },
  ],
});
