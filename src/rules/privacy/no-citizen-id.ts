import { citizenIdsIn, masked } from "../../model/codes/citizen-id.ts";
import { fieldPath } from "../../model/field-path.ts";
import { codeKeys } from "../../model/generated/places.ts";
import type { TextQuestion } from "../../model/texts.ts";
import { defineRule } from "../rule.ts";

/** A quick look before the exact one, at digits of any form that counts as a plain one. */
const suspect = /[\d０-９\u{1d7ce}-\u{1d7ff}\u{1fbf0}-\u{1fbf9}]{17}/u;
const holdsIds: TextQuestion = {
  hint: suspect,
  test: (text) => text.length > 16 && suspect.test(text),
  isKey: (key) => !codeKeys.has(key),
};

export const rule = defineRule({
  id: "privacy/no-citizen-id",
  on: "document",
  severity: "warning",
  title: { zh: "公开的文字里没有公民身份号码", en: "Public texts hold no citizen's number" },
  basis: {
    zh: "《个人信息保护法》第二十五条、第二十八条；《政府信息公开条例》第十五条",
    en: "Personal Information Protection Law, articles 25 and 28; Regulation on open government information, article 15",
  },
  messages: {
    found: {
      says: { zh: "疑似公民身份号码：{number}", en: "this looks like a citizen's number: {number}" },
      help: {
        zh: "公开前删去，示例用明显虚构的写法。",
        en: "Remove it before publishing; write examples that are plainly made up.",
      },
    },
  },
  examples: [
    { yaml: "quota: 样本填写 11010519491231002X", reports: ["1:8 found"] },
    { yaml: "quota: 样本填写 110105194912310021", reports: [] },
  ],
  check({ document, texts, report }) {
    for (const { pointer, text } of texts.where(holdsIds))
      for (const id of citizenIdsIn(text))
        report(
          "found",
          { pointer },
          { number: masked(id, 3, 1) },
          { field: fieldPath(document.value, pointer) },
        );
  },
});
