import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "yaml/no-anchors",
  on: "reading",
  severity: "error",
  title: { zh: "不用锚点和别名", en: "There are no anchors and aliases" },
  basis: {
    zh: "YAML 1.2.2 第 6.9.2 节；一处写明一处的内容，不互相引用",
    en: "YAML 1.2.2, section 6.9.2; every place says what it says, without references",
  },
  messages: {
    anchor: {
      says: { zh: "用了锚点“{text}”", en: "there is the anchor {text}" },
      help: {
        zh: "去掉锚点；是文字就给整个值加引号。",
        en: "Take the anchor out; quote the whole value if it is text.",
      },
    },
    alias: {
      says: { zh: "用了别名“{text}”", en: "there is the alias {text}" },
      help: {
        zh: "把内容写全；是文字就给整个值加引号。",
        en: "Write the content in full; quote the whole value if it is text.",
      },
    },
    merge: {
      says: { zh: "用了合并键“<<”", en: "there is the merge key <<" },
      help: { zh: "把内容写全。", en: "Write the content in full." },
    },
  },
  examples: [
    { whole: true, yaml: "name: &name 公共场所卫生许可\n", reports: ["1:7 anchor"] },
    { whole: true, yaml: "name: *name\n", reports: ["1:7 alias"] },
    { whole: true, yaml: "<<: *base\nname: 公共场所卫生许可\n", reports: ["1:5 merge"] },
    { whole: true, yaml: "name: '*公共场所卫生许可'\n", reports: [] },
  ],
});
