import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "file/yaml-ending",
  on: "reading",
  severity: "warning",
  title: { zh: "文件以 .yaml 结尾", en: "Files end in .yaml" },
  basis: { zh: "结尾不一，有的工具会漏读", en: "With other endings some tools leave the file out" },
  messages: {
    ending: {
      says: { zh: "“{name}”的结尾是 {ending}，应为 .yaml", en: "{name} ends in {ending} instead of .yaml" },
      help: { zh: "把结尾改为 .yaml。", en: "Change the ending to .yaml." },
    },
  },
  examples: [
    {
      file: "items/sample/xuhui.yml",
      whole: true,
      yaml: "name: 公共场所卫生许可\n",
      reports: ["1:1 ending"],
    },
    {
      file: "items/sample/xuhui.YAML",
      whole: true,
      yaml: "name: 公共场所卫生许可\n",
      reports: ["1:1 ending"],
    },
    {
      file: "items/sample/xuhui.yaml.txt",
      whole: true,
      yaml: "name: 公共场所卫生许可\n",
      reports: ["1:1 ending"],
    },
    { file: "items/sample/xuhui.yaml", whole: true, yaml: "name: 公共场所卫生许可\n", reports: [] },
  ],
});
