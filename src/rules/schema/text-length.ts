import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "schema/text-length",
  on: "reading",
  severity: "error",
  title: { zh: "文字长短在栏目限度内", en: "Texts keep within their field's length" },
  basis: {
    zh: "各类文件的字段规范（tongban schema）",
    en: "The schemas of the catalogue's files (tongban schema)",
  },
  messages: {
    long: {
      says: {
        zh: "{label}（{key}）有 {length} 字，最多 {limit} 字",
        en: "{key} ({label}) has {length} characters, at most {limit}",
      },
      help: { zh: "精简，或拆到其他栏目。", en: "Shorten it, or move parts to other fields." },
    },
    short: {
      says: {
        zh: "{label}（{key}）“{text}”少于 {limit} 字",
        en: "{key} ({label}) has fewer than {limit} characters: {text}",
      },
      help: { zh: "写完整，或删去。", en: "Write it out, or remove it." },
    },
  },
  examples: [
    {
      yaml: "quota: 长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长",
      reports: ["1:8 long"],
    },
    { file: "registers/terms.yaml", whole: true, yaml: "same: []\nkeep:\n  - 和", reports: ["3:5 short"] },
    { yaml: "quota: 不限", reports: [] },
  ],
});
