import { citedTitles } from "../../model/citation.ts";
import { entriesOf } from "../../model/entries.ts";
import { citedLaws, lawsByTitle } from "../../model/known-laws.ts";
import { listed } from "../../model/words.ts";
import { defineRule } from "../rule.ts";

const mayCharge = new Set<string | undefined>(["法律", "行政法规"]);

export const rule = defineRule({
  id: "fee/licence-free-unless-law",
  on: "version",
  needs: ["registers"],
  severity: "warning",
  title: {
    zh: "行政许可收费有法律、行政法规的依据",
    en: "A licence is charged for only on the basis of a law",
  },
  basis: {
    zh: "《行政许可法》第五十八条：实施行政许可不得收取任何费用，法律、行政法规另有规定的除外",
    en: "Administrative Licensing Law, article 58: no charge, unless a law or administrative regulation says otherwise",
  },
  messages: {
    rank: {
      says: {
        zh: "行政许可收费只依据“{titles}”，不是法律、行政法规",
        en: "the licence is charged for on the basis of {titles}, no law or administrative regulation",
      },
      help: {
        zh: "写明准许收费的法律、行政法规；没有的，改为不收费。",
        en: "Cite the law or administrative regulation that allows it; otherwise make it free.",
      },
    },
  },
  examples: [
    { yaml: "fee:\n  charged: true\n  basis: 《示例地方规定》第三条", reports: ["3:10 rank"] },
    { yaml: "fee:\n  charged: true\n  basis: 《公共场所卫生管理条例》第三条", reports: [] },
  ],
  check({ version: { type, fee, fees }, registers, report }) {
    if (type !== "行政许可" || fee?.charged !== true) return;
    const texts = [fee.basis ?? "", ...[...entriesOf(fees)].map(([, { basis = "" }]) => basis)].join("\n");
    const laws = lawsByTitle(registers.legalBases);
    const cited = citedLaws(texts, laws);
    // A title the register does not have may be a law: no verdict.
    if (cited.length < citedTitles(texts).length || cited.length === 0) return;
    if (cited.some(({ rank }) => mayCharge.has(rank))) return;
    report("rank", { pointer: "/fee/basis" }, { titles: listed(cited.map(({ title = "" }) => title)) });
  },
});
