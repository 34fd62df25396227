import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "file/regular",
  on: "reading",
  severity: "error",
  title: { zh: "事项库里只放普通文件", en: "The catalogue holds regular files only" },
  basis: {
    zh: "链接可能通到事项库以外，管道和设备会让程序停住",
    en: "Links may lead outside the catalogue; pipes and devices stop the program",
  },
  messages: {
    link: {
      says: { zh: "这是链接，不会打开", en: "this is a link, which is not followed" },
      help: { zh: "换成文件本身。", en: "Put the file itself in its place." },
    },
    other: {
      says: { zh: "这是管道或设备，不是文件", en: "this is a pipe or a device, not a file" },
      help: { zh: "换成普通文件。", en: "Put a regular file in its place." },
    },
    folder: {
      says: { zh: "这是文件夹，应当是文件", en: "this is a folder where a file is due" },
      help: {
        zh: "把里面的文件移到这一层，删去文件夹。",
        en: "Move the file in it to this level and remove the folder.",
      },
    },
    file: {
      says: { zh: "“{name}”是文件，应当是文件夹", en: "{name} is a file where a folder is due" },
      help: { zh: "给文件换名，再建立文件夹“{name}”。", en: "Rename the file and make a folder {name}." },
    },
  },
  examples: [
    { whole: true, yaml: "name: 公共场所卫生许可\n", entry: { kind: "link" }, reports: ["1:1 link"] },
    { whole: true, yaml: "name: 公共场所卫生许可\n", entry: { kind: "other" }, reports: ["1:1 other"] },
    { file: "registers", whole: true, yaml: "材料库\n", reports: ["1:1 file"] },
    { whole: true, yaml: "（文件夹）\n", entry: { kind: "folder" }, reports: ["1:1 folder"] },
    { whole: true, yaml: "name: 公共场所卫生许可\ntype: 行政许可\n", reports: [] },
  ],
});
