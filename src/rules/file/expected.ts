import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "file/expected",
  on: "reading",
  severity: "warning",
  title: { zh: "事项库里没有不认识的文件", en: "Every file has its place" },
  basis: {
    zh: "放错地方的文件不会被检查，也不会公布",
    en: "A file in the wrong place is neither checked nor published",
  },
  messages: {
    unknown: {
      says: {
        zh: "不认识文件“{name}”，不会读它",
        en: "{name} is not a kind of file the catalogue has; it is not read",
      },
      help: { zh: "移到别处，或改为 .yaml 文件。", en: "Move it elsewhere, or make it a .yaml file." },
    },
    place: {
      says: {
        zh: "“{name}”不在应在的位置，不会读它",
        en: "{name} is not where such a file belongs; it is not read",
      },
      help: {
        zh: "放到 items/<事项>/<地区>.yaml 一类的位置。",
        en: "Put it where it belongs, such as items/<item>/<region>.yaml.",
      },
    },
  },
  examples: [
    { file: "items/sample/notes.txt", whole: true, yaml: "随手记\n", reports: ["1:1 unknown"] },
    { file: "items/qingpu.yaml", whole: true, yaml: "name: 公共场所卫生许可\n", reports: ["1:1 place"] },
    { file: "items/sample/form.docx", whole: true, yaml: "申请表\n", reports: [] },
  ],
});
