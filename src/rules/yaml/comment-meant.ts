import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "yaml/comment-meant",
  on: "reading",
  severity: "warning",
  title: { zh: "值里的“ #”加引号", en: "A # within a value is quoted" },
  basis: { zh: "YAML 1.2.2 第 6.6 节：注释", en: "YAML 1.2.2, section 6.6: comments" },
  messages: {
    dropped: {
      says: { zh: "“ #”后面的“{text}”会被当作注释丢掉", en: '"{text}" after the # is a comment and dropped' },
      help: {
        zh: "要保留就给整个值加引号；确是注释就在 # 后加一个空格。",
        en: "Quote the whole value to keep it; put a space after the # if it is a comment.",
      },
    },
  },
  examples: [
    { whole: true, yaml: "name: 公共场所卫生许可 #1号窗口\n", reports: ["1:16 dropped"] },
    { whole: true, yaml: "name: 公共场所卫生许可  # 主项\n", reports: [] },
  ],
});
