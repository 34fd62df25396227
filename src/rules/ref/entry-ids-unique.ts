import type { Document } from "../../model/document.ts";
import { kinds } from "../../model/kinds.ts";
import { type EntriesWithId, repeatedIds } from "../../model/repeated-ids.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "ref/entry-ids-unique",
  on: "document",
  severity: "error",
  title: { zh: "同一列表里的编号不重复", en: "Ids within one list are unique" },
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
      yaml: "conditions:\n  - id: licensed\n    text: 已取得营业执照\n  - id: licensed\n    text: 有固定的经营场所",
      reports: ["4:9 repeated"],
    },
    { yaml: "windows:\n  - id: hall\n  - id: Hall", reports: ["3:9 repeated"] },
    {
      yaml: "conditions:\n  - id: licensed\n    text: 已取得营业执照\n  - id: premises\n    text: 有固定的经营场所",
      reports: [],
    },
  ],
  check({ document, report }) {
    for (const [list, entries] of listsOf(document))
      for (const { id, index, first } of repeatedIds(entries)) {
        const place = { file: document.path, pointer: `/${list}/${first}/id`, part: "value" as const };
        const extras = { field: `${list}[${id}]`, related: [{ place, text: id }] };
        report("repeated", { pointer: `/${list}/${index}/id` }, { id }, extras);
      }
  },
});

/** The lists of a document whose entries may have ids, by key. Registers have a rule of their own. */
function* listsOf({ kind, value }: Document): Generator<readonly [key: string, entries: EntriesWithId]> {
  if (kinds[kind].owner === "catalogue") return;
  for (const [key, entries] of Object.entries(value))
    if (Array.isArray(entries) && entries.length > 1 && typeof entries[0] === "object") yield [key, entries];
}
