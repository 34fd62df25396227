import { setValue } from "../../model/edit.ts";
import { fieldPath } from "../../model/field-path.ts";
import type { TextQuestion } from "../../model/texts.ts";
import { defineRule } from "../rule.ts";

/** A space, a tab, a full-width space; the line break that ends a text in lines is none. */
const isBlank = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0x3000;
const hasBlanks: TextQuestion = {
  hint: /^[ \t\u3000]|[ \t\u3000]$/u,
  test: (text) => isBlank(text.charCodeAt(0)) || isBlank(text.charCodeAt(text.length - 1)),
};

export const rule = defineRule({
  id: "hygiene/trimmed-text",
  on: "document",
  severity: "warning",
  title: { zh: "文字首尾没有空格", en: "Texts neither begin nor end with blanks" },
  basis: {
    zh: "首尾的空格看不出来，却使检索和比对失败",
    en: "Blanks at the ends are not seen, yet defeat search and comparison",
  },
  messages: {
    blank: {
      says: { zh: "“{text}”的开头或末尾有空格", en: "there are blanks before or behind the text: {text}" },
      help: { zh: "删去首尾的空格。", en: "Remove them." },
    },
  },
  examples: [
    { yaml: "quota: '　　无数量限制'", reports: ["1:8 blank"] },
    { yaml: "quota: 无数量限制　", reports: ["1:8 blank"] },
    { yaml: "quota: 无　数量限制", reports: [] },
  ],
  check({ document, texts, report }) {
    for (const { pointer, text } of texts.where(hasBlanks))
      report(
        "blank",
        { pointer },
        { text: text.trim() },
        {
          field: fieldPath(document.value, pointer),
          // The blanks at the head of a text in lines may indent its paragraphs.
          ...(text.includes("\n") ? {} : { fix: setValue(pointer, text.trim()) }),
        },
      );
  },
});
