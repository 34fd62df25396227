import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "text/no-mojibake",
  on: "reading",
  severity: "warning",
  title: { zh: "文字不是乱码", en: "Texts are not garbled" },
  basis: { zh: "编码转换出错会把汉字变成别的字", en: "A wrong conversion turns characters into others" },
  messages: {
    found: {
      says: { zh: "出现“{text}”，这是文字已经损坏的痕迹", en: '"{text}" is a trace of damaged text' },
      help: { zh: "从原文重新复制这一段。", en: "Copy the passage again from the original." },
    },
    foreign: {
      says: {
        zh: "出现别国文字“{text}”，可能是编码转换出错",
        en: '"{text}" is in letters of another script, perhaps from a wrong conversion',
      },
      help: { zh: "核对原文，重新输入。", en: "Check the original and type it again." },
    },
    misread: {
      says: {
        zh: "出现别国文字“{text}”，原文可能是“{instead}”",
        en: '"{text}" is in letters of another script; the original may be "{instead}"',
      },
      help: { zh: "核对后改为“{instead}”。", en: 'Check it and change it to "{instead}".' },
    },
  },
  examples: [
    { whole: true, yaml: "name: 公共锟斤拷场所\n", reports: ["1:9 found"] },
    { whole: true, yaml: "name: ä¸ªäºº\n", reports: ["1:7 found"] },
    { whole: true, yaml: "name: 公共\u0428场所\n", reports: ["1:9 foreign"] },
    { whole: true, yaml: "name: \u0421\u0467\u0467ϰ\u04bd\u04a9\n", reports: ["1:7 misread"] },
    { whole: true, yaml: "name: 5 μm、25 °C、café\n", reports: [] },
  ],
});
