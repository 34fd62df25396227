import { isComplete } from "../../model/document.ts";
import { reportUnresolved, unresolvedIn } from "../../model/unresolved-reference.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "ref/legal-basis-registered",
  on: "document",
  needs: ["registers"],
  severity: "error",
  title: { zh: "依据编号在依据库里有", en: "Every legal basis is in the register" },
  basis: {
    zh: "事项库各文件互相引用的编号要对得上",
    en: "Ids that the catalogue's files refer to have to be there",
  },
  messages: {
    meant: {
      says: { zh: "依据库里没有“{id}”", en: "the register of legal bases has no {id}" },
      help: { zh: "改为 {meant}，或在依据库里登记。", en: "Change it to {meant}, or register it." },
    },
    unknown: {
      says: { zh: "依据库里没有“{id}”", en: "the register of legal bases has no {id}" },
      help: { zh: "改正编号，或在依据库里登记。", en: "Correct the id, or register it." },
    },
  },
  examples: [
    { yaml: "legalBasis:\n  - ref: hygiene-regulatoin", reports: ["2:10 meant"] },
    { yaml: "legalBasis:\n  - ref: food-law", reports: ["2:10 unknown"] },
    { yaml: "legalBasis:\n  - ref: licensing-law", reports: [] },
  ],
  check({ document, registers, report }) {
    if (document.kind !== "version" && document.kind !== "standard") return;
    const register = registers.documents.legalBases;
    if (register === undefined || !isComplete(register, "/legalBases")) return;
    const { legalBasis } = document.value;
    reportUnresolved(report, document, unresolvedIn("legalBasis", legalBasis, "ref", registers.legalBases));
  },
});
