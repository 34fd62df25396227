import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "text/no-radical-forms",
  on: "reading",
  severity: "warning",
  title: { zh: "用正式的汉字，不用部首字形", en: "Characters are proper ones, not radical forms" },
  basis: {
    zh: "从 PDF 复制的文字常带部首字形，看着一样，检索不到",
    en: "Text copied from PDF often has radical forms: alike to the eye, not to a search",
  },
  messages: {
    form: {
      says: {
        zh: "“{text}”是部首或兼容字形（{code}），应为“{instead}”",
        en: '"{text}" is a radical or compatibility form ({code}) of "{instead}"',
      },
      help: { zh: "改为“{instead}”。", en: 'Change it to "{instead}".' },
    },
    unknown: {
      says: {
        zh: "“{text}”是部首字形（{code}），不是正式的汉字",
        en: '"{text}" is a radical form ({code}), not a proper character',
      },
      help: { zh: "用输入法重新输入这个字。", en: "Type the character again." },
    },
  },
  examples: [
    { whole: true, yaml: "name: 公共场所\u2f08民\n", reports: ["1:11 form"] },
    { whole: true, yaml: 'name: "\\u2f08民"\n', reports: ["1:8 form"] },
    { whole: true, yaml: "name: 人\u2ea0\n", reports: ["1:8 form"] },
    { whole: true, yaml: "name: \ufa08政\n", reports: ["1:7 form"] },
    { whole: true, yaml: "name: 公共\u2e87场所\n", reports: ["1:9 unknown"] },
    { whole: true, yaml: "name: 公共场所卫生许可\ntype: 行政许可\n", reports: [] },
  ],
});
