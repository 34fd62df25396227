import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "yaml/indent-consistent",
  on: "reading",
  severity: "error",
  title: { zh: "同级的行缩进相同", en: "Lines of one level have the same indentation" },
  basis: { zh: "YAML 1.2.2 第 6.1 节：缩进", en: "YAML 1.2.2, section 6.1: indentation spaces" },
  messages: {
    deeper: {
      says: {
        zh: "缩进比上一行深，可上一行已经有值",
        en: "the line is deeper than the one above, which already has a value",
      },
      help: { zh: "与同级的行左对齐。", en: "Align it with the lines of its level." },
    },
    alone: {
      says: { zh: "缩进与前后的行不一致", en: "the line is not as deep as the lines around it" },
      help: { zh: "与前后同级的行左对齐。", en: "Align it with the lines around it." },
    },
    mixed: {
      says: { zh: "列表的条目和键混在同一级", en: "entries of a list and keys are mixed on one level" },
      help: {
        zh: "把条目放到它所属的键下面，多缩进两个空格。",
        en: "Put the entries under their key, indented by two more spaces.",
      },
    },
    between: {
      says: { zh: "缩进与上面哪一级都不一致", en: "the indentation fits none of the levels above" },
      help: { zh: "与同级的行左对齐。", en: "Align it with the lines of its level." },
    },
  },
  examples: [
    { whole: true, yaml: "name: 公共场所卫生许可\n  type: 行政许可\n", reports: ["2:3 deeper"] },
    { whole: true, yaml: "authority:\n  name: 甲\n uscc: 乙\n", reports: ["3:2 between"] },
    {
      whole: true,
      yaml: "authority:\n  name: 甲\nuscc: 乙\n  kind: 丙\n  centralDept: 丁\n",
      reports: ["3:1 alone"],
    },
    { whole: true, yaml: "type: 行政许可\n- 县级\n", reports: ["2:1 mixed"] },
    { whole: true, yaml: "authority:\n  name: 甲\n  uscc: 乙\n", reports: [] },
  ],
});
