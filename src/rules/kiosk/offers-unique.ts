import { bareText } from "../../model/bare-text.ts";
import { entriesOf } from "../../model/entries.ts";
import { kioskOfferField, kioskOfferKey } from "../../model/kiosk-offer.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "kiosk/offers-unique",
  on: "document",
  severity: "error",
  title: { zh: "同一个自助办理项只写一次", en: "Each thing offered at kiosks is given once" },
  basis: {
    zh: "公布的可办项目数按本表计算，重复的会多算，适用限制也可能前后不一",
    en: "The published number of offers is counted from this list; one given twice counts twice and may contradict itself",
  },
  messages: {
    repeated: {
      says: { zh: "“{offer}”写了两次", en: "{offer} is given twice" },
      help: {
        zh: "合并成一项，适用限制和可办点位写在一起。",
        en: "Join them into one, with its limits and places.",
      },
    },
  },
  examples: [
    {
      file: "kiosks/qingpu.yaml",
      yaml: "offers:\n  - item: sample\n    kind: 办理事项\n  - item: sample\n    kind: 查询信息",
      reports: ["4:11 repeated"],
    },
    {
      file: "kiosks/qingpu.yaml",
      yaml: "offers:\n  - name: 无房证明打印\n    kind: 打印证明\n  - name: 无房证明 打印\n    kind: 打印证明",
      reports: ["4:11 repeated"],
    },
    {
      file: "kiosks/qingpu.yaml",
      yaml: "offers:\n  - name: 无房证明打印\n    kind: 打印证明\n  - name: 不动产登记证明打印\n    kind: 打印证明",
      reports: [],
    },
  ],
  check({ document, report }) {
    if (document.kind !== "kiosks") return;
    const firstOf = new Map<string, number>();
    for (const [at, offer] of entriesOf(document.value.offers)) {
      const key = kioskOfferKey(offer);
      if (key === undefined) continue;
      const part = offer.item === undefined ? "name" : "item";
      const same = `${part} ${bareText(key)}`;
      const first = firstOf.get(same);
      if (first === undefined) {
        firstOf.set(same, at);
        continue;
      }
      const place = { file: document.path, pointer: `/offers/${first}/${part}`, part: "value" as const };
      const extras = { field: kioskOfferField(offer, at, part), related: [{ place, text: key }] };
      report("repeated", { pointer: `/offers/${at}/${part}` }, { offer: key }, extras);
    }
  },
});
