import { fieldPath } from "../../model/field-path.ts";
import { isCatchAll } from "../../model/material-name.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "hygiene/no-catch-all-material",
  on: "document",
  severity: "warning",
  title: {
    zh: "申请材料没有“其他材料”之类的兜底项",
    en: "No material stands for whatever else may be asked",
  },
  basis: {
    zh: "国务院推进审批服务便民化的要求：申请材料不得有“其他材料”等兜底条款",
    en: "State Council on convenient approval: materials have no catch-all clauses",
  },
  messages: {
    "catch-all": {
      says: { zh: "“{name}”没有说明是什么材料", en: "{name} does not say which document is meant" },
      help: { zh: "列明具体材料，或删去这一项。", en: "Name the documents, or remove the entry." },
    },
  },
  examples: [
    {
      yaml: "materials:\n  - id: form\n    name: 卫生行政部门认为需要提交的其他材料\n    necessity: 必要",
      reports: ["3:11 catch-all"],
    },
    {
      yaml: "materials:\n  - id: form\n    name: 其他有关材料\n    necessity: 必要",
      reports: ["3:11 catch-all"],
    },
    { yaml: "materials:\n  - id: form\n    name: 其他组织登记证书\n    necessity: 必要", reports: [] },
  ],
  check({ document, report }) {
    if (document.kind !== "version" && document.kind !== "standard" && document.kind !== "materials") return;
    for (const [index, { name }] of (document.value.materials ?? []).entries()) {
      if (name === undefined || !isCatchAll(name)) continue;
      const pointer = `/materials/${index}/name`;
      report("catch-all", { pointer }, { name }, { field: fieldPath(document.value, pointer) });
    }
  },
});
