import { isComplete } from "../../model/document.ts";
import { entriesOf } from "../../model/entries.ts";
import { kioskOfferField, kioskOfferKey } from "../../model/kiosk-offer.ts";
import { defineRule } from "../rule.ts";

const offeredAt = (place: string): string =>
  `offers:\n  - item: sample\n    kind: 办理事项\n    places:\n      - ${place}`;

export const rule = defineRule({
  id: "kiosk/places-fit-service",
  on: "document",
  severity: "warning",
  title: {
    zh: "可办点位有这一类自助服务",
    en: "The places of an offer have its kind of service",
  },
  basis: {
    zh: "《优化营商环境条例》：政务服务事项的办事指南向社会公开；按公布的点位去办，到了要办得成",
    en: "Regulation on Optimizing the Business Environment: guides are public; who goes to a published place is served there",
  },
  messages: {
    place: {
      says: {
        zh: "点位“{place}”没有“{kind}”，“{offer}”在那里办不成",
        en: "the place {place} has no {kind}, so that {offer} cannot be had there",
      },
      help: {
        zh: "从可办点位里去掉，或在该点位的 functions 里补上这一类。",
        en: "Remove the place from the offer, or add this kind of service to its functions.",
      },
    },
    none: {
      says: {
        zh: "没有一个点位有“{kind}”，“{offer}”无处可办",
        en: "no place has {kind}, so that {offer} can be had nowhere",
      },
      help: {
        zh: "在有这一类服务的点位的 functions 里补上，或改正服务类别。",
        en: "Add this kind of service to the functions of a place, or correct the offer's kind.",
      },
    },
  },
  examples: [
    { file: "kiosks/qingpu.yaml", yaml: offeredAt("town"), reports: ["5:9 place"] },
    {
      file: "kiosks/qingpu.yaml",
      yaml: "offers:\n  - name: 就医明细查询\n    kind: 查询信息",
      reports: ["3:11 none"],
    },
    { file: "kiosks/qingpu.yaml", yaml: offeredAt("hall"), reports: [] },
  ],
  check({ document, report }) {
    if (document.kind !== "kiosks" || !isComplete(document, "/places")) return;
    const { places, offers } = document.value;
    const functionsOf = new Map(
      entriesOf(places).flatMap(([at, { id, functions }]) =>
        id === undefined || functions === undefined || !isComplete(document, `/places/${at}/functions`)
          ? []
          : [[id, functions] as const],
      ),
    );
    for (const [at, entry] of entriesOf(offers)) {
      const { kind } = entry;
      if (kind === undefined) continue;
      const offer = kioskOfferKey(entry) ?? kind;
      for (const [index, place] of entriesOf(entry.places))
        if (functionsOf.get(place)?.includes(kind) === false)
          report(
            "place",
            { pointer: `/offers/${at}/places/${index}` },
            { place, kind, offer },
            { field: kioskOfferField(entry, at, `places[${place}]`) },
          );
      const isNowhere = ![...functionsOf.values()].some((functions) => functions.includes(kind));
      if (entry.places === undefined && functionsOf.size === places?.length && isNowhere)
        report(
          "none",
          { pointer: `/offers/${at}/kind` },
          { kind, offer },
          { field: kioskOfferField(entry, at, "kind") },
        );
    }
  },
});
