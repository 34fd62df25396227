import { isPlainCode } from "../../model/codes/plain-code.ts";
import { splitTaskCode } from "../../model/codes/task-code.ts";
import { usccFault } from "../../model/codes/uscc.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "code/task-code-begins-with-authority",
  on: "version",
  severity: "error",
  title: {
    zh: "实施编码的前 18 位是实施主体的统一社会信用代码",
    en: "An implementation code begins with the authority's credit code",
  },
  basis: {
    zh: "国家政务服务事项基本目录及实施清单编码规则",
    en: "Coding of the national catalogue of service items and its implementation lists",
  },
  messages: {
    other: {
      says: {
        zh: "实施编码前 18 位 {found} 与实施主体编码 {authority} 不同",
        en: "the implementation code begins with {found}, the authority's code is {authority}",
      },
      help: {
        zh: "核对两个编码；整份复制其他地区的版本时，编码要换成本地的。",
        en: "Check both; a version copied from another region needs its own codes.",
      },
    },
  },
  examples: [
    { yaml: "taskCode: '1132050900000000044000123001000'", reports: ["1:11 other"] },
    { yaml: "taskCode: '11310118000000000C4000123001000'", reports: [] },
  ],
  check({ version: { taskCode, authority }, report }) {
    const found = splitTaskCode(taskCode ?? "")?.authority;
    const uscc = authority?.uscc;
    // A credit code that is wrong in itself is reported there.
    if (found === undefined || uscc === undefined || !isPlainCode(uscc) || usccFault(uscc) !== undefined)
      return;
    if (found !== uscc)
      report("other", { pointer: "/taskCode" }, { found, authority: uscc }, { field: "taskCode" });
  },
});
