import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "yaml/comment-half-width",
  on: "reading",
  severity: "error",
  title: { zh: "注释用半角 #", en: "Comments begin with a half-width #" },
  basis: { zh: "YAML 1.2.2 第 6.6 节：注释", en: "YAML 1.2.2, section 6.6: comments" },
  messages: {
    wide: {
      says: {
        zh: "注释用了全角“＃”，会被当成正文",
        en: "the comment begins with a full-width ＃ and is read as text",
      },
      help: { zh: "改为半角“#”。", en: "Change it to a half-width #." },
    },
    many: {
      says: {
        zh: "共 {count} 行的注释用了全角“＃”，例如第 {a}、{b}、{c} 行",
        en: "{count} lines have a comment with a full-width ＃, for example lines {a}, {b} and {c}",
      },
      help: { zh: "改为半角“#”。", en: "Change them to a half-width #." },
    },
  },
  examples: [
    { whole: true, yaml: "＃ 说明\nname: 公共场所卫生许可\n", reports: ["1:1 wide"] },
    { whole: true, yaml: "＃ 一\n＃ 二\n＃ 三\n＃ 四\nname: 公共场所卫生许可\n", reports: ["1:1 many"] },
    { whole: true, yaml: "# 说明\nname: 公共场所卫生许可\n", reports: [] },
  ],
});
