import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "schema/limit-on-the-spot",
  on: "reading",
  severity: "error",
  title: { zh: "当场办结写成数值 0、单位当场", en: "Decided on the spot is written as 0 and 当场" },
  basis: {
    zh: "各类文件的字段规范（tongban schema）",
    en: "The schemas of the catalogue's files (tongban schema)",
  },
  messages: {
    "in-value": {
      says: { zh: "数值写成了“{text}”", en: "the number says {text}" },
      help: { zh: "当场办结写 value: 0，unit: 当场。", en: "Write value: 0, unit: 当场." },
    },
    whole: {
      says: { zh: "{label}写成了“{text}”", en: "the limit ({label}) says {text}" },
      help: { zh: "当场办结写 value: 0，unit: 当场。", en: "Write value: 0, unit: 当场." },
    },
  },
  examples: [
    { yaml: "promisedLimit:\n  value: 即办\n  unit: null", reports: ["2:10 in-value"] },
    { yaml: "promisedLimit: 当场办结", reports: ["1:16 whole"] },
    { yaml: "promisedLimit:\n  value: 0\n  unit: 当场", reports: [] },
  ],
});
