import { entriesOf } from "../../model/entries.ts";
import { defineRule } from "../rule.ts";

/** An amount, a share, nothing at all, or a table that is named. */
const hasAmount =
  /[\d一二三四五六七八九十百千万〇零半]\s*(?:元|角|分|%|‰)|[%‰]|百分之|千分之|免费|免收|《|〔/u;

export const rule = defineRule({
  id: "fee/amount-stated",
  on: "version",
  severity: "warning",
  title: { zh: "收费标准写明金额或者计算方法", en: "A rate states its amount or how it is worked out" },
  basis: {
    zh: "《行政许可法》第五十九条：按照公布的法定项目和标准收费",
    en: "Administrative Licensing Law, article 59: charged by published items and rates",
  },
  messages: {
    unclear: {
      says: {
        zh: "“{name}”的收费标准“{standard}”没有金额",
        en: "the rate of {name}, {standard}, has no amount",
      },
      help: {
        zh: "写成“20元/证”的样子，按文件计算的写明文件。",
        en: "Write it like 20元/证, or name the document that sets it.",
      },
    },
  },
  examples: [
    { yaml: "fees:\n  - name: 公证费\n    standard: 按规定收取", reports: ["3:15 unclear"] },
    { yaml: "fees:\n  - name: 公证费\n    standard: 每件75元", reports: [] },
  ],
  check({ version, report }) {
    for (const [at, { name = "", standard }] of entriesOf(version.fees))
      if (standard !== undefined && !hasAmount.test(standard.normalize("NFKC")))
        report("unclear", { pointer: `/fees/${at}/standard` }, { name, standard });
  },
});
