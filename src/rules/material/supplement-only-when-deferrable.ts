import { entriesOf } from "../../model/entries.ts";
import { formatLimit } from "../../model/limit.ts";
import { isMissing } from "../../model/missing.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "material/supplement-only-when-deferrable",
  on: "version",
  severity: "warning",
  title: {
    zh: "容缺后补的材料有补交时限，其他材料没有",
    en: "Only a material that may follow later has a time to follow",
  },
  basis: {
    zh: "容缺受理的通行规定：承诺补交的材料和时限一次告知；国家政务服务事项要素“材料必要性”",
    en: "Rules on 容缺受理: what may follow, and by when, is told at once; national element 材料必要性",
  },
  messages: {
    "no-time": {
      says: {
        zh: "材料“{name}”容缺后补，没有写补交时限",
        en: "the material {name} may follow later, but not said by when",
      },
      help: {
        zh: "写 supplementWithin，不长于法定时限。",
        en: "State supplementWithin, within the statutory limit.",
      },
    },
    "not-deferrable": {
      says: {
        zh: "材料“{name}”是{necessity}材料，却写了补交时限 {limit}",
        en: "the material {name} is {necessity}, yet may follow within {limit}",
      },
      help: { zh: "材料必要性改为容缺后补，或删去补交时限。", en: "Make it 容缺后补, or remove the time." },
    },
  },
  examples: [
    {
      yaml: "materials:\n  - id: report\n    name: 检测报告\n    necessity: 容缺后补",
      reports: ["/materials/0/supplementWithin no-time"],
    },
    {
      yaml: "materials:\n  - id: report\n    name: 检测报告\n    necessity: 必要\n    supplementWithin:\n      value: 5\n      unit: 工作日",
      reports: ["5:5 not-deferrable"],
    },
    {
      yaml: "materials:\n  - id: report\n    name: 检测报告\n    necessity: 容缺后补\n    supplementWithin:\n      value: 5\n      unit: 工作日",
      reports: [],
    },
  ],
  check({ version, document, report }) {
    for (const [at, { name, necessity, supplementWithin }] of entriesOf(version.materials)) {
      if (name === undefined || necessity === undefined) continue;
      const pointer = `/materials/${at}/supplementWithin`;
      if (necessity === "容缺后补") {
        if (isMissing(document, pointer)) report("no-time", { pointer, part: "key" }, { name });
      } else if (supplementWithin?.value !== undefined)
        report(
          "not-deferrable",
          { pointer, part: "key" },
          { name, necessity, limit: formatLimit(supplementWithin) },
        );
    }
  },
});
