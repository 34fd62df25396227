import { isComplete } from "../../model/document.ts";
import { entriesOf } from "../../model/entries.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "kiosk/agrees-with-versions",
  on: "version",
  needs: ["regions"],
  severity: "warning",
  title: {
    zh: "“是否支持自助终端办理”与本地区的自助办理项一致",
    en: "What a version says of kiosks agrees with what the region offers there",
  },
  basis: {
    zh: "国家政务服务事项要素“是否支持自助终端办理”（is_service_terminals）",
    en: "National element is_service_terminals (handling at kiosks)",
  },
  messages: {
    offered: {
      says: {
        zh: "写的是不支持自助终端，本地区的自助办理项里却有本事项",
        en: "said not to be handled at kiosks, yet among what the region offers there",
      },
      help: {
        zh: "改为 kiosk: true；终端上确实不能办的，从 {file} 里去掉。",
        en: "Write kiosk: true; if kiosks do not offer it, remove it from {file}.",
      },
    },
    "not-offered": {
      says: {
        zh: "写的是支持自助终端，本地区的自助办理项里没有本事项",
        en: "said to be handled at kiosks, yet not among what the region offers there",
      },
      help: {
        zh: "在 {file} 的 offers 里加上 item: {item}；终端上不能办的，改为 kiosk: false。",
        en: "Add item: {item} to the offers of {file}; if kiosks do not offer it, write kiosk: false.",
      },
    },
  },
  examples: [
    { yaml: "kiosk: false", reports: ["1:8 offered"] },
    { file: "items/sample/wujiang.yaml", yaml: "kiosk: true", reports: ["1:8 not-offered"] },
    { yaml: "kiosk: true", reports: [] },
    { file: "items/sample/jiashan.yaml", yaml: "kiosk: true", reports: [] },
  ],
  check({ version: { kiosk }, document: { item }, region, regions, report }) {
    const file = regions.find(({ id }) => id === region)?.records?.kiosks;
    if (kiosk === undefined || file === undefined) return;
    const offer = entriesOf(file.value.offers).find(([, offered]) => offered.item === item);
    const at = { pointer: "/kiosk" };
    const extras = (pointer: string) => ({
      field: "kiosk",
      related: [{ place: { file: file.path, pointer, part: "key" as const }, text: item }],
    });
    if (!kiosk && offer !== undefined)
      report("offered", at, { file: file.path }, extras(`/offers/${offer[0]}/item`));
    else if (kiosk && offer === undefined && isComplete(file, "/offers"))
      report("not-offered", at, { file: file.path, item }, extras("/offers"));
  },
});
