import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "text/no-replacement-characters",
  on: "reading",
  severity: "error",
  title: { zh: "文字没有损坏", en: "Texts are whole" },
  basis: {
    zh: "U+FFFD 是转换编码时丢了字的记号",
    en: "U+FFFD is the sign of a character lost in conversion",
  },
  messages: {
    found: {
      says: {
        zh: "有替换字符 {code}，原来的字已经丢失",
        en: "there is {code}: the original character is lost",
      },
      help: { zh: "从原文重新输入这个字。", en: "Type the character again from the original." },
    },
    half: {
      says: { zh: "有半个字符 {code}", en: "there is {code}, half of a character" },
      help: { zh: "从原文重新输入这个字。", en: "Type the character again from the original." },
    },
  },
  examples: [
    { whole: true, yaml: "name: 公共\ufffd场所\n", reports: ["1:9 found"] },
    { whole: true, yaml: 'name: "公共\\ufffd场所"\n', reports: ["1:10 found"] },
    { whole: true, yaml: 'name: "公共\\ud842场所"\n', reports: ["1:10 half"] },
    { whole: true, yaml: 'name: "\\ud842\\udfb7"\n', reports: [] },
  ],
});
