import { isComplete } from "../../model/document.ts";
import { repeatedIds } from "../../model/repeated-ids.ts";
import { idsOf, reportUnresolved, unresolvedTo } from "../../model/unresolved-reference.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "ref/step-known",
  on: "document",
  severity: "error",
  title: { zh: "引用的环节在办理流程里", en: "Every step named is one of the version's" },
  basis: {
    zh: "事项库各文件互相引用的编号要对得上",
    en: "Ids that the catalogue's files refer to have to be there",
  },
  messages: {
    meant: {
      says: { zh: "办理流程里没有“{id}”", en: "the version's list of steps has no {id}" },
      help: { zh: "改为 {meant}，或在 steps 里加上这个环节。", en: "Change it to {meant}, or add the step." },
    },
    unknown: {
      says: { zh: "办理流程里没有“{id}”", en: "the version's list of steps has no {id}" },
      help: { zh: "改正编号，或在 steps 里加上这个环节。", en: "Correct the id, or add the step." },
    },
  },
  examples: [
    {
      yaml: "reviewPoints:\n  - id: form-filled\n    step: reveiw\n    point: 申请表填写完整\n    standard: 必填栏没有空缺",
      reports: ["3:11 meant"],
    },
    {
      yaml: "steps:\n  - id: accept\n    name: 受理\n  - id: review\n    name: 审查\n    after:\n      - site-visit\nreviewPoints: []",
      reports: ["7:9 unknown"],
    },
    {
      yaml: "steps:\n  - id: accept\n    name: 受理\n  - id: review\n    name: 审查\n    after:\n      - accept",
      reports: [],
    },
  ],
  check({ document, report }) {
    if (document.kind !== "version" && document.kind !== "standard") return;
    const { steps } = document.value;
    // A standard may state review points and leave the steps to the regions.
    if (steps === undefined || !isComplete(document, "/steps")) return;
    const found = unresolvedTo("steps", document, idsOf(steps));
    // Of two entries with one id, one was to be what is looked for.
    if (found.length > 0 && repeatedIds(steps).length === 0) reportUnresolved(report, document, found);
  },
});
