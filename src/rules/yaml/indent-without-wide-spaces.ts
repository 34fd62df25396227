import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "yaml/indent-without-wide-spaces",
  on: "reading",
  severity: "error",
  title: { zh: "缩进只用半角空格", en: "Lines are indented with half-width spaces only" },
  basis: { zh: "YAML 1.2.2 第 6.1 节：缩进", en: "YAML 1.2.2, section 6.1: indentation spaces" },
  messages: {
    indent: {
      says: {
        zh: "开头是全角或不间断空格（{code}），会被当成文字",
        en: "the line begins with a full-width or no-break space ({code}), which is read as text",
      },
      help: { zh: "换成半角空格。", en: "Change it to half-width spaces." },
    },
    blank: {
      says: {
        zh: "空行里有全角或不间断空格（{code}）",
        en: "the blank line has a full-width or no-break space ({code})",
      },
      help: { zh: "删去这些空格。", en: "Delete the spaces." },
    },
    many: {
      says: {
        zh: "共 {count} 行开头是全角或不间断空格，例如第 {a}、{b}、{c} 行",
        en: "{count} lines have a full-width or no-break space at their beginning, for example lines {a}, {b} and {c}",
      },
      help: { zh: "换成半角空格，一层两个。", en: "Change them to half-width spaces, two for a level." },
    },
  },
  examples: [
    { whole: true, yaml: "authority:\n\u3000name: 上海市青浦区卫生健康委员会\n", reports: ["2:1 indent"] },
    { whole: true, yaml: "name: 公共场所卫生许可\n\u3000\ntype: 行政许可\n", reports: ["2:1 blank"] },
    {
      whole: true,
      yaml: "authority:\n\u3000name: 甲\n\u3000uscc: 乙\n\u3000kind: 丙\n\u3000centralDept: 丁\n",
      reports: ["2:1 many"],
    },
    { whole: true, yaml: "authority:\n  name: 甲\n", reports: [] },
  ],
});
