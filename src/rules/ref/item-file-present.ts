import { isUnreadable } from "../../model/catalogue.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "ref/item-file-present",
  on: "item",
  needs: ["unreadable"],
  severity: "error",
  title: { zh: "每个事项文件夹都有 item.yaml", en: "Every item's folder has its item.yaml" },
  basis: {
    zh: "事项库各文件互相引用的编号要对得上",
    en: "Ids that the catalogue's files refer to have to be there",
  },
  messages: {
    missing: {
      says: { zh: "事项 {item} 没有 item.yaml", en: "the item {item} has no item.yaml" },
      help: {
        zh: "建立 {file}，写三地共用的名称、编码和通办模式。",
        en: "Write {file} with the name, code and modes that are one for all regions.",
      },
    },
  },
  examples: [
    {
      file: "items/second/qingpu.yaml",
      whole: true,
      yaml: "name: 公共场所卫生许可",
      reports: ["1:1 missing"],
    },
    { file: "items/sample/item.yaml", yaml: "name: 公共场所卫生许可", reports: [] },
  ],
  check({ item: { id, document, versions, standard, alignment }, unreadable, report }) {
    const file = `items/${id}/item.yaml`;
    if (document !== undefined || isUnreadable({ unreadable }, file)) return;
    const other = [...versions.values()][0] ?? standard ?? alignment;
    if (other !== undefined)
      report("missing", { pointer: "", part: "key", document: other }, { item: id, file });
  },
});
