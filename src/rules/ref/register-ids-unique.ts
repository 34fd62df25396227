import type { Document } from "../../model/document.ts";
import { type EntriesWithId, repeatedIds } from "../../model/repeated-ids.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "ref/register-ids-unique",
  on: "catalogue",
  needs: ["registers"],
  severity: "error",
  title: { zh: "材料库和依据库的编号不重复", en: "Ids in the registers are unique" },
  basis: {
    zh: "事项库各文件互相引用的编号要对得上",
    en: "Ids that the catalogue's files refer to have to be there",
  },
  messages: {
    repeated: {
      says: { zh: "编号“{id}”重复", en: "the id {id} is used twice" },
      help: {
        zh: "给其中一个换编号，引用它的地方一起改。",
        en: "Give one of them another id, and change what refers to it.",
      },
    },
  },
  examples: [
    {
      file: "registers/materials.yaml",
      whole: true,
      yaml: "materials:\n  - id: id-card\n    name: 居民身份证\n  - id: ID-card\n    name: 身份证",
      reports: ["4:9 repeated"],
    },
    {
      file: "registers/materials.yaml",
      whole: true,
      yaml: "materials:\n  - id: id-card\n    name: 居民身份证\n  - id: passport\n    name: 护照",
      reports: [],
    },
  ],
  check({ registers, report }) {
    const { materials, legalBases } = registers.documents;
    const lists: readonly (readonly [Document | undefined, string, EntriesWithId | undefined])[] = [
      [materials, "/materials", materials?.value.materials],
      [legalBases, "/legalBases", legalBases?.value.legalBases],
    ];
    for (const [document, list, entries] of lists)
      for (const { id, index, first } of document === undefined ? [] : repeatedIds(entries)) {
        const place = { file: document?.path ?? "", pointer: `${list}/${first}/id`, part: "value" as const };
        const at = { pointer: `${list}/${index}/id`, ...(document === undefined ? {} : { document }) };
        report("repeated", at, { id }, { field: `${list.slice(1)}[${id}]`, related: [{ place, text: id }] });
      }
  },
});
