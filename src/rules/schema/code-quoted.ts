import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "schema/code-quoted",
  on: "reading",
  severity: "error",
  title: { zh: "编码和其他文字不会被读成数字", en: "Codes and other texts are not read as numbers" },
  basis: {
    zh: "YAML 1.2 核心模式：不加引号的数字按数值读入",
    en: "YAML 1.2 core schema: digits without quotes are a number",
  },
  messages: {
    unquoted: {
      says: { zh: "{label}（{key}）没有加引号：{text}", en: "{key} ({label}) stands without quotes: {text}" },
      help: {
        zh: "写成 '{text}'，否则前导零会丢、长数字会变。",
        en: "Write '{text}', or leading zeros are lost and long numbers change.",
      },
    },
    scientific: {
      says: {
        zh: "{label}（{key}）“{text}”是 Excel 的科学计数法，后几位已经丢失",
        en: "{key} ({label}) is a long number as Excel shows it, its last digits lost: {text}",
      },
      help: {
        zh: "在原表把单元格设为文本，重新录入编码，写进引号。",
        en: "Make the cell a text, enter the code again and write it in quotes.",
      },
    },
  },
  examples: [
    { yaml: "catalogCode: 000123001000", reports: ["1:14 unquoted"] },
    {
      file: "items/sample/standard.yaml",
      whole: true,
      yaml: "effectiveFrom: 2026-12-01\nquota: 1.23E+11\n",
      reports: ["2:8 scientific"],
    },
    { yaml: "contact:\n  consult:\n    phone: 12345", reports: ["3:12 unquoted"] },
    { yaml: "catalogCode: '000123001000'", reports: [] },
  ],
});
