import { masked, mobileNumbersIn } from "../../model/codes/citizen-id.ts";
import { fieldPath } from "../../model/field-path.ts";
import { codeKeys } from "../../model/generated/places.ts";
import type { TextQuestion } from "../../model/texts.ts";
import { defineRule } from "../rule.ts";

/** A quick look before the exact one. */
const suspect = /[1１][3-9３-９][\d０-９ -]{9}/u;
const holdsNumbers: TextQuestion = {
  hint: suspect,
  test: (text) => text.length > 10 && suspect.test(text),
  isKey: (key) => !codeKeys.has(key),
};

export const rule = defineRule({
  id: "privacy/no-mobile-number",
  on: "document",
  severity: "warning",
  title: { zh: "公开的文字里没有手机号码", en: "Public texts hold no mobile number" },
  basis: {
    zh: "《个人信息保护法》第二十五条、第二十八条；《政府信息公开条例》第十五条",
    en: "Personal Information Protection Law, articles 25 and 28; Regulation on open government information, article 15",
  },
  messages: {
    found: {
      says: { zh: "疑似手机号码：{number}", en: "this looks like a mobile number: {number}" },
      help: { zh: "改为单位的固定电话或热线。", en: "Write the office's landline or hotline." },
    },
  },
  examples: [
    { yaml: "contact:\n  consult:\n    phone: '13800138000'", reports: ["3:12 found"] },
    { yaml: "quota: 咨询电话１３８００１３８０００", reports: ["1:8 found"] },
    { yaml: "contact:\n  consult:\n    phone: 021-59729710", reports: [] },
  ],
  check({ document, texts, report }) {
    for (const { pointer, text } of texts.where(holdsNumbers))
      for (const number of mobileNumbersIn(text))
        report(
          "found",
          { pointer },
          { number: masked(number, 3, 2) },
          { field: fieldPath(document.value, pointer) },
        );
  },
});
