import { isComplete } from "../../model/document.ts";
import { fieldPath } from "../../model/field-path.ts";
import { nearest } from "../../model/nearest.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "ref/replaced-by-known",
  on: "catalogue",
  needs: ["registers"],
  severity: "error",
  title: { zh: "替代文件在依据库里有", en: "Every replacing document is in the register" },
  basis: {
    zh: "事项库各文件互相引用的编号要对得上",
    en: "Ids that the catalogue's files refer to have to be there",
  },
  messages: {
    meant: {
      says: { zh: "依据库里没有“{id}”", en: "the register of legal bases has no {id}" },
      help: {
        zh: "改为 {meant}，或在依据库里登记替代文件。",
        en: "Change it to {meant}, or register the replacing document.",
      },
    },
    unknown: {
      says: { zh: "依据库里没有“{id}”", en: "the register of legal bases has no {id}" },
      help: {
        zh: "改正编号，或在依据库里登记替代文件。",
        en: "Correct the id, or register the replacing document.",
      },
    },
  },
  examples: [
    {
      file: "registers/legal-bases.yaml",
      whole: true,
      yaml: "legalBases:\n  - id: licensing-law\n    title: 中华人民共和国行政许可法\n    rank: 法律\n  - id: old-rule\n    title: 示例规定\n    rank: 规范性文件\n    repealed: 2020-01-01\n    replacedBy: licensing-lwa",
      reports: ["9:17 meant"],
    },
    {
      file: "registers/legal-bases.yaml",
      whole: true,
      yaml: "legalBases:\n  - id: licensing-law\n    title: 中华人民共和国行政许可法\n    rank: 法律\n  - id: old-rule\n    title: 示例规定\n    rank: 规范性文件\n    repealed: 2020-01-01\n    replacedBy: food-act",
      reports: ["9:17 unknown"],
    },
    {
      file: "registers/legal-bases.yaml",
      whole: true,
      yaml: "legalBases:\n  - id: licensing-law\n    title: 中华人民共和国行政许可法\n    rank: 法律\n  - id: old-rule\n    title: 示例规定\n    rank: 规范性文件\n    repealed: 2020-01-01\n    replacedBy: licensing-law",
      reports: [],
    },
  ],
  check({ registers, report }) {
    const document = registers.documents.legalBases;
    if (document === undefined || !isComplete(document, "/legalBases")) return;
    for (const [index, { replacedBy: id }] of (document.value.legalBases ?? []).entries()) {
      if (id === undefined || registers.legalBases.has(id)) continue;
      const pointer = `/legalBases/${index}/replacedBy`;
      const extras = { field: fieldPath(document.value, pointer) };
      const near = nearest(id, [...registers.legalBases.keys()]);
      if (near === undefined) report("unknown", { pointer, document }, { id: id }, extras);
      else report("meant", { pointer, document }, { id: id, meant: near.word }, extras);
    }
  },
});
