import { isUnreadable } from "../../model/catalogue.ts";
import { entriesOf } from "../../model/entries.ts";
import { kioskOfferField } from "../../model/kiosk-offer.ts";
import { unresolvedReference } from "../../model/unresolved-reference.ts";
import { defineRule } from "../rule.ts";

const offering = (item: string): string => `offers:\n  - item: ${item}\n    kind: 办理事项`;

export const rule = defineRule({
  id: "kiosk/item-known",
  on: "document",
  needs: ["items", "unreadable"],
  severity: "error",
  title: {
    zh: "自助终端上的事项在事项库里有",
    en: "Every item offered at kiosks is in the catalogue",
  },
  basis: {
    zh: "国办发〔2020〕35号：跨省通办事项实行清单化管理；终端上办的事项要能在清单里查到它的办事指南",
    en: "国办发〔2020〕35号: items are kept as a list; of an item offered at a kiosk the list gives the guide",
  },
  messages: {
    meant: {
      says: { zh: "事项库里没有事项“{id}”", en: "the catalogue has no item {id}" },
      help: {
        zh: "改为 {meant}；事项库里没有的，改写 name。",
        en: "Change it to {meant}; give what the catalogue does not have by its name.",
      },
    },
    unknown: {
      says: { zh: "事项库里没有事项“{id}”", en: "the catalogue has no item {id}" },
      help: {
        zh: "改正事项编号；事项库里没有的，改写 name。",
        en: "Correct the item's id; give what the catalogue does not have by its name.",
      },
    },
  },
  examples: [
    { file: "kiosks/qingpu.yaml", yaml: offering("sampel"), reports: ["2:11 meant"] },
    { file: "kiosks/qingpu.yaml", yaml: offering("passport"), reports: ["2:11 unknown"] },
    { file: "kiosks/qingpu.yaml", yaml: offering("sample"), reports: [] },
  ],
  check({ document, items, unreadable, report }) {
    // Without any item the folder is misplaced, which ref/items-present says.
    if (document.kind !== "kiosks" || items.length === 0) return;
    const known = new Set(items.map(({ id }) => id));
    for (const [at, offer] of entriesOf(document.value.offers)) {
      const pointer = `/offers/${at}/item`;
      for (const { id, meant } of unresolvedReference(pointer, offer.item, known)) {
        if (isUnreadable({ unreadable }, `items/${id}`)) continue;
        const extras = { field: kioskOfferField(offer, at, "item"), normal: [id] };
        if (meant === undefined) report("unknown", { pointer }, { id }, extras);
        else report("meant", { pointer }, { id, meant }, extras);
      }
    }
  },
});
