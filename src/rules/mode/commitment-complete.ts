import { entriesOf } from "../../model/entries.ts";
import { isMissing } from "../../model/missing.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "mode/commitment-complete",
  on: "version",
  severity: "warning",
  title: {
    zh: "告知承诺有承诺书和事后核查",
    en: "A decision on a written promise has its letter and a later check",
  },
  basis: {
    zh: "《国务院办公厅关于全面推行证明事项和涉企经营许可事项告知承诺制的指导意见》（国办发〔2020〕42号）",
    en: "国办发〔2020〕42号 on decisions on a written promise",
  },
  messages: {
    letter: {
      says: {
        zh: "实行告知承诺，没有指明承诺书",
        en: "decided on a written promise, but no letter is named",
      },
      help: {
        zh: "把承诺书列入材料，在 letter 写它的编号。",
        en: "List the letter among the materials, and name it in letter.",
      },
    },
    check: {
      says: {
        zh: "实行告知承诺，没有写事后核查",
        en: "decided on a written promise, but no later check is stated",
      },
      help: {
        zh: "在 laterCheck 写明怎样核查、多久内核查。",
        en: "Say in laterCheck how and within what time it is checked.",
      },
    },
    undeclared: {
      says: {
        zh: "材料有“{name}”，却没有写实行告知承诺",
        en: "{name} is among the materials, yet no written promise is declared",
      },
      help: {
        zh: "在 commitment 写明，或去掉这份材料。",
        en: "Declare it in commitment, or remove the material.",
      },
    },
  },
  examples: [
    {
      yaml: "commitment:\n  available: true\n  laterCheck: 两个月内实地核查",
      reports: ["/commitment/letter letter"],
    },
    { yaml: "commitment:\n  available: true\n  letter: form", reports: ["/commitment/laterCheck check"] },
    {
      yaml: "materials:\n  - id: letter\n    name: 告知承诺书\n    necessity: 必要",
      reports: ["3:11 undeclared"],
    },
    { yaml: "commitment:\n  available: true\n  letter: form\n  laterCheck: 两个月内实地核查", reports: [] },
  ],
  check({ version: { commitment, materials }, document, report }) {
    if (commitment?.available === true) {
      if (isMissing(document, "/commitment/letter"))
        report("letter", { pointer: "/commitment/letter", part: "key" }, {});
      if (isMissing(document, "/commitment/laterCheck"))
        report("check", { pointer: "/commitment/laterCheck", part: "key" }, {});
      return;
    }
    for (const [at, { name, situations }] of entriesOf(materials))
      if (name?.includes("告知承诺") && (situations ?? []).length === 0)
        report("undeclared", { pointer: `/materials/${at}/name` }, { name });
  },
});
