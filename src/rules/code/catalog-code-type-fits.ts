import { eventTypes, isLocalEventType, splitCatalogCode } from "../../model/codes/catalog-code.ts";
import { contradiction } from "../../model/codes/task-code.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "code/catalog-code-type-fits",
  on: "document",
  severity: "error",
  title: {
    zh: "基本编码第 3、4 位与事项类型一致",
    en: "Digits 3 and 4 of the catalogue code say the item's type",
  },
  basis: {
    zh: "国家政务服务事项基本目录及实施清单编码规则",
    en: "Coding of the national catalogue of service items and its implementation lists",
  },
  messages: {
    other: {
      says: {
        zh: "基本编码第 3、4 位 {digits} 是{meant}，事项类型写的是{type}",
        en: "digits {digits} of the catalogue code mean {meant}, the type says {type}",
      },
      help: { zh: "核对编码和事项类型。", en: "Check the code and the type." },
    },
    local: {
      says: {
        zh: "基本编码第 3、4 位 {digits} 按地方代码是{type}，按国家代码不是",
        en: "digits {digits} of the catalogue code mean {type} in some provinces, not nationally",
      },
      help: {
        zh: "改用国家基本目录的编码，地方编码写在 localCatalogCode。",
        en: "Use the national code; the local one goes into localCatalogCode.",
      },
    },
    unknown: {
      says: {
        zh: "基本编码第 3、4 位 {digits} 不是任何事项类型（事项类型写的是{type}）",
        en: "digits {digits} of the catalogue code mean no type at all (the type says {type})",
      },
      help: { zh: "对照国家基本目录核对编码。", en: "Check the code against the national catalogue." },
    },
  },
  examples: [
    { yaml: "type: 行政确认", reports: ["/catalogCode other"] },
    {
      yaml: "catalogCode: '002123001000'\ntaskCode: '11310118000000000C4002123001000'\ntype: 公共服务",
      reports: ["1:14 local"],
    },
    {
      yaml: "catalogCode: '007723001000'\ntaskCode: '11310118000000000C4007723001000'",
      reports: ["1:14 unknown"],
    },
    {
      yaml: "catalogCode: '000723001000'\ntaskCode: '11310118000000000C4000723001000'\ntype: 行政确认",
      reports: [],
    },
  ],
  check({ document, report }) {
    if (document.kind !== "version" && document.kind !== "item") return;
    const { catalogCode, type } = document.value;
    const taskCode = document.kind === "version" ? document.value.taskCode : undefined;
    const digits = splitCatalogCode(catalogCode ?? "")?.type;
    // A code that the 实施编码 contradicts is reported there.
    if (digits === undefined || type === undefined || contradiction(taskCode, { catalogCode }) !== undefined)
      return;
    const meant = eventTypes[digits];
    const at = { pointer: "/catalogCode" };
    const extras = { field: "catalogCode", normal: [digits, type] };
    if (meant === type) return;
    if (isLocalEventType(digits, type))
      report("local", at, { digits, type }, { ...extras, severity: "warning" });
    else if (meant === undefined) report("unknown", at, { digits, type }, extras);
    else report("other", at, { digits, meant, type }, extras);
  },
});
