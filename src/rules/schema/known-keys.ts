import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "schema/known-keys",
  on: "reading",
  severity: "error",
  title: { zh: "键名都是字段规范里有的", en: "Every key is one the schema knows" },
  basis: {
    zh: "各类文件的字段规范（tongban schema）",
    en: "The schemas of the catalogue's files (tongban schema)",
  },
  messages: {
    meant: {
      says: { zh: "没有“{key}”这个键", en: "there is no key {key}" },
      help: { zh: "改为 {meant}（{label}）。", en: "Change it to {meant} ({label})." },
    },
    indentation: {
      says: {
        zh: "“{key}”等 {count} 行没有缩进到“{label}”（{parent}）下面",
        en: "{count} lines from {key} on are not indented below {parent} ({label})",
      },
      help: { zh: "在这几行前面各加两个空格。", en: "Put two spaces before each of these lines." },
    },
    "too-deep": {
      says: { zh: "“{key}”缩进过深，它和“{parent}”同级", en: "{key} is too deep: it stands beside {parent}" },
      help: { zh: "与 {parent} 左对齐。", en: "Align it with {parent}." },
    },
    elsewhere: {
      says: { zh: "“{key}”不写在这里", en: "{key} does not belong here" },
      help: { zh: "移到 {places} 下面，检查缩进。", en: "Move it below {places}; check the indentation." },
    },
    unknown: {
      says: { zh: "没有“{key}”这个键", en: "there is no key {key}" },
      help: {
        zh: "删去，或对照字段说明改为已有的键。",
        en: "Remove it, or use a key of the field reference.",
      },
    },
  },
  examples: [
    { yaml: "name: null\n名称: 公共场所卫生许可", reports: ["2:1 meant"] },
    { yaml: "promisedLimit:\n  unti: 工作日\n  unit: null", reports: ["2:3 meant"] },
    {
      whole: true,
      yaml: "name: 公共场所卫生许可\nstatutoryLimit:\nvalue: 20\nunit: 工作日",
      reports: ["3:1 indentation"],
    },
    { yaml: "promisedLimit:\n  unit: null\nunit: 工作日", reports: ["3:1 elsewhere"] },
    {
      whole: true,
      yaml: "name: 公共场所卫生许可\nstatutoryLimit:\n  value: 20\nunit: 工作日",
      reports: ["4:1 indentation"],
    },
    {
      whole: true,
      yaml: "name: 公共场所卫生许可\nstatutoryLimit:\n  value: 20\n  unit: 工作日\n  caseType: 承诺件",
      reports: ["5:3 too-deep"],
    },
    { yaml: "copies: 2", reports: ["1:1 elsewhere"] },
    { yaml: "weather: 晴", reports: ["1:1 unknown"] },
    { yaml: "booking: true", reports: [] },
  ],
});
