import { isPlainCode, plainCode } from "../../model/codes/plain-code.ts";
import { setValue } from "../../model/edit.ts";
import { fieldPath } from "../../model/field-path.ts";
import { codeKeys, phoneKeys } from "../../model/generated/places.ts";
import { plainPhone } from "../../model/telephone.ts";
import type { TextQuestion } from "../../model/texts.ts";
import { defineRule } from "../rule.ts";

const wideCodes: TextQuestion = {
  hint: /[^!#-&(-~]/u,
  test: (text) => !isPlainCode(text),
  isKey: (key) => codeKeys.has(key),
};
const widePhones: TextQuestion = {
  hint: /[^ !#-&(-~]/u,
  test: (text) => plainPhone(text) !== text,
  isKey: (key) => phoneKeys.has(key),
};

export const rule = defineRule({
  id: "hygiene/half-width-codes",
  on: "document",
  severity: "error",
  title: {
    zh: "编码和电话用半角字符，编码中间没有空格",
    en: "Codes and telephone numbers are written in half-width characters, codes without spaces",
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
    phone: {
      says: {
        zh: "电话“{phone}”里有全角字符或引号",
        en: "the telephone number {phone} holds full-width characters or quotes",
      },
      help: { zh: "写成 {plain}。", en: "Write {plain}." },
    },
  },
  examples: [
    { yaml: "catalogCode: ０００１２３００１０００", reports: ["1:14 wide"] },
    { yaml: "taskCode: 11310118000000000C 4 000123001000", reports: ["1:11 wide"] },
    { yaml: "catalogCode: “000123001000”", reports: ["1:14 wide"] },
    { yaml: "contact:\n  consult:\n    phone: ０２１－00000000", reports: ["3:12 phone"] },
    { yaml: "catalogCode: '000123001000'", reports: [] },
    { yaml: "contact:\n  consult:\n    phone: （021）00000000转8001", reports: [] },
  ],
  check({ document, texts, report }) {
    for (const { pointer, key, text } of [...texts.where(wideCodes), ...texts.where(widePhones)]) {
      const isCode = codeKeys.has(key);
      const plain = isCode ? plainCode(text) : plainPhone(text);
      const extras = {
        field: fieldPath(document.value, pointer),
        // What stands on the lines behind the first may be no part of the code.
        ...(text.includes("\n") ? {} : { fix: setValue(pointer, plain) }),
      };
      if (isCode) report("wide", { pointer }, { code: text, plain }, extras);
      else report("phone", { pointer }, { phone: text, plain }, { ...extras, severity: "warning" });
    }
  },
});
