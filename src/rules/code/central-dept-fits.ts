import { splitCatalogCode } from "../../model/codes/catalog-code.ts";
import { isPlainCode } from "../../model/codes/plain-code.ts";
import { contradiction } from "../../model/codes/task-code.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "code/central-dept-fits",
  on: "version",
  severity: "warning",
  title: {
    zh: "中央业务指导部门代码与基本编码一致",
    en: "The central department's code is in the catalogue code",
  },
  basis: {
    zh: "国家政务服务事项基本目录及实施清单编码规则",
    en: "Coding of the national catalogue of service items and its implementation lists",
  },
  messages: {
    other: {
      says: {
        zh: "中央业务指导部门代码是 {department}，基本编码第 5、6 位是 {digits}",
        en: "the central department is {department}, digits 5 and 6 of the catalogue code are {digits}",
      },
      help: { zh: "核对部门代码和基本编码。", en: "Check the department and the catalogue code." },
    },
    form: {
      says: {
        zh: "中央业务指导部门代码“{department}”不是两位数字",
        en: "the central department's code is not two digits: {department}",
      },
      help: { zh: "写两位数字，如 '23'。", en: "Write two digits, such as '23'." },
    },
  },
  examples: [
    { yaml: "authority:\n  centralDept: '11'", reports: ["2:16 other"] },
    { yaml: "authority:\n  centralDept: '3'", reports: ["2:16 form"] },
    { yaml: "authority:\n  centralDept: '23'", reports: [] },
  ],
  check({ version: { authority, catalogCode, taskCode }, report }) {
    const department = authority?.centralDept;
    if (department === undefined || !isPlainCode(department)) return;
    const at = { pointer: "/authority/centralDept" };
    const extras = { field: "authority.centralDept" };
    const digits = splitCatalogCode(catalogCode ?? "")?.department;
    if (!/^\d{2}$/u.test(department)) report("form", at, { department }, extras);
    else if (
      digits !== undefined &&
      digits !== department &&
      contradiction(taskCode, { catalogCode }) === undefined
    )
      report("other", at, { department, digits }, extras);
  },
});
