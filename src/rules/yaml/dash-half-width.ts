import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "yaml/dash-half-width",
  on: "reading",
  severity: "error",
  title: { zh: "列表用半角减号开头", en: "Entries of a list begin with a half-width dash" },
  basis: { zh: "YAML 1.2.2 第 8.2.1 节：列表", en: "YAML 1.2.2, section 8.2.1: block sequences" },
  messages: {
    bullet: {
      says: {
        zh: "列表用了“{sign}”开头，YAML 只认半角减号",
        en: "the entry begins with {sign}; YAML knows only the half-width dash",
      },
      help: { zh: "改为“- ”。", en: "Change it to a dash and a space." },
    },
    many: {
      says: {
        zh: "共 {count} 行的列表没有用半角减号开头，例如第 {a}、{b}、{c} 行",
        en: "{count} lines have an entry without a half-width dash, for example lines {a}, {b} and {c}",
      },
      help: { zh: "把开头的符号改为“- ”。", en: "Change the signs to a dash and a space." },
    },
  },
  examples: [
    { whole: true, yaml: "level:\n  • 县级\n", reports: ["2:3 bullet"] },
    { whole: true, yaml: "level:\n  — 国家级\n  — 省级\n  — 市级\n  — 县级\n", reports: ["2:3 many"] },
    { whole: true, yaml: "level:\n  - 县级\n", reports: [] },
  ],
});
