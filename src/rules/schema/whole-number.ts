import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "schema/whole-number",
  on: "reading",
  severity: "error",
  title: { zh: "数值栏只写阿拉伯数字", en: "Numbers are written as plain digits" },
  basis: {
    zh: "各类文件的字段规范（tongban schema）",
    en: "The schemas of the catalogue's files (tongban schema)",
  },
  messages: {
    digits: {
      says: {
        zh: "{label}（{key}）“{text}”不是数字的写法",
        en: "{key} ({label}) is not written as a number: {text}",
      },
      help: { zh: "写成 {number}，不加引号。", en: "Write {number}, without quotes." },
    },
    "unit-inside": {
      says: {
        zh: "{label}（{key}）“{text}”把单位写进了数值",
        en: "{key} ({label}) has its unit inside: {text}",
      },
      help: {
        zh: "数值写 {number}，单位写 unit: {unit}。",
        en: "Write the number {number}, and unit: {unit} beside it.",
      },
    },
    days: {
      says: {
        zh: "{label}（{key}）“{text}”没有说明是工作日还是自然日",
        en: "{key} ({label}) does not say whether {text} are working or calendar days",
      },
      help: {
        zh: "数值写 {number}，单位按文件原文写“工作日”或“自然日”。",
        en: "Write the number {number}, and the unit 工作日 or 自然日 as the document has it.",
      },
    },
    plain: {
      says: {
        zh: "{label}（{key}）“{text}”不是平常的写法，程序会读成 {number}",
        en: "{key} ({label}) is not in plain digits: {text} is read as {number}",
      },
      help: {
        zh: "核对数值；是这个数就写成 {number}。",
        en: "Check the number, and write {number} if that is meant.",
      },
    },
    vague: {
      says: {
        zh: "{label}（{key}）“{text}”不是一个确定的数",
        en: "{key} ({label}) is no single number: {text}",
      },
      help: { zh: "写一个确定的整数，其余写进说明。", en: "Write one whole number, and the rest in a note." },
    },
    fraction: {
      says: { zh: "{label}（{key}）“{text}”不是整数", en: "{key} ({label}) is not a whole number: {text}" },
      help: {
        zh: "写整数；不足一个单位的换用更小的单位。",
        en: "Write a whole number; use a smaller unit for fractions.",
      },
    },
    unclear: {
      says: { zh: "{label}（{key}）“{text}”不是数字", en: "{key} ({label}) is not a number: {text}" },
      help: { zh: "只写阿拉伯数字，如 3。", en: "Write digits only, such as 3." },
    },
  },
  examples: [
    { yaml: "promisedLimit:\n  value: ７", reports: ["2:10 digits"] },
    { yaml: "visits: 一", reports: ["1:9 digits"] },
    { yaml: "promisedLimit:\n  value: 7个工作日", reports: ["2:10 unit-inside"] },
    { yaml: "promisedLimit:\n  value: 7天\n  unit: null", reports: ["2:10 days"] },
    { yaml: "promisedLimit:\n  value: 5-7", reports: ["2:10 vague"] },
    { yaml: "promisedLimit:\n  value: 2.5", reports: ["2:10 fraction"] },
    { yaml: "visits: 若干", reports: ["1:9 unclear"] },
    {
      file: "items/sample/standard.yaml",
      whole: true,
      yaml: "effectiveFrom: 2026-12-01\nvisits: 0x1\nstatutoryLimit:\n  value: 020\n  unit: 工作日\n",
      reports: ["2:9 plain", "4:10 plain"],
    },
    { yaml: "visits: 1", reports: [] },
  ],
});
