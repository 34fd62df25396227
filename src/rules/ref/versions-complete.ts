import { isUnreadable } from "../../model/catalogue.ts";
import { isComplete } from "../../model/document.ts";
import { meantRegion } from "../../model/meant-region.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "ref/versions-complete",
  on: "item",
  needs: ["config", "regions", "documents", "unreadable"],
  severity: "warning",
  title: { zh: "每个参加的地区都有本事项的版本", en: "Every region that takes part has a version" },
  basis: {
    zh: "异地通办：每个参加的地区各有一份办事指南，才能相互比较和统一",
    en: "Service across regions: what is compared and unified is each region's own guide",
  },
  messages: {
    missing: {
      says: { zh: "{name}还没有本事项的版本", en: "{name} has no version of this item yet" },
      help: {
        zh: "补上 {file}；该地区尚未开通的，写 crossRegion.open: false 和原因。",
        en: "Add {file}; where the region is not open yet, say so with crossRegion.open: false and the reason.",
      },
    },
  },
  examples: [
    {
      file: "catalogue.yaml",
      yaml: "regions:\n  - qingpu\n  - wujiang\n  - jiashan\n  - nanhu",
      reports: ["items/sample/item.yaml missing"],
    },
    { file: "items/sample/item.yaml", yaml: "name: 公共场所卫生许可", reports: [] },
  ],
  check({ item, config, regions, documents, unreadable, report }) {
    const { id, document, versions } = item;
    if (document === undefined || config === undefined || !isComplete(config, "/regions")) return;
    const meant = [...versions.values()].map((version) => meantRegion({ config, documents }, version));
    for (const { id: region, shortName: name } of regions) {
      const file = `items/${id}/${region}.yaml`;
      if (
        versions.has(region) ||
        item.unreadable.has(region) ||
        meant.includes(region) ||
        isUnreadable({ unreadable }, file)
      )
        continue;
      report("missing", { pointer: "", part: "key" }, { name, file }, { region });
    }
  },
});
