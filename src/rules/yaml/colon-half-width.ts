import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "yaml/colon-half-width",
  on: "reading",
  severity: "error",
  title: { zh: "键后的冒号是半角加一个空格", en: "Keys end in a half-width colon and a space" },
  basis: { zh: "YAML 1.2.2 第 7.4.2 节：键值对", en: "YAML 1.2.2, section 7.4.2: key and value" },
  messages: {
    wide: {
      says: {
        zh: "“{key}”后的冒号是“{sign}”，应为半角“:”加一个空格",
        en: "the colon after {key} is {sign} instead of a half-width one and a space",
      },
      help: { zh: "改为“{key}: ”。", en: 'Change it to "{key}: ".' },
    },
    many: {
      says: {
        zh: "共 {count} 行用了全角冒号，例如第 {a}、{b}、{c} 行",
        en: "{count} lines have a full-width colon, for example lines {a}, {b} and {c}",
      },
      help: { zh: "把这些冒号改为半角“:”加一个空格。", en: "Change them to a half-width colon and a space." },
    },
  },
  examples: [
    { whole: true, yaml: "name: 公共场所卫生许可\ntype：行政许可\n", reports: ["2:5 wide"] },
    { whole: true, yaml: "statutoryLimit: {value：20, unit: 工作日}\n", reports: ["1:23 wide"] },
    {
      whole: true,
      yaml: "name：公共场所卫生许可\ntype：行政许可\nstate：在用\ncaseType：承诺件\nreviewType：前审后批\n",
      reports: ["1:5 many"],
    },
    { whole: true, yaml: "name: 公共场所卫生许可\ntype: 行政许可\n", reports: [] },
  ],
});
