import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "file/id-unique",
  on: "reading",
  severity: "error",
  title: { zh: "编号不分大小写也不重复", en: "Ids differ by more than letter case" },
  basis: {
    zh: "Windows 和 macOS 不分大小写，只差大小写的两个文件会互相覆盖",
    en: "Windows and macOS ignore case: two such files overwrite each other",
  },
  messages: {
    twice: {
      says: {
        zh: "“{id}”与“{other}”不分大小写时同名",
        en: "{id} has the same name as {other} when case is ignored",
      },
      help: { zh: "给其中一个换名，或合并成一个。", en: "Rename one of them, or merge them." },
    },
  },
  examples: [
    {
      file: "items/sample/qingpu.yml",
      whole: true,
      yaml: "name: 公共场所卫生许可\n",
      reports: ["1:1 twice"],
    },
    { file: "items/sample2/item.yaml", whole: true, yaml: "name: 公共场所卫生许可\n", reports: [] },
  ],
});
