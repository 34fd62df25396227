import { isComplete } from "../../model/document.ts";
import { fieldPath } from "../../model/field-path.ts";
import { nearest } from "../../model/nearest.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "ref/approval-basis-known",
  on: "document",
  needs: ["registers"],
  severity: "error",
  title: { zh: "批准的依据在依据库里有", en: "Every basis of an approval is in the register" },
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
    {
      file: "approvals/visits.yaml",
      whole: true,
      yaml: "id: visits\nitem: sample\nfield: visits\nvalues:\n  qingpu: '1'\nreason: 需现场核验\nbasis:\n  - licencing-law\napprovedBy:\n  - body: 示例单位\napprovedOn: 2026-01-01\nexpires: 2027-01-01",
      reports: ["8:5 meant"],
    },
    {
      file: "approvals/visits.yaml",
      whole: true,
      yaml: "id: visits\nitem: sample\nfield: visits\nvalues:\n  qingpu: '1'\nreason: 需现场核验\nbasis:\n  - food-act\napprovedBy:\n  - body: 示例单位\napprovedOn: 2026-01-01\nexpires: 2027-01-01",
      reports: ["8:5 unknown"],
    },
    {
      file: "approvals/visits.yaml",
      whole: true,
      yaml: "id: visits\nitem: sample\nfield: visits\nvalues:\n  qingpu: '1'\nreason: 需现场核验\nbasis:\n  - licensing-law\napprovedBy:\n  - body: 示例单位\napprovedOn: 2026-01-01\nexpires: 2027-01-01",
      reports: [],
    },
  ],
  check({ document, registers, report }) {
    const register = registers.documents.legalBases;
    if (document.kind !== "approval" || register === undefined || !isComplete(register, "/legalBases"))
      return;
    for (const [index, id] of (document.value.basis ?? []).entries()) {
      if (registers.legalBases.has(id)) continue;
      const pointer = `/basis/${index}`;
      const extras = { field: fieldPath(document.value, pointer) };
      const near = nearest(id, [...registers.legalBases.keys()]);
      if (near === undefined) report("unknown", { pointer }, { id: id }, extras);
      else report("meant", { pointer }, { id: id, meant: near.word }, extras);
    }
  },
});
