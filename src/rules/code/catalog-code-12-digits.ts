import { isPlainCode } from "../../model/codes/plain-code.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "code/catalog-code-12-digits",
  on: "document",
  severity: "error",
  title: { zh: "基本编码是 12 位数字", en: "A catalogue code has 12 digits" },
  basis: {
    zh: "国家政务服务事项基本目录及实施清单编码规则",
    en: "Coding of the national catalogue of service items and its implementation lists",
  },
  messages: {
    length: {
      says: {
        zh: "基本编码有 {length} 位，应为 12 位",
        en: "the catalogue code has {length} characters, not 12",
      },
      help: { zh: "对照国家基本目录补全或改正。", en: "Complete or correct it from the national catalogue." },
    },
    digits: {
      says: {
        zh: "基本编码里有数字以外的字符：{code}",
        en: "the catalogue code has other characters than digits: {code}",
      },
      help: {
        zh: "对照国家基本目录改正；地方编码写在 localCatalogCode。",
        en: "Correct it from the national catalogue; a local code goes into localCatalogCode.",
      },
    },
  },
  examples: [
    { yaml: "catalogCode: '00012300100'", reports: ["1:14 length"] },
    { file: "items/sample/item.yaml", yaml: "catalogCode: '0001230010000'", reports: ["1:14 length"] },
    { yaml: "catalogCode: XK0123001000", reports: ["1:14 digits"] },
    { yaml: "catalogCode: '000123001000'", reports: [] },
  ],
  check({ document, report }) {
    if (document.kind !== "version" && document.kind !== "item") return;
    const code = document.value.catalogCode;
    if (code === undefined || !isPlainCode(code)) return;
    const at = { pointer: "/catalogCode" };
    if (code.length !== 12)
      report("length", at, { length: code.length }, { field: "catalogCode", normal: [code] });
    else if (!/^\d+$/u.test(code)) report("digits", at, { code }, { field: "catalogCode" });
  },
});
