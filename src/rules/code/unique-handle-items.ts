import type { Document } from "../../model/document.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "code/unique-handle-items",
  on: "catalogue",
  needs: ["items"],
  severity: "error",
  title: {
    zh: "实施编码和业务办理项编码合起来不重复",
    en: "Implementation code and handling item's code are unique together",
  },
  basis: {
    zh: "国家政务服务事项基本目录及实施清单编码规则",
    en: "Coding of the national catalogue of service items and its implementation lists",
  },
  messages: {
    repeated: {
      says: { zh: "编码 {code} 已用于事项 {item}", en: "the code {code} is used by item {item} already" },
      help: {
        zh: "一个业务办理项用一个编码：给其中一项换编码，或合并两项。",
        en: "Give one of the two another code, or join them.",
      },
    },
  },
  examples: [
    {
      file: "items/second/qingpu.yaml",
      whole: true,
      yaml: "name: 公共场所卫生许可\ncatalogCode: '000123001000'\ntaskCode: '11310118000000000C4000123001000'",
      reports: ["3:11 repeated"],
    },
    {
      file: "items/second/qingpu.yaml",
      whole: true,
      yaml: "name: 公共场所卫生许可\ncatalogCode: '000123001000'\ntaskCode: '11310118000000000C4000123001000'\nhandleItemCode: '11310118000000000C400012300100002'",
      reports: [],
    },
  ],
  check({ items, report }) {
    const first = new Map<string, { readonly item: string; readonly document: Document<"version"> }>();
    for (const { id: item, versions } of items)
      for (const [region, document] of versions) {
        const { taskCode, handleItemCode } = document.value;
        if (taskCode === undefined || document.faults.has("/handleItemCode")) continue;
        const code = handleItemCode ?? taskCode;
        const key = `${taskCode} ${handleItemCode ?? ""}`;
        const other = first.get(key);
        if (other === undefined) {
          first.set(key, { item, document });
          continue;
        }
        const field = handleItemCode === undefined ? "taskCode" : "handleItemCode";
        const related = {
          place: { file: other.document.path, pointer: `/${field}`, part: "value" as const },
          text: code,
        };
        report(
          "repeated",
          { pointer: `/${field}`, document },
          { code, item: other.item },
          { item, region, field, related: [related] },
        );
      }
  },
});
