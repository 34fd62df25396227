import { isPlainCode } from "../../model/codes/plain-code.ts";
import { splitTaskCode } from "../../model/codes/task-code.ts";
import { usccFault } from "../../model/codes/uscc.ts";
import { type Fix, setValue } from "../../model/edit.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "code/uscc-check-character",
  on: "version",
  severity: "error",
  title: { zh: "统一社会信用代码的校验码正确", en: "A credit code's check characters are right" },
  basis: {
    zh: "GB 32100-2015 法人和其他组织统一社会信用代码编码规则；GB 11714 全国组织机构代码编制规则",
    en: "GB 32100-2015, credit codes of legal persons; GB 11714, organisation codes",
  },
  messages: {
    length: {
      says: {
        zh: "统一社会信用代码有 {length} 位，应为 18 位",
        en: "the credit code has {length} characters, not 18",
      },
      help: { zh: "对照登记证书补全或改正。", en: "Complete or correct it from the certificate." },
    },
    letters: {
      says: {
        zh: "统一社会信用代码不含“{found}”：不用字母 I、O、S、V、Z，字母大写",
        en: "a credit code has no {found}: it knows no I, O, S, V, Z and no small letters",
      },
      help: {
        zh: "对照登记证书改正，留意数字 0、1、2、5 误作字母。",
        en: "Correct it from the certificate; 0, 1, 2, 5 are often taken for letters.",
      },
    },
    check: {
      says: {
        zh: "统一社会信用代码校验位应为 {expected}，现为 {found}",
        en: "the credit code's last character should be {expected}, not {found}",
      },
      help: {
        zh: "对照登记证书逐位核对：可能是前面某一位写错。",
        en: "Compare it with the certificate character by character: an earlier one may be wrong.",
      },
    },
    organisation: {
      says: {
        zh: "统一社会信用代码第 17 位应为 {expected}，现为 {found}",
        en: "the credit code's 17th character should be {expected}, not {found}",
      },
      help: {
        zh: "对照登记证书逐位核对第 9 至 17 位。",
        en: "Compare characters 9 to 17 with the certificate.",
      },
    },
  },
  examples: [
    { yaml: "authority:\n  uscc: '1131011800000000C'", reports: ["2:9 length"] },
    { yaml: "authority:\n  uscc: 1131O118000000000C", reports: ["2:9 letters"] },
    { yaml: "authority:\n  uscc: '113101180000000000'", reports: ["2:9 check"] },
    { yaml: "authority:\n  uscc: 11310118000000001F", reports: ["2:9 organisation"] },
    { yaml: "authority:\n  uscc: 11310118000000000C", reports: [] },
  ],
  check({ version: { authority, taskCode }, report }) {
    const stated = authority?.uscc;
    // Where the authority's own code cannot be judged, the one in the 实施编码 is.
    const code = stated ?? splitTaskCode(taskCode ?? "")?.authority;
    const fault = code === undefined || !isPlainCode(code) ? undefined : usccFault(code);
    if (fault === undefined || code === undefined) return;
    const field = stated === undefined ? "taskCode" : "authority.uscc";
    const at = { pointer: stated === undefined ? "/taskCode" : "/authority/uscc" };
    const extras = { field, normal: [code] };
    if (fault.kind === "length") report("length", at, { length: fault.length }, extras);
    else if (fault.kind === "characters")
      report(
        "letters",
        at,
        { found: fault.strangers.join("") },
        { ...extras, ...capitals(at.pointer, code) },
      );
    else report(fault.kind, at, { expected: fault.expected, found: fault.found }, extras);
  },
});

/** Capital letters for small ones, when they are all that was wrong. */
function capitals(pointer: string, code: string): { readonly fix?: Fix } {
  const upper = code.toUpperCase();
  return pointer === "/authority/uscc" && usccFault(upper) === undefined
    ? { fix: setValue(pointer, upper) }
    : {};
}
