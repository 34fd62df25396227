import { fieldPath } from "../../model/field-path.ts";
import type { TextQuestion } from "../../model/texts.ts";
import { defineRule } from "../rule.ts";

const cellError = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/iu;
const formula = /^=[A-Z]{1,10}\(|^=\$?[A-Z]{1,3}\$?\d/u;
const remains: TextQuestion = {
  hint: /^[#=]/u,
  test: (text) => (text.startsWith("#") ? cellError : formula).test(text),
};

export const rule = defineRule({
  id: "hygiene/no-cell-errors",
  on: "document",
  severity: "error",
  title: { zh: "文字里没有表格的错误值和公式", en: "Texts are no errors or formulas of a sheet" },
  basis: {
    zh: "从 Excel、WPS 表格复制时只复制数值，公式和错误值没有意义",
    en: "Only values are copied from a sheet: formulas and their errors say nothing",
  },
  messages: {
    error: {
      says: { zh: "“{text}”是表格的错误值", en: "{text} is an error of a sheet" },
      help: {
        zh: "回到原表查明内容，再填到这里。",
        en: "Look up in the sheet what was meant, and write it here.",
      },
    },
    formula: {
      says: { zh: "“{text}”是表格的公式", en: "{text} is a formula of a sheet" },
      help: { zh: "在原表用“选择性粘贴—数值”，再复制结果。", en: "Copy the result as a value." },
    },
  },
  examples: [
    { yaml: "quota: '#REF!'", reports: ["1:8 error"] },
    { yaml: "quota: =SUM(A1:A9)", reports: ["1:8 formula"] },
    { yaml: "quota: '#1号窗口'", reports: [] },
  ],
  check({ document, texts, report }) {
    for (const { pointer, text } of texts.where(remains))
      report(
        text.startsWith("#") ? "error" : "formula",
        { pointer },
        { text },
        { field: fieldPath(document.value, pointer) },
      );
  },
});
