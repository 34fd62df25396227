import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "file/id-well-formed",
  on: "reading",
  severity: "error",
  title: {
    zh: "编号只用英文字母、数字、短横和下划线",
    en: "Ids are Latin letters, digits, hyphens and underscores",
  },
  basis: {
    zh: "编号要作文件名、网址和键，在各种系统上都要能用",
    en: "An id becomes a file name, an address and a key on every system",
  },
  messages: {
    pattern: {
      says: { zh: "文件或文件夹的名称“{id}”不能作编号", en: "the name {id} cannot be an id" },
      help: {
        zh: "改用英文字母、数字、短横和下划线，以字母或数字开头，64 个字符以内。",
        en: "Use Latin letters, digits, hyphens and underscores, beginning with a letter or digit, at most 64 characters.",
      },
    },
    reserved: {
      says: { zh: "“{id}”是 Windows 保留的名称", en: "{id} is a name Windows keeps for itself" },
      help: { zh: "换一个名称。", en: "Choose another name." },
    },
    meant: {
      says: {
        zh: "“{name}”像是“{meant}”写错了，不会读它",
        en: "{name} looks like {meant} misspelt; it is not read",
      },
      help: { zh: "改名为 {meant}。", en: "Rename it to {meant}." },
    },
  },
  examples: [
    {
      file: "items/卫生许可/item.yaml",
      whole: true,
      yaml: "name: 公共场所卫生许可\n",
      reports: ["1:1 pattern"],
    },
    { file: "items/con/item.yaml", whole: true, yaml: "name: 公共场所卫生许可\n", reports: ["1:1 reserved"] },
    {
      file: "items/second/items.yaml",
      whole: true,
      yaml: "name: 公共场所卫生许可\n",
      reports: ["1:1 meant"],
    },
    { file: "items/hygiene-2/item.yaml", whole: true, yaml: "name: 公共场所卫生许可\n", reports: [] },
  ],
});
