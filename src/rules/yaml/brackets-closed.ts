import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "yaml/brackets-closed",
  on: "reading",
  severity: "error",
  title: { zh: "括号成对", en: "Brackets come in pairs" },
  basis: { zh: "YAML 1.2.2 第 7.4 节：方括号和花括号", en: "YAML 1.2.2, section 7.4: flow collections" },
  messages: {
    open: {
      says: { zh: "这里的“{sign}”没有配对", en: "the {sign} is never closed" },
      help: {
        zh: "在列表末尾补上括号；是文字就给整个值加引号。",
        en: "Close it at the end of the list; quote the whole value if it is text.",
      },
    },
  },
  examples: [
    { whole: true, yaml: "level: [县级, 市级\nname: 公共场所卫生许可\n", reports: ["1:8 open"] },
    { whole: true, yaml: "level: [县级, 市级]\n", reports: [] },
  ],
});
