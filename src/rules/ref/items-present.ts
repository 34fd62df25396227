import { isUnreadable } from "../../model/catalogue.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "ref/items-present",
  on: "catalogue",
  needs: ["config", "items", "unreadable"],
  severity: "warning",
  title: { zh: "事项库里有事项", en: "The catalogue has items" },
  basis: {
    zh: "文件夹放错或写错名称时，一个事项也不会检查",
    en: "With a folder misplaced or misspelt no item is checked at all",
  },
  messages: {
    none: {
      says: { zh: "事项库里没有一个事项", en: "the catalogue has no item" },
      help: {
        zh: "事项放在 items/<事项>/ 下，每个事项一个文件夹；核对文件夹的名称和大小写。",
        en: "Items stand below items/, each in a folder of its own; check the folders' names and their case.",
      },
    },
  },
  examples: [
    { yaml: "name: 公共场所卫生许可", reports: [] },
    { file: "catalogue.yaml", alone: true, yaml: "title: 清单", reports: ["catalogue.yaml none"] },
  ],
  check({ config, items, unreadable, report }) {
    if (items.length > 0 || config === undefined || isUnreadable({ unreadable }, "items/x")) return;
    report("none", { pointer: "", part: "key", document: config }, {});
  },
});
