import { isUnreadable } from "../../model/catalogue.ts";
import { isSound } from "../../model/document.ts";
import { nearest } from "../../model/nearest.ts";
import { defineRule } from "../rule.ts";

const approval = (item: string): string =>
  `id: kept\nitem: ${item}\nfield: visits\nvalues:\n  qingpu: '1'\nreason: 各地做法不同\napprovedBy:\n  - body: 示例单位\napprovedOn: 2026-01-01\nexpires: 2027-01-01`;

export const rule = defineRule({
  id: "approval/item-known",
  on: "document",
  needs: ["items", "unreadable"],
  severity: "warning",
  title: { zh: "批准所指的事项在事项库里有", en: "The item an approval is for is in the catalogue" },
  basis: {
    zh: "批准写明事项和要素；事项按 items 下的文件夹名写",
    en: "An approval names its item by the folder under items",
  },
  messages: {
    meant: {
      says: { zh: "事项库里没有事项“{item}”", en: "the catalogue has no item {item}" },
      help: {
        zh: "改为 {meant}；事项已经取消的，删去这份批准。",
        en: "Change it to {meant}; where the item is gone, delete the approval.",
      },
    },
    unknown: {
      says: { zh: "事项库里没有事项“{item}”", en: "the catalogue has no item {item}" },
      help: {
        zh: "改正事项编号；事项已经取消的，删去这份批准。",
        en: "Correct the item's id; where the item is gone, delete the approval.",
      },
    },
  },
  examples: [
    { file: "approvals/kept.yaml", whole: true, yaml: approval("sampel"), reports: ["2:7 meant"] },
    { file: "approvals/kept.yaml", whole: true, yaml: approval("food-business"), reports: ["2:7 unknown"] },
    { file: "approvals/kept.yaml", whole: true, yaml: approval("sample"), reports: [] },
  ],
  check({ document, items, unreadable, report }) {
    if (document.kind !== "approval" || !isSound(document, "/item")) return;
    const { item } = document.value;
    // Without any item the folder is misplaced, which ref/items-present says.
    if (item === undefined || items.length === 0 || items.some(({ id }) => id === item)) return;
    if (isUnreadable({ unreadable }, `items/${item}`)) return;
    const meant = nearest(
      item,
      items.map(({ id }) => id),
    )?.word;
    const at = { pointer: "/item" };
    if (meant === undefined) report("unknown", at, { item }, { field: "item", normal: [item] });
    else report("meant", at, { item, meant }, { field: "item", normal: [item] });
  },
});
