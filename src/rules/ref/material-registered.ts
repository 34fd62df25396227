import { isComplete } from "../../model/document.ts";
import { reportUnresolved, unresolvedIn } from "../../model/unresolved-reference.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "ref/material-registered",
  on: "document",
  needs: ["registers"],
  severity: "error",
  title: { zh: "材料库编号在材料库里有", en: "Every material's register id is in the register" },
  basis: {
    zh: "事项库各文件互相引用的编号要对得上",
    en: "Ids that the catalogue's files refer to have to be there",
  },
  messages: {
    meant: {
      says: { zh: "材料库里没有“{id}”", en: "the register of materials has no {id}" },
      help: { zh: "改为 {meant}，或在材料库里登记。", en: "Change it to {meant}, or register it." },
    },
    unknown: {
      says: { zh: "材料库里没有“{id}”", en: "the register of materials has no {id}" },
      help: { zh: "改正编号，或在材料库里登记。", en: "Correct the id, or register it." },
    },
  },
  examples: [
    {
      yaml: "materials:\n  - id: form\n    name: 卫生许可证申请表\n    necessity: 必要\n    ref: aplication-form",
      reports: ["5:10 meant"],
    },
    {
      yaml: "materials:\n  - id: form\n    name: 卫生许可证申请表\n    necessity: 必要\n    ref: drawing",
      reports: ["5:10 unknown"],
    },
    {
      yaml: "materials:\n  - id: form\n    name: 卫生许可证申请表\n    necessity: 必要\n    ref: application-form",
      reports: [],
    },
  ],
  check({ document, registers, report }) {
    if (document.kind !== "version" && document.kind !== "standard") return;
    const register = registers.documents.materials;
    if (register === undefined || !isComplete(register, "/materials")) return;
    const { materials } = document.value;
    reportUnresolved(report, document, unresolvedIn("materials", materials, "ref", registers.materials));
  },
});
