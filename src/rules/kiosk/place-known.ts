import { isComplete } from "../../model/document.ts";
import { idsOf, reportUnresolved, unresolvedIn } from "../../model/unresolved-reference.ts";
import { defineRule } from "../rule.ts";

const offeredAt = (place: string): string =>
  `offers:\n  - item: sample\n    kind: 办理事项\n    places:\n      - ${place}`;

export const rule = defineRule({
  id: "kiosk/place-known",
  on: "document",
  severity: "error",
  title: {
    zh: "可办点位是本地区的自助点位",
    en: "Every place of an offer is one of the region's kiosk places",
  },
  basis: {
    zh: "事项库各文件互相引用的编号要对得上",
    en: "Ids that the catalogue's files refer to have to be there",
  },
  messages: {
    meant: {
      says: { zh: "自助点位里没有“{id}”", en: "the region has no kiosk place {id}" },
      help: {
        zh: "改为 {meant}，或在 places 里加上这个点位。",
        en: "Change it to {meant}, or add the place to places.",
      },
    },
    unknown: {
      says: { zh: "自助点位里没有“{id}”", en: "the region has no kiosk place {id}" },
      help: {
        zh: "改正编号，或在 places 里加上这个点位。",
        en: "Correct the id, or add the place to places.",
      },
    },
  },
  examples: [
    { file: "kiosks/qingpu.yaml", yaml: offeredAt("hal"), reports: ["5:9 meant"] },
    { file: "kiosks/qingpu.yaml", yaml: offeredAt("railway-station"), reports: ["5:9 unknown"] },
    { file: "kiosks/qingpu.yaml", yaml: offeredAt("hall"), reports: [] },
  ],
  check({ document, report }) {
    if (document.kind !== "kiosks" || !isComplete(document, "/places")) return;
    const { places, offers } = document.value;
    reportUnresolved(report, document, unresolvedIn("offers", offers, "places", idsOf(places)));
  },
});
