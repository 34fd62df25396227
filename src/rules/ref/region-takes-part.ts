import { isUnreadable } from "../../model/catalogue.ts";
import { isComplete } from "../../model/document.ts";
import { meantRegion } from "../../model/meant-region.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "ref/region-takes-part",
  on: "catalogue",
  needs: ["config", "documents", "unreadable"],
  severity: "error",
  title: {
    zh: "参加的地区、地区文件和版本相互对应",
    en: "Regions, their files and their versions correspond",
  },
  basis: {
    zh: "事项库各文件互相引用的编号要对得上",
    en: "Ids that the catalogue's files refer to have to be there",
  },
  messages: {
    "no-file": {
      says: { zh: "地区 {region} 没有地区文件", en: "the region {region} has no file" },
      help: {
        zh: "建立 regions/{region}.yaml，或从 regions 里去掉。",
        en: "Write regions/{region}.yaml, or remove it from the list.",
      },
    },
    misspelt: {
      says: {
        zh: "地区“{region}”不在 catalogue.yaml 里，像是“{meant}”写错了",
        en: "the region {region} is not listed in catalogue.yaml; it looks like {meant} misspelt",
      },
      help: {
        zh: "文件改名为 {meant}.yaml，或改正 catalogue.yaml。",
        en: "Rename the file to {meant}.yaml, or correct catalogue.yaml.",
      },
    },
    "not-listed": {
      says: {
        zh: "地区 {region} 不在 catalogue.yaml 的地区里",
        en: "the region {region} is not listed in catalogue.yaml",
      },
      help: { zh: "加进 regions，或移走它的文件。", en: "Add it to the regions, or remove its files." },
    },
  },
  examples: [
    {
      file: "catalogue.yaml",
      yaml: "regions:\n  - qingpu\n  - wujiang\n  - jiashan\n  - nanhu",
      reports: ["5:5 no-file"],
    },
    {
      file: "catalogue.yaml",
      yaml: "regions:\n  - qingpu\n  - wujiang",
      reports: ["regions/jiashan.yaml not-listed"],
    },
    {
      file: "items/sample/nanhu.yaml",
      whole: true,
      yaml: "name: 公共场所卫生许可",
      reports: ["1:1 not-listed"],
    },
    { file: "kiosks/nanhu.yaml", whole: true, yaml: "offers: []", reports: ["1:1 not-listed"] },
    {
      file: "catalogue.yaml",
      yaml: "regions:\n  - qingpu\n  - wujiang\n  - jiashen",
      reports: ["regions/jiashan.yaml misspelt"],
    },
    { file: "catalogue.yaml", yaml: "title: 清单", reports: [] },
  ],
  check({ config, documents, unreadable, report }) {
    if (config === undefined || !isComplete(config, "/regions")) return;
    const listed = config.value.regions ?? [];
    const files = new Set([...documents, ...unreadable].map(({ path }) => path));
    const meant = new Set(
      documents.flatMap((each) =>
        each.kind === "region" ? (meantRegion({ config, documents }, each) ?? []) : [],
      ),
    );
    const isThere = (region: string): boolean =>
      files.has(`regions/${region}.yaml`) ||
      meant.has(region) ||
      isUnreadable({ unreadable }, `regions/${region}.yaml`);
    for (const [index, region] of listed.entries())
      if (!isThere(region))
        report("no-file", { pointer: `/regions/${index}` }, { region }, { region, field: "regions" });
    // Of a region with a file, that file is the one place; of another, each file of its own.
    const strangers = documents.filter(
      ({ kind, region }) =>
        region !== undefined && (kind === "region" || !files.has(`regions/${region}.yaml`)),
    );
    for (const document of strangers) {
      const { region = "", item } = document;
      if (listed.includes(region)) continue;
      const extras = { region, ...(item === undefined ? {} : { item }) };
      const at = { pointer: "", part: "key", document } as const;
      const likely = meantRegion({ config, documents }, document);
      if (likely === undefined) report("not-listed", at, { region }, extras);
      else report("misspelt", at, { region, meant: likely }, extras);
    }
  },
});
