import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "hygiene/name-free-of-region",
  on: "item",
  needs: ["regions"],
  severity: "warning",
  title: { zh: "事项名称里没有地区名", en: "An item's name names no region" },
  basis: {
    zh: "国发〔2022〕5号：同一事项在不同地区基本要素一致",
    en: "State Council notice 2022 No. 5: an item's basic elements are the same in all regions",
  },
  messages: {
    region: {
      says: { zh: "事项名称里有地区名“{region}”", en: "the item's name names a region: {region}" },
      help: {
        zh: "去掉地区名：统一的名称各地相同。",
        en: "Leave the region out: the agreed name is the same everywhere.",
      },
    },
  },
  examples: [
    { yaml: "name: 青浦公共场所卫生许可", reports: ["1:7 region"] },
    { file: "items/sample/item.yaml", yaml: "name: 长三角购房提取住房公积金", reports: ["1:7 region"] },
    { yaml: "name: 公共场所卫生许可", reports: [] },
  ],
  check({ item: { document, versions }, regions, report }) {
    const places = [
      "长三角",
      ...regions.flatMap((region) => [region.shortName, region.document?.value.province ?? ""]),
    ];
    const known = places.filter((place) => place.length > 1);
    for (const file of [...(document === undefined ? [] : [document]), ...versions.values()]) {
      const region = known.find((place) => file.value.name?.includes(place));
      if (region === undefined) continue;
      report(
        "region",
        { pointer: "/name", document: file },
        { region },
        { field: "name", ...(file.region === undefined ? {} : { region: file.region }) },
      );
    }
  },
});
