import { bareText } from "../../model/bare-text.ts";
import type { Catalogue } from "../../model/catalogue.ts";
import { isSound } from "../../model/document.ts";
import { entriesOf } from "../../model/entries.ts";
import { type KioskOffer, kioskOfferField } from "../../model/kiosk-offer.ts";
import { isMissing } from "../../model/missing.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "kiosk/offer-identified",
  on: "document",
  needs: ["items"],
  severity: "error",
  title: {
    zh: "自助办理项写事项编号，事项库里没有的写名称",
    en: "An offer is known by its item, or by its name where the catalogue has no such item",
  },
  basis: {
    zh: "国发〔2022〕5号：同一事项名称、编码等基本要素统一；各地用同一个事项编号，才能看出哪些各地都能自助办",
    en: "国发〔2022〕5号: one item has one name and code everywhere; only then can the regions' offers be compared",
  },
  messages: {
    neither: {
      says: { zh: "既没有事项编号，也没有名称", en: "given neither by its item nor by its name" },
      help: {
        zh: "事项库里有的补上 item，没有的补上 name。",
        en: "Add the item the catalogue has, or the name of what it does not have.",
      },
    },
    both: {
      says: {
        zh: "已写事项 {item}，又另写名称“{name}”",
        en: "given by the item {item} and again by the name {name}",
      },
      help: {
        zh: "删去 name 和 code，名称和编码从事项取；不是同一件事的，删去 item。",
        en: "Remove name and code, which the item gives; where it is something else, remove the item.",
      },
    },
    registered: {
      says: { zh: "“{name}”就是事项库里的事项 {item}", en: "{name} is the catalogue's item {item}" },
      help: {
        zh: "改写 item: {item}，删去 name 和 code。",
        en: "Write item: {item} in place of name and code.",
      },
    },
  },
  examples: [
    { file: "kiosks/qingpu.yaml", yaml: "offers:\n  - kind: 打印证明", reports: ["2:5 neither"] },
    {
      file: "kiosks/qingpu.yaml",
      yaml: "offers:\n  - item: sample\n    name: 公共场所卫生许可\n    kind: 办理事项",
      reports: ["3:5 both"],
    },
    {
      file: "kiosks/qingpu.yaml",
      yaml: "offers:\n  - name: 公共场所卫生许可\n    kind: 办理事项",
      reports: ["2:11 registered"],
    },
    {
      file: "kiosks/qingpu.yaml",
      yaml: "offers:\n  - name: 卫生许可自助办理\n    code: '000123001000'\n    kind: 办理事项",
      reports: ["3:11 registered"],
    },
    {
      file: "kiosks/qingpu.yaml",
      yaml: "offers:\n  - item: sample\n    kind: 办理事项\n  - name: 个人所得税纳税记录打印\n    kind: 打印证明",
      reports: [],
    },
  ],
  check({ document, items, report }) {
    if (document.kind !== "kiosks") return;
    const registered = registeredIn(items);
    for (const [at, offer] of entriesOf(document.value.offers)) {
      const { item, name } = offer;
      const pointer = `/offers/${at}`;
      const extras = { field: kioskOfferField(offer, at, "item") };
      const twin = twinOf(offer, registered);
      if (!isSound(document, `${pointer}/item`)) continue;
      if (item !== undefined && name !== undefined)
        report("both", { pointer: `${pointer}/name`, part: "key" }, { item, name }, extras);
      else if (item === undefined && twin !== undefined)
        report(
          "registered",
          { pointer: `${pointer}/${twin.part}` },
          { name: twin.name, item: twin.item },
          extras,
        );
      else if (item === undefined && isMissing(document, `${pointer}/name`))
        report("neither", { pointer }, {}, extras);
    }
  },
});

/** The catalogue's item that an offer's name or code is that of, and what the offer calls it. */
function twinOf({ name = "", code = "" }: KioskOffer, registered: ReadonlyMap<string, string>) {
  for (const [part, key] of [
    ["name", bareText(name)],
    ["code", code],
  ] as const) {
    const item = registered.get(key);
    if (item !== undefined) return { part, name: name === "" ? code : name, item };
  }
  return undefined;
}

/** The catalogue's items by name and by code; a code of several items means none of them. */
function registeredIn(items: Catalogue["items"]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const shared = new Set<string>();
  for (const { id, document } of items) {
    const { name, catalogCode: code } = document?.value ?? {};
    if (name !== undefined) found.set(bareText(name), id);
    if (code === undefined) continue;
    if (found.has(code)) shared.add(code);
    found.set(code, id);
  }
  for (const code of shared) found.delete(code);
  return found;
}
