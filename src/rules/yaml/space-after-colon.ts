import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "yaml/space-after-colon",
  on: "reading",
  severity: "error",
  title: { zh: "键的冒号后有一个半角空格", en: "A half-width space follows the colon of a key" },
  basis: { zh: "YAML 1.2.2 第 7.4.2 节：键值对", en: "YAML 1.2.2, section 7.4.2: key and value" },
  messages: {
    missing: {
      says: { zh: "“{key}”的冒号后缺少空格", en: "there is no space after the colon of {key}" },
      help: { zh: "在冒号后加一个空格。", en: "Put a space after the colon." },
    },
    wide: {
      says: {
        zh: "“{key}”的冒号后是全角或不间断空格（{code}）",
        en: "the colon of {key} is followed by a full-width or no-break space ({code})",
      },
      help: { zh: "换成半角空格。", en: "Change it to a half-width space." },
    },
    many: {
      says: {
        zh: "共 {count} 行冒号后缺少半角空格，例如第 {a}、{b}、{c} 行",
        en: "{count} lines have no half-width space after the colon, for example lines {a}, {b} and {c}",
      },
      help: { zh: "在这些冒号后加一个半角空格。", en: "Put a half-width space after these colons." },
    },
  },
  examples: [
    { whole: true, yaml: "name: 公共场所卫生许可\ntype:行政许可\n", reports: ["2:5 missing"] },
    { whole: true, yaml: "name: 公共场所卫生许可\ntype:\u00a0行政许可\n", reports: ["2:6 wide"] },
    {
      whole: true,
      yaml: "name:公共场所卫生许可\ntype:行政许可\nstate:在用\ncaseType:承诺件\nreviewType:前审后批\n",
      reports: ["1:5 many"],
    },
    { whole: true, yaml: "name: 公共场所\nonline:\n  url: https://zwdt.sh.gov.cn/\n", reports: [] },
  ],
});
