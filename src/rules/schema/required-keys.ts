import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "schema/required-keys",
  on: "reading",
  severity: "error",
  title: { zh: "必填的内容都已填写", en: "Every required key is there" },
  basis: {
    zh: "各类文件的字段规范（tongban schema）",
    en: "The schemas of the catalogue's files (tongban schema)",
  },
  messages: {
    missing: {
      says: { zh: "缺少“{label}”（{key}）", en: "{key} ({label}) is missing" },
      help: { zh: "补上 {key}。", en: "Add {key}." },
    },
    several: {
      says: {
        zh: "缺少 {count} 项必填内容：{labels}",
        en: "{count} required parts are missing: {labels}",
      },
      help: { zh: "补上 {keys}。", en: "Add {keys}." },
    },
  },
  examples: [
    { yaml: "statutoryLimit: null", reports: ["items/sample/qingpu.yaml missing"] },
    { yaml: "statutoryLimit: null\ncaseType: null", reports: ["items/sample/qingpu.yaml several"] },
    { whole: true, yaml: "name: 公共场所卫生许可\n", reports: ["1:1 several"] },
    { yaml: "materials:\n  - name: 申请表\n    necessity: 必要", reports: ["2:5 missing"] },
    { yaml: "visitReason: null", reports: [] },
  ],
});
