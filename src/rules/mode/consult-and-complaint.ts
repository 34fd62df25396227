import { isMissing } from "../../model/missing.ts";
import { dialsFromAnywhere, normalNumber, numbersOf } from "../../model/telephone.ts";
import { defineRule } from "../rule.ts";

const labels = {
  consult: { zh: "咨询", en: "enquiries" },
  complain: { zh: "投诉", en: "complaints" },
} as const;

export const rule = defineRule({
  id: "mode/consult-and-complaint",
  on: "version",
  severity: "warning",
  title: {
    zh: "咨询和投诉的电话、地址齐全，电话带区号",
    en: "Consulting and complaints each have an address and a number with area code",
  },
  basis: {
    zh: "国家政务服务事项要素“咨询方式”“监督投诉方式”；GB/T 36114—2018 服务指南编制规范",
    en: "National elements 咨询方式 and 监督投诉方式; GB/T 36114-2018 on service guides",
  },
  messages: {
    same: {
      says: {
        zh: "咨询和投诉是同一个电话 {phone}",
        en: "consulting and complaints share the number {phone}",
      },
      help: {
        zh: "投诉电话另设，或都用 12345。",
        en: "Give complaints a number of their own, or use 12345 for both.",
      },
    },
    "area-code": {
      says: { zh: "{kind}电话 {phone} 没有区号", en: "the number {phone} ({kind}) has no area code" },
      help: {
        zh: "写成“0512-63456789”的样子，外地也能拨通。",
        en: "Write it like 0512-63456789, so that it dials from elsewhere.",
      },
    },
    address: {
      says: { zh: "没有写{kind}地址", en: "the address ({kind}) is not stated" },
      help: { zh: "写到楼层、窗口或房间。", en: "State it down to the floor, window or room." },
    },
  },
  examples: [
    { yaml: "contact:\n  consult:\n    phone: 021-00000000", reports: ["/contact/complain/phone same"] },
    { yaml: "contact:\n  consult:\n    phone: '59730000'", reports: ["3:12 area-code"] },
    { yaml: "contact:\n  complain:\n    address: null", reports: ["/contact/complain/address address"] },
    { yaml: "contact:\n  complain:\n    phone: '12345'", reports: [] },
  ],
  check({ version: { contact }, document, report }) {
    if (contact === undefined) return;
    const numbers = {
      consult: numbersOf(contact.consult?.phone ?? ""),
      complain: numbersOf(contact.complain?.phone ?? ""),
    };
    for (const key of ["consult", "complain"] as const) {
      if (contact[key] === undefined) continue;
      const kind = labels[key];
      const phone = numbers[key].find((number) => /\d{5,}/u.test(number) && !dialsFromAnywhere(number));
      if (phone !== undefined) report("area-code", { pointer: `/contact/${key}/phone` }, { kind, phone });
      if (isMissing(document, `/contact/${key}/address`))
        report("address", { pointer: `/contact/${key}/address`, part: "key" }, { kind });
    }
    const consulting = numbers.consult.map(normalNumber);
    const complaining = numbers.complain.map(normalNumber);
    const shared =
      consulting.length > 0 &&
      complaining.length > 0 &&
      complaining.every((number) => consulting.includes(number));
    if (shared && complaining.some((number) => number !== "12345"))
      report("same", { pointer: "/contact/complain/phone" }, { phone: contact.complain?.phone ?? "" });
  },
});
