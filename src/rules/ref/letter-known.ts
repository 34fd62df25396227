import { isComplete } from "../../model/document.ts";
import { idsOf, reportUnresolved, unresolvedTo } from "../../model/unresolved-reference.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "ref/letter-known",
  on: "document",
  severity: "error",
  title: { zh: "承诺书是本版本的材料", en: "The commitment letter is one of the version's materials" },
  basis: {
    zh: "事项库各文件互相引用的编号要对得上",
    en: "Ids that the catalogue's files refer to have to be there",
  },
  messages: {
    meant: {
      says: { zh: "申请材料里没有“{id}”", en: "the version's list of materials has no {id}" },
      help: {
        zh: "改为 {meant}，或在申请材料里加上承诺书。",
        en: "Change it to {meant}, or add the letter to the materials.",
      },
    },
    unknown: {
      says: { zh: "申请材料里没有“{id}”", en: "the version's list of materials has no {id}" },
      help: {
        zh: "改正编号，或在申请材料里加上承诺书。",
        en: "Correct the id, or add the letter to the materials.",
      },
    },
  },
  examples: [
    {
      yaml: "commitment:\n  available: true\n  letter: frm\n  laterCheck: 两个月内现场核查",
      reports: ["3:11 meant"],
    },
    {
      yaml: "commitment:\n  available: true\n  letter: commitment-letter\n  laterCheck: 两个月内现场核查",
      reports: ["3:11 unknown"],
    },
    { yaml: "commitment:\n  available: true\n  letter: form\n  laterCheck: 两个月内现场核查", reports: [] },
  ],
  check({ document, report }) {
    if (document.kind !== "version" && document.kind !== "standard") return;
    const { materials } = document.value;
    if (materials === undefined || !isComplete(document, "/materials")) return;
    reportUnresolved(report, document, unresolvedTo("materials", document, idsOf(materials)));
  },
});
