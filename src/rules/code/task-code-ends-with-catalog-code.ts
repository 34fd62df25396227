import { splitCatalogCode } from "../../model/codes/catalog-code.ts";
import { splitTaskCode } from "../../model/codes/task-code.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "code/task-code-ends-with-catalog-code",
  on: "version",
  severity: "error",
  title: { zh: "实施编码的后 12 位是基本编码", en: "An implementation code ends with the catalogue code" },
  basis: {
    zh: "国家政务服务事项基本目录及实施清单编码规则",
    en: "Coding of the national catalogue of service items and its implementation lists",
  },
  messages: {
    other: {
      says: {
        zh: "实施编码后 12 位 {found} 与基本编码 {catalogCode} 不同",
        en: "the implementation code ends with {found}, the catalogue code is {catalogCode}",
      },
      help: { zh: "核对两个编码。", en: "Check both codes." },
    },
  },
  examples: [
    { yaml: "taskCode: '11310118000000000C4000123001001'", reports: ["1:11 other"] },
    { yaml: "taskCode: '11310118000000000C4000123001000'", reports: [] },
  ],
  check({ version: { taskCode, catalogCode }, report }) {
    const found = splitTaskCode(taskCode ?? "")?.catalogCode;
    if (found === undefined || catalogCode === undefined || splitCatalogCode(catalogCode) === undefined)
      return;
    if (found !== catalogCode)
      report("other", { pointer: "/taskCode" }, { found, catalogCode }, { field: "taskCode" });
  },
});
