import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "yaml/one-document",
  on: "reading",
  severity: "error",
  title: { zh: "一个文件只有一个文档", en: "A file is one document" },
  basis: { zh: "YAML 1.2.2 第 9.2 节：文档", en: "YAML 1.2.2, section 9.2: streams" },
  messages: {
    second: {
      says: {
        zh: "这里又出现“{sign}”，一个文件只能有一个事项",
        en: "there is another {sign}; a file holds one document only",
      },
      help: { zh: "拆成两个文件，或删去这一行。", en: "Split the file, or delete the line." },
    },
  },
  examples: [
    { whole: true, yaml: "name: 公共场所卫生许可\n---\nname: 营业执照\n", reports: ["2:1 second"] },
    { whole: true, yaml: "---\nname: 公共场所卫生许可\n", reports: [] },
  ],
});
