import { codeKeys, isPlainCode, plainCode } from "../../model/codes/plain-code.ts";
import { replaced } from "../../model/edit.ts";
import { fieldPath } from "../../model/field-path.ts";
import { defineRule } from "../rule.ts";

const isWide = (text: string): boolean => !isPlainCode(text);
const isCodeKey = (key: string): boolean => codeKeys.has(key);

export const rule = defineRule({
  id: "hygiene/half-width-codes",
  on: "document",
  severity: "error",
  title: {
    zh: "编码用半角字符，中间没有空格",
    en: "Codes are written in half-width characters without spaces",
  },
  basis: {
    zh: "GB 32100、GB/T 2260 等编码由半角数字和大写字母组成",
    en: "Codes consist of half-width digits and capital letters",
  },
  messages: {
    wide: {
      says: {
        zh: "编码“{code}”里有全角字符、空格或引号",
        en: "the code {code} holds full-width characters, spaces or quotes",
      },
      help: { zh: "写成 {plain}。", en: "Write {plain}." },
    },
  },
  examples: [
    { yaml: "catalogCode: ０００１２３００１０００", reports: ["wide"] },
    { yaml: "taskCode: 11310118000000000C 4 000123001000", reports: ["wide"] },
    { yaml: "catalogCode: '000123001000'", reports: [] },
  ],
  check({ document, texts, report }) {
    for (const { pointer, text: code } of texts.where(isWide, isCodeKey)) {
      const plain = plainCode(code);
      const extras = {
        field: fieldPath(document.value, pointer),
        fix: () => replaced(document, pointer, `'${plain}'`),
      };
      report("wide", { pointer }, { code, plain }, extras);
    }
  },
});
