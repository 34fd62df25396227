import { isPlainCode } from "../../model/codes/plain-code.ts";
import { provinceOf } from "../../model/codes/region-code.ts";
import { withoutQuotes } from "../../model/without-quotes.ts";
import { defineRule } from "../rule.ts";

/** 上海 and 上海市 are the same. */
const isSame = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

export const rule = defineRule({
  id: "code/region-code",
  on: "document",
  severity: "error",
  title: { zh: "行政区划代码与所在省一致", en: "A division's code is one of its province" },
  basis: {
    zh: "GB/T 2260 中华人民共和国行政区划代码；统计用区划代码",
    en: "GB/T 2260, codes of administrative divisions",
  },
  messages: {
    form: {
      says: { zh: "行政区划代码“{code}”不是 6 位数字", en: "the division's code is not six digits: {code}" },
      help: { zh: "写 6 位行政区划代码，加引号。", en: "Write the six digits, in quotes." },
    },
    province: {
      says: {
        zh: "行政区划代码 {code} 属于{meant}，省级写的是{province}",
        en: "the code {code} lies in {meant}, the file says {province}",
      },
      help: { zh: "核对代码和省级名称。", en: "Check the code and the province." },
    },
    unknown: {
      says: {
        zh: "行政区划代码 {code} 的前两位不是任何省份",
        en: "the first two digits of {code} are no province",
      },
      help: { zh: "核对代码。", en: "Check the code." },
    },
    "town-form": {
      says: {
        zh: "乡镇街道代码“{code}”不是 9 位或 12 位数字",
        en: "the town's code has not 9 or 12 digits: {code}",
      },
      help: { zh: "写 9 位或 12 位统计用区划代码，加引号。", en: "Write its 9 or 12 digits, in quotes." },
    },
    town: {
      says: {
        zh: "乡镇街道代码 {code} 不以本地区代码 {region} 开头",
        en: "the town's code {code} does not begin with the region's, {region}",
      },
      help: { zh: "核对代码。", en: "Check the code." },
    },
  },
  examples: [
    { file: "regions/qingpu.yaml", yaml: "code: '31011'", reports: ["1:7 form"] },
    { file: "regions/qingpu.yaml", yaml: "code: '320509'", reports: ["1:7 province"] },
    { file: "regions/qingpu.yaml", yaml: "code: '990118'", reports: ["1:7 unknown"] },
    {
      file: "regions/qingpu.yaml",
      yaml: "towns:\n  - code: '3101181'\n    name: 示例镇",
      reports: ["2:11 town-form"],
    },
    {
      file: "regions/qingpu.yaml",
      yaml: "towns:\n  - code: '320509100'\n    name: 示例镇",
      reports: ["2:11 town"],
    },
    { file: "regions/qingpu.yaml", yaml: "towns:\n  - code: '310118100'\n    name: 示例镇", reports: [] },
  ],
  check({ document, report }) {
    if (document.kind !== "region") return;
    const { code, province, towns = [] } = document.value;
    if (code === undefined || !isPlainCode(code)) return;
    const at = { pointer: "/code" };
    if (!/^\d{6}$/u.test(code)) return report("form", at, { code }, { field: "code" });
    const meant = provinceOf(code);
    if (meant === undefined) report("unknown", at, { code }, { field: "code" });
    else if (province !== undefined && !isSame(meant, withoutQuotes(province)))
      report("province", at, { code, meant, province }, { field: "code" });
    for (const [index, { code: town }] of towns.entries()) {
      if (town === undefined || !isPlainCode(town)) continue;
      const place = { pointer: `/towns/${index}/code` };
      if (!/^\d{9}(\d{3})?$/u.test(town)) report("town-form", place, { code: town }, { field: "towns" });
      else if (!town.startsWith(code))
        report("town", place, { code: town, region: code }, { field: "towns" });
    }
  },
});
