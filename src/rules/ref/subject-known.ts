import { isComplete } from "../../model/document.ts";
import { repeatedIds } from "../../model/repeated-ids.ts";
import { idsOf, reportUnresolved, unresolvedTo } from "../../model/unresolved-reference.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "ref/subject-known",
  on: "document",
  severity: "error",
  title: {
    zh: "审查对象是本版本的材料或条件",
    en: "Every subject of a review point is a material or condition",
  },
  basis: {
    zh: "事项库各文件互相引用的编号要对得上",
    en: "Ids that the catalogue's files refer to have to be there",
  },
  messages: {
    meant: {
      says: { zh: "材料和条件里没有“{id}”", en: "the version's materials and conditions has no {id}" },
      help: {
        zh: "改为 {meant}，或加上这份材料或这个条件。",
        en: "Change it to {meant}, or add the material or condition.",
      },
    },
    unknown: {
      says: { zh: "材料和条件里没有“{id}”", en: "the version's materials and conditions has no {id}" },
      help: {
        zh: "改正编号，或加上这份材料或这个条件。",
        en: "Correct the id, or add the material or condition.",
      },
    },
  },
  examples: [
    {
      yaml: "reviewPoints:\n  - id: form-filled\n    subjects:\n      - frm\n    point: 申请表填写完整\n    standard: 必填栏没有空缺",
      reports: ["4:9 meant"],
    },
    {
      yaml: "reviewPoints:\n  - id: form-filled\n    subjects:\n      - drawing\n    point: 申请表填写完整\n    standard: 必填栏没有空缺",
      reports: ["4:9 unknown"],
    },
    {
      yaml: "reviewPoints:\n  - id: form-filled\n    subjects:\n      - form\n      - licensed\n    point: 申请表填写完整\n    standard: 必填栏没有空缺",
      reports: [],
    },
  ],
  check({ document, report }) {
    if (document.kind !== "version" && document.kind !== "standard") return;
    const { materials, conditions = [] } = document.value;
    if (
      materials === undefined ||
      !isComplete(document, "/materials") ||
      !isComplete(document, "/conditions")
    )
      return;
    const known = idsOf([...materials, ...conditions]);
    const found = unresolvedTo("materials+conditions", document, known);
    // Of two entries with one id, one was to be what is looked for.
    if (found.length === 0 || repeatedIds(materials).length > 0 || repeatedIds(conditions).length > 0) return;
    reportUnresolved(report, document, found);
  },
});
