import { entriesOf } from "../../model/entries.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "basis/verified",
  on: "catalogue",
  needs: ["items", "registers"],
  severity: "info",
  title: { zh: "引用的依据已与来源核对", en: "What is cited has been checked against its source" },
  basis: {
    zh: "公布的办事指南对依据的准确性负责；没有核到原文的印“待核”",
    en: "A published guide answers for its bases; what has not been checked is printed as 待核",
  },
  messages: {
    unverified: {
      says: {
        zh: "《{title}》待核，有 {count} 处版本引用",
        en: "{title} has not been checked; {count} version(s) cite it",
      },
      help: {
        zh: "核对原文后写明 source，删去 verified: false。",
        en: "Check the text, state its source, and remove verified: false.",
      },
    },
  },
  examples: [
    {
      yaml: "legalBasis:\n  - ref: hygiene-regulation\n  - ref: local-rule",
      reports: ["registers/legal-bases.yaml /legalBases/2/verified unverified"],
    },
    { yaml: "legalBasis:\n  - ref: hygiene-regulation", reports: [] },
  ],
  check({ items, registers, report }) {
    const document = registers.documents.legalBases;
    if (document === undefined) return;
    const uses = new Map<string, number>();
    for (const { versions } of items)
      for (const { value } of versions.values())
        for (const ref of new Set([...entriesOf(value.legalBasis)].map(([, entry]) => entry.ref ?? "")))
          uses.set(ref, (uses.get(ref) ?? 0) + 1);
    for (const [at, { id = "", title = id, verified }] of entriesOf(document.value.legalBases)) {
      const count = uses.get(id) ?? 0;
      if (verified === false && count > 0)
        report(
          "unverified",
          { pointer: `/legalBases/${at}/verified`, document },
          { title, count },
          { normal: [id] },
        );
    }
  },
});
