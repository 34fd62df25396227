import { isPlainCode } from "../../model/codes/plain-code.ts";
import { taskCodeLength } from "../../model/codes/task-code.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "code/task-code-31",
  on: "version",
  severity: "error",
  title: { zh: "实施编码有 31 位", en: "An implementation code has 31 characters" },
  basis: {
    zh: "国家政务服务事项基本目录及实施清单编码规则",
    en: "Coding of the national catalogue of service items and its implementation lists",
  },
  messages: {
    length: {
      says: {
        zh: "实施编码有 {length} 位，应为 31 位",
        en: "the implementation code has {length} characters, not 31",
      },
      help: {
        zh: "按“18 位信用代码＋1 位层级＋12 位基本编码”补全；地方编码写在 localTaskCode。",
        en: "Write 18 characters of the credit code, 1 of the level, 12 of the catalogue code; a local code goes into localTaskCode.",
      },
    },
  },
  examples: [
    { yaml: "taskCode: '11310118000000000C000123001000'", reports: ["1:11 length"] },
    { yaml: "taskCode: '11310118000000000C4000123001000'", reports: [] },
  ],
  check({ version: { taskCode }, report }) {
    if (taskCode === undefined || !isPlainCode(taskCode) || taskCode.length === taskCodeLength) return;
    report(
      "length",
      { pointer: "/taskCode" },
      { length: taskCode.length },
      { field: "taskCode", normal: [taskCode] },
    );
  },
});
