import { type Document, isComplete } from "../../model/document.ts";
import { fieldPath } from "../../model/field-path.ts";
import type { Approval, Item, Version } from "../../model/generated/files.ts";
import { nearest } from "../../model/nearest.ts";
import { pointer as pointerOf } from "../../model/pointer.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "ref/region-known",
  on: "document",
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
    { yaml: "steps:\n  - id: accept\n    name: 受理\n    region: wujang", reports: ["meant"] },
    {
      file: "items/sample/item.yaml",
      yaml: "modes:\n  - mode: 多地联办\n    handles:\n      - nanhu",
      reports: ["unknown"],
    },
    { yaml: "steps:\n  - id: accept\n    name: 受理\n    region: wujiang", reports: [] },
  ],
  check({ document, catalogue: { config }, report }) {
    if (config === undefined || !isComplete(config, "/regions")) return;
    const known = config.value.regions ?? [];
    for (const [pointer, id] of regionsNamed(document)) {
      if (known.includes(id)) continue;
      const extras = { field: fieldPath(document.value, pointer) };
      const near = nearest(id, known);
      if (near === undefined) report("unknown", { pointer }, { id: id }, extras);
      else report("meant", { pointer }, { id: id, meant: near.word }, extras);
    }
  },
});

/** Every region a document names, by its pointer. */
function regionsNamed(document: Document): (readonly [string, string])[] {
  const listed = (list: string, ids: readonly string[] = []) =>
    ids.map((id, index) => [`${list}/${index}`, id] as const);
  switch (document.kind) {
    case "version":
    case "standard":
      return ((document as Document<Version>).value.steps ?? []).flatMap(({ region }, index) =>
        region === undefined ? [] : [[`/steps/${index}/region`, region] as const],
      );
    case "item":
      return ((document as Document<Item>).value.modes ?? []).flatMap(({ collects, handles }, index) => [
        ...listed(`/modes/${index}/collects`, collects),
        ...listed(`/modes/${index}/handles`, handles),
      ]);
    case "approval":
      return Object.keys((document as Document<Approval>).value.values ?? {}).map(
        (id) => [pointerOf("values", id), id] as const,
      );
    default:
      return [];
  }
}
