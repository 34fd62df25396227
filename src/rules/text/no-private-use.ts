import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "text/no-private-use",
  on: "reading",
  severity: "warning",
  title: { zh: "文字里没有自造字", en: "Texts have no private-use characters" },
  basis: {
    zh: "自造字只在造它的电脑上能显示；GB 18030—2022 已把大部分编入正式码位",
    en: "Private-use characters show only where they were made; GB 18030-2022 gives most of them proper codes",
  },
  messages: {
    found: {
      says: {
        zh: "含自造字 {code}，别的电脑上显示不出来",
        en: "there is the private-use character {code}, which other computers cannot show",
      },
      help: {
        zh: "用输入法重新输入这个字；没有正式码位的，改用其他写法。",
        en: "Type the character again; where it has no proper code, write it otherwise.",
      },
    },
  },
  examples: [
    { whole: true, yaml: "name: 公共\ue000场所\n", reports: ["1:9 found"] },
    { whole: true, yaml: 'name: "公共\\ue000场所"\n', reports: ["1:10 found"] },
    { whole: true, yaml: "name: 𠮷㐂鿫\n", reports: [] },
  ],
});
