import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "yaml/quotes-closed",
  on: "reading",
  severity: "error",
  title: { zh: "引号成对", en: "Quotes come in pairs" },
  basis: { zh: "YAML 1.2.2 第 7.3.1 节：双引号", en: "YAML 1.2.2, section 7.3.1: double-quoted style" },
  messages: {
    open: {
      says: { zh: "这里的引号 {sign} 没有配对", en: "the quote {sign} is never closed" },
      help: {
        zh: "在值的末尾补上引号，或去掉这个引号。",
        en: "Close it at the end of the value, or take it out.",
      },
    },
    mixed: {
      says: {
        zh: "引号以 {sign} 开头，却以“{last}”结尾",
        en: "the quote opens as {sign} and closes as {last}",
      },
      help: { zh: "两头都用半角引号。", en: "Use half-width quotes at both ends." },
    },
    after: {
      says: { zh: "引号后面还有文字“{text}”", en: 'there is more text after the closing quote: "{text}"' },
      help: {
        zh: "把整个值放进一对引号，值里的双引号外面用单引号。",
        en: "Put the whole value into one pair of quotes, single ones around double ones.",
      },
    },
  },
  examples: [
    { whole: true, yaml: 'name: "公共场所卫生许可\ntype: 行政许可\n', reports: ["1:7 open"] },
    { whole: true, yaml: 'name: "公共场所卫生许可”\ntype: 行政许可\n', reports: ["1:7 mixed"] },
    { whole: true, yaml: 'name: "公共场所"卫生许可\n', reports: ["1:13 after"] },
    { whole: true, yaml: 'name: "公共场所卫生许可"\n', reports: [] },
  ],
});
