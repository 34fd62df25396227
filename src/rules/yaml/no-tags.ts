import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "yaml/no-tags",
  on: "reading",
  severity: "error",
  title: { zh: "不用类型标签", en: "There are no tags" },
  basis: {
    zh: "YAML 1.2.2 第 6.9.1 节；标签会改变值的类型，或引来别的文件",
    en: "YAML 1.2.2, section 6.9.1; tags change the type of a value or bring in other files",
  },
  messages: {
    tag: {
      says: { zh: "用了类型标签“{text}”", en: "there is the tag {text}" },
      help: {
        zh: "去掉标签；是文字就给整个值加引号。",
        en: "Take the tag out; quote the whole value if it is text.",
      },
    },
  },
  examples: [
    { whole: true, yaml: "name: !include other.yaml\n", reports: ["1:7 tag"] },
    { whole: true, yaml: "name: !!str 12345\n", reports: ["1:7 tag"] },
    { whole: true, yaml: "name: '12345'\n", reports: [] },
  ],
});
