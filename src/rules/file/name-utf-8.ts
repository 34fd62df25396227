import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "file/name-utf-8",
  on: "reading",
  severity: "error",
  title: { zh: "文件名用 UTF-8 编码", en: "File names are encoded in UTF-8" },
  basis: { zh: "GBK 的文件名在别的系统上打不开", en: "File names in GBK cannot be opened on other systems" },
  messages: {
    bytes: {
      says: {
        zh: "“{folder}”里的名称“{name}”不是 UTF-8，打不开",
        en: "the name {name} in {folder} is not UTF-8 and cannot be opened",
      },
      help: { zh: "给文件换名，用英文字母和数字。", en: "Rename the file with Latin letters and digits." },
    },
    gbk: {
      says: {
        zh: "“{folder}”里的名称“{name}”不是 UTF-8（像是 GBK 的“{meant}”），打不开",
        en: "the name {name} in {folder} is not UTF-8 (in GBK it reads {meant}) and cannot be opened",
      },
      help: { zh: "给文件换名，用英文字母和数字。", en: "Rename the file with Latin letters and digits." },
    },
  },
  examples: [
    {
      file: "items/sample/\\xC7\\xE0\\xC6\\xD6.yaml",
      whole: true,
      yaml: "name: 公共场所卫生许可\n",
      entry: { nameBytes: "c7e0c6d62e79616d6c" },
      reports: ["1:1 gbk"],
    },
    { file: "items/sample/��.yaml", whole: true, yaml: "name: 公共场所卫生许可\n", reports: ["1:1 bytes"] },
    { whole: true, yaml: "name: 公共场所卫生许可\ntype: 行政许可\n", reports: [] },
  ],
});
