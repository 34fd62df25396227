import { isMissing } from "../../model/missing.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "mode/faq-for-licence",
  on: "version",
  severity: "warning",
  title: { zh: "行政许可至少有一条常见问题", en: "A licence answers at least one frequent question" },
  basis: {
    zh: "国家政务服务事项要素“常见问题”；《行政许可法》第三十条关于说明、解释公示内容的规定",
    en: "National element 常见问题; Administrative Licensing Law, article 30, on explaining what is published",
  },
  messages: {
    none: {
      says: { zh: "行政许可没有一条常见问题", en: "the licence has no frequent question" },
      help: {
        zh: "从窗口和热线常问的问题里选，写明准确回答。",
        en: "Take one often asked at windows, and answer it precisely.",
      },
    },
  },
  examples: [
    { yaml: "faq: null", reports: ["/faq none"] },
    { yaml: "type: 公共服务\nfaq: null", reports: [] },
  ],
  check({ version, document, report }) {
    if (version.type === "行政许可" && isMissing(document, "/faq"))
      report("none", { pointer: "/faq", part: "key" }, {});
  },
});
