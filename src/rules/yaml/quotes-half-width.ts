import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "yaml/quotes-half-width",
  on: "reading",
  severity: "warning",
  title: { zh: "引号用半角", en: "Quotes are half-width" },
  basis: { zh: "YAML 1.2.2 第 7.3 节：引号", en: "YAML 1.2.2, section 7.3: flow scalar styles" },
  messages: {
    wide: {
      says: {
        zh: "“{text}”外面的全角引号不能当引号用，会一起公布",
        en: 'the full-width quotes around "{text}" are part of it and would be published',
      },
      help: { zh: "改用半角引号，或者去掉。", en: "Use half-width quotes, or none." },
    },
    many: {
      says: {
        zh: "共 {count} 行的值用全角引号括起，引号会一起公布，例如第 {a}、{b}、{c} 行",
        en: "{count} lines have a value in full-width quotes, which would be published, for example lines {a}, {b} and {c}",
      },
      help: { zh: "改用半角引号，或者去掉。", en: "Use half-width quotes, or none." },
    },
  },
  examples: [
    { whole: true, yaml: "name: “公共场所卫生许可”\n", reports: ["1:7 wide"] },
    {
      whole: true,
      yaml: "level:\n  - “国家级”\n  - “省级”\n  - “市级”\n  - “县级”\n",
      reports: ["2:5 many"],
    },
    { whole: true, yaml: "name: “一网通办”服务\n", reports: [] },
  ],
});
