import { isPlainCode } from "../../model/codes/plain-code.ts";
import { handleItemCodeLength, taskCodeLength } from "../../model/codes/task-code.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "code/handle-item-code-33",
  on: "version",
  severity: "error",
  title: { zh: "业务办理项编码有 33 位", en: "A handling item's code has 33 characters" },
  basis: {
    zh: "国家政务服务事项基本目录及实施清单编码规则",
    en: "Coding of the national catalogue of service items and its implementation lists",
  },
  messages: {
    length: {
      says: {
        zh: "业务办理项编码有 {length} 位，应为 33 位",
        en: "the handling item's code has {length} characters, not 33",
      },
      help: {
        zh: "写 31 位实施编码，后面加两位序号。",
        en: "Write the 31 characters of the implementation code and a number of two digits.",
      },
    },
    number: {
      says: {
        zh: "业务办理项编码最后两位“{found}”不是序号",
        en: "the handling item's code does not end with a number: {found}",
      },
      help: { zh: "最后两位写序号，如 01。", en: "End it with a number of two digits, such as 01." },
    },
  },
  examples: [
    { yaml: "handleItemCode: '11310118000000000C40001230010001'", reports: ["1:17 length"] },
    { yaml: "handleItemCode: '11310118000000000C40001230010000X'", reports: ["1:17 number"] },
    { yaml: "handleItemCode: '11310118000000000C400012300100001'", reports: [] },
  ],
  check({ version: { handleItemCode: code }, report }) {
    if (code === undefined || !isPlainCode(code)) return;
    const at = { pointer: "/handleItemCode" };
    const extras = { field: "handleItemCode", normal: [code] };
    const found = code.slice(taskCodeLength);
    if (code.length !== handleItemCodeLength) report("length", at, { length: code.length }, extras);
    else if (!/^\d{2}$/u.test(found)) report("number", at, { found }, extras);
  },
});
