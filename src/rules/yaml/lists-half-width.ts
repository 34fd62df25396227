import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "yaml/lists-half-width",
  on: "reading",
  severity: "error",
  title: { zh: "列表用半角的方括号和逗号", en: "Lists have half-width brackets and commas" },
  basis: { zh: "YAML 1.2.2 第 7.4.1 节：方括号列表", en: "YAML 1.2.2, section 7.4.1: flow sequences" },
  messages: {
    commas: {
      says: {
        zh: "方括号里用了全角标点，几项会被当成一项",
        en: "the list has full-width commas, so that several entries are read as one",
      },
      help: { zh: "改为半角逗号：[甲, 乙]。", en: "Use half-width commas: [a, b]." },
    },
    brackets: {
      says: { zh: "这里像是列表，却用了全角括号", en: "this looks like a list but has full-width brackets" },
      help: { zh: "改为半角的方括号和逗号：[甲, 乙]。", en: "Use half-width brackets and commas: [a, b]." },
    },
    map: {
      says: {
        zh: "大括号里用了全角标点，几项会被当成一项",
        en: "the map has full-width commas, so that several entries are read as one",
      },
      help: {
        zh: "改为半角逗号：{value: 20, unit: 工作日}。",
        en: "Use half-width commas: {value: 20, unit: 工作日}.",
      },
    },
    many: {
      says: {
        zh: "共 {count} 行的列表用了全角标点，例如第 {a}、{b}、{c} 行",
        en: "{count} lines have a list with full-width punctuation, for example lines {a}, {b} and {c}",
      },
      help: { zh: "改为半角的方括号和逗号：[甲, 乙]。", en: "Use half-width brackets and commas: [a, b]." },
    },
  },
  examples: [
    { whole: true, yaml: "level: [县级，市级]\n", reports: ["1:8 commas"] },
    { whole: true, yaml: "level: 【县级，市级】\n", reports: ["1:8 brackets"] },
    { whole: true, yaml: "statutoryLimit: {value: 20，unit: 工作日}\n", reports: ["1:17 map"] },
    { whole: true, yaml: "a: [甲，乙]\nb: [甲，乙]\nc: [甲，乙]\nd: [甲，乙]\n", reports: ["1:4 many"] },
    { whole: true, yaml: "level: [县级, '市、县']\n", reports: [] },
    { whole: true, yaml: "statutoryLimit: {value: 20, unit: 工作日, note: 县级，市级}\n", reports: [] },
  ],
});
