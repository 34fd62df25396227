import { entriesOf } from "../../model/entries.ts";
import { compareLimits, formatLimit } from "../../model/limit.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "material/supplement-within-statutory",
  on: "version",
  severity: "error",
  title: { zh: "容缺补交时限不长于法定时限", en: "What follows later follows within the statutory limit" },
  basis: {
    zh: "容缺受理的通行规定：补交时限原则上不超过法定办结时限",
    en: "Rules on 容缺受理: the time to hand in later is in principle within the statutory limit",
  },
  messages: {
    longer: {
      says: {
        zh: "材料“{name}”可在 {limit}内补交，长于法定时限 {statutory}",
        en: "the material {name} may follow within {limit}, longer than the statutory {statutory}",
      },
      help: {
        zh: "缩短补交时限，使决定前能收到材料。",
        en: "Shorten it, so that the material is there before the decision.",
      },
    },
  },
  examples: [
    {
      yaml: "materials:\n  - id: report\n    name: 检测报告\n    necessity: 容缺后补\n    supplementWithin:\n      value: 30\n      unit: 工作日",
      reports: ["6:7 longer"],
    },
    {
      yaml: "materials:\n  - id: report\n    name: 检测报告\n    necessity: 容缺后补\n    supplementWithin:\n      value: 5\n      unit: 工作日",
      reports: [],
    },
  ],
  check({ version: { materials, statutoryLimit }, report }) {
    if (statutoryLimit === undefined) return;
    for (const [at, { name = "", supplementWithin }] of entriesOf(materials)) {
      if (supplementWithin === undefined || (compareLimits(supplementWithin, statutoryLimit) ?? 0) <= 0)
        continue;
      report(
        "longer",
        { pointer: `/materials/${at}/supplementWithin` },
        { name, limit: formatLimit(supplementWithin), statutory: formatLimit(statutoryLimit) },
      );
    }
  },
});
