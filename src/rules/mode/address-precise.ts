import type { Document } from "../../model/document.ts";
import { entriesOf } from "../../model/entries.ts";
import { defineRule } from "../rule.ts";

/** A window, room, desk, floor or door number; a hall alone is no place to go to. */
const precise = /窗|室|台|柜|[\d一二三四五六七八九十零〇]\s*(?:号|楼|层|幢|弄)/u;

function* addressesOf(document: Document): Generator<readonly [pointer: string, address: string]> {
  if (document.kind === "region") {
    for (const [at, { address }] of entriesOf(document.value.windows))
      if (address !== undefined) yield [`/windows/${at}/address`, address];
  } else if (document.kind === "version") {
    const { contact } = document.value;
    for (const key of ["consult", "complain"] as const) {
      const address = contact?.[key]?.address;
      if (address !== undefined) yield [`/contact/${key}/address`, address];
    }
  }
}

export const rule = defineRule({
  id: "mode/address-precise",
  on: "document",
  severity: "warning",
  title: { zh: "办理、咨询和投诉地址写到窗口、房间或门牌", en: "Addresses lead to a window, room or door" },
  basis: {
    zh: "国家政务服务事项要素“办理地点”；GB/T 36114—2018 服务指南编制规范",
    en: "National element 办理地点; GB/T 36114-2018 on service guides",
  },
  messages: {
    vague: {
      says: {
        zh: "地址“{address}”没有写到窗口、房间或门牌号",
        en: "the address {address} does not lead to a window, room or door",
      },
      help: { zh: "补上门牌号、楼层、窗口或房间。", en: "Add the door number, floor, window or room." },
    },
  },
  examples: [
    { yaml: "contact:\n  consult:\n    address: 区政务服务中心", reports: ["3:14 vague"] },
    {
      file: "regions/qingpu.yaml",
      yaml: "windows:\n  - id: hall\n    name: 综合窗口\n    address: 区政务服务中心大厅\n    hours: 工作日 9:00—17:00",
      reports: ["4:14 vague"],
    },
    { yaml: "contact:\n  consult:\n    address: 示例路1号一楼咨询台", reports: [] },
  ],
  check({ document, report }) {
    for (const [pointer, address] of addressesOf(document))
      if (!precise.test(address.normalize("NFKC"))) report("vague", { pointer }, { address });
  },
});
