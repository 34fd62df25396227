import { type Document, isComplete } from "../../model/document.ts";
import { pointer as pointerOf } from "../../model/pointer.ts";
import {
  type Ids,
  reportUnresolved,
  type UnresolvedReference,
  unresolvedIn,
  unresolvedReference,
} from "../../model/unresolved-reference.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "ref/region-known",
  on: "document",
  needs: ["config"],
  severity: "error",
  title: { zh: "地区编号是参加的地区", en: "Every region named takes part" },
  basis: {
    zh: "事项库各文件互相引用的编号要对得上",
    en: "Ids that the catalogue's files refer to have to be there",
  },
  messages: {
    meant: {
      says: { zh: "参加的地区里没有“{id}”", en: "the list of regions that take part has no {id}" },
      help: {
        zh: "改为 {meant}，或在 catalogue.yaml 的 regions 里加上。",
        en: "Change it to {meant}, or add it to the regions of catalogue.yaml.",
      },
    },
    unknown: {
      says: { zh: "参加的地区里没有“{id}”", en: "the list of regions that take part has no {id}" },
      help: {
        zh: "改正编号，或在 catalogue.yaml 的 regions 里加上。",
        en: "Correct the id, or add it to the regions of catalogue.yaml.",
      },
    },
  },
  examples: [
    { yaml: "steps:\n  - id: accept\n    name: 受理\n    region: wujang", reports: ["4:13 meant"] },
    {
      file: "items/sample/item.yaml",
      yaml: "modes:\n  - mode: 多地联办\n    handles:\n      - nanhu",
      reports: ["4:9 unknown"],
    },
    { yaml: "steps:\n  - id: accept\n    name: 受理\n    region: wujiang", reports: [] },
  ],
  check({ document, config, report }) {
    if (config === undefined || !isComplete(config, "/regions")) return;
    reportUnresolved(report, document, strangersIn(document, new Set(config.value.regions ?? [])));
  },
});

/** Regions a document names that take no part. */
function strangersIn(document: Document, known: Ids): readonly UnresolvedReference[] {
  switch (document.kind) {
    case "version":
    case "standard":
      return unresolvedIn("steps", document.value.steps, "region", known);
    case "item": {
      const { modes } = document.value;
      return [
        ...unresolvedIn("modes", modes, "collects", known),
        ...unresolvedIn("modes", modes, "handles", known),
      ];
    }
    case "approval":
      return Object.keys(document.value.values ?? {}).flatMap((id) =>
        unresolvedReference(pointerOf("values", id), id, known),
      );
    default:
      return [];
  }
}
