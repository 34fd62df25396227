import { levels, splitTaskCode } from "../../model/codes/task-code.ts";
import { isComplete } from "../../model/document.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "code/level-fits-task-code",
  on: "version",
  severity: "warning",
  title: {
    zh: "实施编码的层级位与行使层级一致",
    en: "The level in the implementation code is one of the item's levels",
  },
  basis: {
    zh: "国家政务服务事项基本目录及实施清单编码规则",
    en: "Coding of the national catalogue of service items and its implementation lists",
  },
  messages: {
    other: {
      says: {
        zh: "实施编码第 19 位 {digit} 是{meant}，行使层级没有写这一级",
        en: "character 19 of the implementation code, {digit}, means {meant}, which is not among the levels",
      },
      help: { zh: "核对实施编码和行使层级。", en: "Check the implementation code and the levels." },
    },
    unknown: {
      says: {
        zh: "实施编码第 19 位“{digit}”不是任何行使层级",
        en: "character 19 of the implementation code means no level: {digit}",
      },
      help: { zh: "写 1 至 6 中的一位，县级是 4。", en: "Write a digit from 1 to 6; a county's level is 4." },
    },
  },
  examples: [
    { yaml: "level:\n  - 市级", reports: ["/taskCode other"] },
    { yaml: "taskCode: '11310118000000000C9000123001000'", reports: ["1:11 unknown"] },
    { yaml: "level:\n  - 市级\n  - 县级", reports: [] },
  ],
  check({ version: { taskCode, level }, document, report }) {
    const digit = splitTaskCode(taskCode ?? "")?.level;
    if (digit === undefined || level === undefined || !isComplete(document, "/level")) return;
    const meant = levels[digit];
    const extras = { field: "taskCode", normal: [digit, ...level] };
    if (meant === undefined) report("unknown", { pointer: "/taskCode" }, { digit }, extras);
    else if (!level.some((each) => each === meant))
      report("other", { pointer: "/taskCode" }, { digit, meant }, extras);
  },
});
