import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "yaml/space-after-dash",
  on: "reading",
  severity: "error",
  title: { zh: "列表的短横后有一个半角空格", en: "A half-width space follows the dash of an entry" },
  basis: { zh: "YAML 1.2.2 第 8.2.1 节：列表", en: "YAML 1.2.2, section 8.2.1: block sequences" },
  messages: {
    missing: {
      says: {
        zh: "“-”后缺少空格，会被当成上一行的文字",
        en: "there is no space after the dash, so the line is read as text",
      },
      help: { zh: "在“-”后加一个空格。", en: "Put a space after the dash." },
    },
    wide: {
      says: {
        zh: "“-”后是全角或不间断空格（{code}）",
        en: "the dash is followed by a full-width or no-break space ({code})",
      },
      help: { zh: "换成半角空格。", en: "Change it to a half-width space." },
    },
    many: {
      says: {
        zh: "共 {count} 行“-”后缺少半角空格，例如第 {a}、{b}、{c} 行",
        en: "{count} lines have no half-width space after the dash, for example lines {a}, {b} and {c}",
      },
      help: { zh: "在这些“-”后加一个半角空格。", en: "Put a half-width space after these dashes." },
    },
  },
  examples: [
    { whole: true, yaml: "level:\n  -县级\n", reports: ["2:3 missing"] },
    { whole: true, yaml: "level:\n  -\u3000县级\n", reports: ["2:4 wide"] },
    { whole: true, yaml: "level:\n  -国家级\n  -省级\n  -市级\n  -县级\n", reports: ["2:3 many"] },
    { whole: true, yaml: "level:\n  - 县级\n", reports: [] },
  ],
});
