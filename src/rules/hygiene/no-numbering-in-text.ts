import { setValue } from "../../model/edit.ts";
import type { TextQuestion } from "../../model/texts.ts";
import { defineRule } from "../rule.ts";

const entries =
  /^\/(?:conditions\/\d+\/text|materials\/\d+\/name|steps\/\d+\/name|reviewPoints\/\d+\/(?:point|standard)|faq\/\d+\/question|crossRegion\/collecting\/formalCheck\/\d+)$/u;
const numbering =
  /^\s*(?:[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[、．)）]|\.(?!\d))|[①-⑳])[、.．]?\s*/u;
/** What a number can begin with: nearly every text is settled by its first character. */
const begins = /^[\s（(\d一二三四五六七八九十①-⑳]/u;
const numbered: TextQuestion = {
  hint: begins,
  test: (text) => begins.test(text) && numbering.test(text),
};

export const rule = defineRule({
  id: "hygiene/no-numbering-in-text",
  on: "document",
  severity: "info",
  title: { zh: "列表里的文字不带序号", en: "Entries of lists carry no numbers of their own" },
  basis: {
    zh: "序号由列表的顺序决定，写进文字会重复、跳号",
    en: "Numbers follow from the order; written into the text they repeat and skip",
  },
  messages: {
    numbered: {
      says: { zh: "文字前面带了序号“{number}”", en: "the text begins with a number: {number}" },
      help: { zh: "删去序号，排印时自动编号。", en: "Remove it; numbers are set when the list is printed." },
    },
  },
  examples: [
    { yaml: "conditions:\n  - id: licensed\n    text: 1、已取得营业执照", reports: ["3:11 numbered"] },
    { yaml: "conditions:\n  - id: licensed\n    text: （一）已取得营业执照", reports: ["3:11 numbered"] },
    { yaml: "conditions:\n  - id: licensed\n    text: 2.5米以上的招牌须备案", reports: [] },
  ],
  check({ document, texts, report }) {
    if (document.kind !== "version" && document.kind !== "standard") return;
    for (const { pointer, text } of texts.where(numbered)) {
      const number = entries.test(pointer) ? numbering.exec(text)?.[0] : undefined;
      const rest = text.slice(number?.length ?? 0);
      // A text that goes on to the next number is a list in itself, which only a person can take apart.
      if (number === undefined || rest === "") continue;
      const extras = /\n|[①-⑳]|\d[、．]/u.test(rest) ? {} : { fix: setValue(pointer, rest) };
      report("numbered", { pointer }, { number: number.trim() }, extras);
    }
  },
});
