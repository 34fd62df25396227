import { fieldPath } from "../../model/field-path.ts";
import type { TextQuestion } from "../../model/texts.ts";
import { defineRule } from "../rule.ts";

const tag = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?\s*>/iu;
const entity = /&(?:[a-z]{2,8}|#\d{1,6}|#x[0-9a-f]{1,6});/iu;
const hasCode: TextQuestion = {
  hint: /[<&]/u,
  test: (text) => (text.includes("<") && tag.test(text)) || (text.includes("&") && entity.test(text)),
};

export const rule = defineRule({
  id: "hygiene/plain-text",
  on: "document",
  severity: "warning",
  title: { zh: "文字里没有网页代码", en: "Texts hold no web page code" },
  basis: {
    zh: "清单由各种格式发布，网页代码会原样印出",
    en: "The list is published in many formats, where web page code would be printed as it is",
  },
  messages: {
    tag: {
      says: { zh: "文字里有网页标签：{code}", en: "the text holds a tag of a web page: {code}" },
      help: { zh: "删去标签，只留文字。", en: "Remove the tags and keep the text." },
    },
    entity: {
      says: {
        zh: "文字里有网页字符代码：{code}",
        en: "the text holds a character code of a web page: {code}",
      },
      help: { zh: "改成它代表的字符。", en: "Write the character it stands for." },
    },
  },
  examples: [
    { yaml: "quota: '<p>无数量限制</p >'", reports: ["1:8 tag"] },
    { yaml: "quota: 无&nbsp;数量限制", reports: ["1:8 entity"] },
    { yaml: "quota: 面积 <150 平方米的不限", reports: [] },
  ],
  check({ document, texts, report }) {
    for (const { pointer, text } of texts.where(hasCode)) {
      const code = tag.exec(text)?.[0] ?? entity.exec(text)?.[0] ?? "";
      report(
        code.startsWith("<") ? "tag" : "entity",
        { pointer },
        { code },
        { field: fieldPath(document.value, pointer) },
      );
    }
  },
});
