import { isUnreadable } from "../../model/catalogue.ts";
import { isSound } from "../../model/document.ts";
import { fieldPath } from "../../model/field-path.ts";
import { isSeveral, writtenInto } from "../../model/material-name.ts";
import { withoutQuotes } from "../../model/without-quotes.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "hygiene/one-document-per-row",
  on: "document",
  needs: ["registers", "unreadable"],
  severity: "warning",
  title: { zh: "一项材料只写一份文件", en: "One entry names one document" },
  basis: { zh: "国家政务服务事项要素：申请材料一份一项", en: "National elements: one material, one entry" },
  messages: {
    several: {
      says: { zh: "一项材料里写了几份文件：“{name}”", en: "one entry names several documents: {name}" },
      help: {
        zh: "拆成几项；可以互相替代的写到 alternatives。",
        en: "Split it; documents that replace each other go into alternatives.",
      },
    },
  },
  examples: [
    {
      yaml: "materials:\n  - id: form\n    name: 规划许可证、施工许可证\n    necessity: 必要",
      reports: ["3:11 several"],
    },
    {
      yaml: "materials:\n  - id: form\n    name: 产品合格证明+监督检验报告\n    necessity: 必要",
      reports: ["3:11 several"],
    },
    {
      yaml: "materials:\n  - id: form\n    name: 公司章程和验资报告\n    necessity: 必要",
      reports: ["3:11 several"],
    },
    {
      yaml: "materials:\n  - id: form\n    name: 《房屋建筑和市政工程备案表》\n    necessity: 必要",
      reports: [],
    },
  ],
  check({ document, registers, unreadable, report }) {
    if (isUnreadable({ unreadable }, "registers/materials.yaml")) return;
    if (document.kind !== "version" && document.kind !== "standard") return;
    for (const [index, { ref, name }] of (document.value.materials ?? []).entries()) {
      if (!isSound(document, `/materials/${index}/ref`)) continue;
      if (name === undefined || !isSeveral(name) || writtenInto(name) !== undefined) continue;
      // A register may hold several papers as one material, when a law names them so.
      const registered = registers.materials.get(ref ?? "");
      if ([registered?.name, ...(registered?.aliases ?? [])].includes(withoutQuotes(name))) continue;
      const pointer = `/materials/${index}/name`;
      report("several", { pointer }, { name }, { field: fieldPath(document.value, pointer) });
    }
  },
});
