import { isComplete } from "../../model/document.ts";
import { repeatedIds } from "../../model/repeated-ids.ts";
import { idsOf, reportUnresolved, unresolvedTo } from "../../model/unresolved-reference.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "ref/situation-known",
  on: "document",
  severity: "error",
  title: { zh: "适用情形都在办理情形里", en: "Every situation named is one of the version's" },
  basis: {
    zh: "事项库各文件互相引用的编号要对得上",
    en: "Ids that the catalogue's files refer to have to be there",
  },
  messages: {
    meant: {
      says: { zh: "本版本的办理情形里没有“{id}”", en: "the version's list of situations has no {id}" },
      help: {
        zh: "改为 {meant}，或在 situations 里加上这个情形。",
        en: "Change it to {meant}, or add the situation to the list.",
      },
    },
    unknown: {
      says: { zh: "本版本的办理情形里没有“{id}”", en: "the version's list of situations has no {id}" },
      help: {
        zh: "改正编号，或在 situations 里加上这个情形。",
        en: "Correct the id, or add the situation to the list.",
      },
    },
  },
  examples: [
    {
      yaml: "situations:\n  - id: new\n    name: 新办\nconditions:\n  - id: licensed\n    text: 已取得营业执照\n    situations:\n      - transfer",
      reports: ["8:9 unknown"],
    },
    {
      yaml: "situations:\n  - id: renewal\n    name: 延续\nconditions:\n  - id: licensed\n    text: 已取得营业执照\n    situations:\n      - renewall",
      reports: ["8:9 meant"],
    },
    {
      yaml: "situations:\n  - id: new\n    name: 新办\nconditions:\n  - id: licensed\n    text: 已取得营业执照\n    situations:\n      - new",
      reports: [],
    },
  ],
  check({ document, report }) {
    if (document.kind !== "version" && document.kind !== "standard") return;
    if (!isComplete(document, "/situations")) return;
    const { situations } = document.value;
    const found = unresolvedTo("situations", document, idsOf(situations));
    // Of two entries with one id, one was to be what is looked for.
    if (found.length > 0 && repeatedIds(situations).length === 0) reportUnresolved(report, document, found);
  },
});
