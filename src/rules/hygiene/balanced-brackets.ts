import { pairedMark, unpairedMark } from "../../model/brackets.ts";
import { fieldPath } from "../../model/field-path.ts";
import type { TextQuestion } from "../../model/texts.ts";
import { defineRule } from "../rule.ts";

/** Closing quotes at both ends are meant as YAML's own, which is yaml/quotes-half-width. */
const quoted = /^(?:”[^“”]*”|’[^‘’]*’)$/u;
const unbalanced: TextQuestion = {
  hint: pairedMark,
  test: (text) => unpairedMark(text) !== undefined && !quoted.test(text),
};

export const rule = defineRule({
  id: "hygiene/balanced-brackets",
  on: "document",
  severity: "warning",
  title: { zh: "括号和书名号成对", en: "Brackets and book-title marks come in pairs" },
  basis: { zh: "GB/T 15834 标点符号用法", en: "GB/T 15834, punctuation" },
  messages: {
    unclosed: {
      says: { zh: "“{mark}”没有配对的另一半", en: "{mark} has no partner" },
      help: { zh: "补上另一半，或删去。", en: "Add the other half, or remove it." },
    },
  },
  examples: [
    { yaml: "quota: 无数量限制（第八条", reports: ["1:8 unclosed"] },
    { yaml: "quota: 《公共场所卫生管理条例第八条", reports: ["1:8 unclosed"] },
    { yaml: "quota: 不受“总量控制’限制", reports: ["1:8 unclosed"] },
    { yaml: "quota: ”无数量限制”", reports: [] },
    { yaml: "quota: 1）无数量限制（见《条例》）；2）另有规定的除外", reports: [] },
  ],
  check({ document, texts, report }) {
    for (const { pointer, text } of texts.where(unbalanced))
      report(
        "unclosed",
        { pointer },
        { mark: unpairedMark(text) ?? "" },
        { field: fieldPath(document.value, pointer) },
      );
  },
});
