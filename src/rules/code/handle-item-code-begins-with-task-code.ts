import { isPlainCode } from "../../model/codes/plain-code.ts";
import { contradiction, handleItemCodeLength, taskCodeLength } from "../../model/codes/task-code.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "code/handle-item-code-begins-with-task-code",
  on: "version",
  severity: "error",
  title: {
    zh: "业务办理项编码的前 31 位是实施编码",
    en: "A handling item's code begins with the implementation code",
  },
  basis: {
    zh: "国家政务服务事项基本目录及实施清单编码规则",
    en: "Coding of the national catalogue of service items and its implementation lists",
  },
  messages: {
    other: {
      says: {
        zh: "业务办理项编码前 31 位 {found} 与实施编码不同",
        en: "the handling item's code begins with {found}, which is not the implementation code",
      },
      help: { zh: "核对两个编码。", en: "Check both codes." },
    },
  },
  examples: [
    { yaml: "handleItemCode: '11310118000000000C400012300200001'", reports: ["1:17 other"] },
    { yaml: "handleItemCode: '11310118000000000C400012300100001'", reports: [] },
  ],
  check({ version: { handleItemCode, taskCode, catalogCode, authority }, report }) {
    if (handleItemCode?.length !== handleItemCodeLength || taskCode?.length !== taskCodeLength) return;
    if (!isPlainCode(handleItemCode) || !isPlainCode(taskCode)) return;
    if (contradiction(taskCode, { catalogCode, authority: authority?.uscc }) !== undefined) return;
    const found = handleItemCode.slice(0, taskCodeLength);
    if (found !== taskCode)
      report("other", { pointer: "/handleItemCode" }, { found }, { field: "handleItemCode" });
  },
});
