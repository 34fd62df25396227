import { entriesOf } from "../../model/entries.ts";
import { defineRule } from "../rule.ts";

const isFree = /^(?:免费|免收|不收费|无|0元?)/u;

export const rule = defineRule({
  id: "fee/none-when-free",
  on: "version",
  severity: "error",
  title: { zh: "不收费的没有收费项目", en: "What is free has no fees" },
  basis: {
    zh: "国家政务服务事项要素“是否收费”与收费项目表一致；《行政许可法》第五十九条",
    en: "National element 是否收费 agrees with the table of fees; Administrative Licensing Law, article 59",
  },
  messages: {
    fee: {
      says: {
        zh: "写明不收费，却有收费项目“{name}”（{standard}）",
        en: "it is free, yet there is the fee {name} ({standard})",
      },
      help: { zh: "删去收费项目，或把是否收费改为 true。", en: "Remove the fee, or write charged: true." },
    },
  },
  examples: [
    { yaml: "fees:\n  - name: 工本费\n    standard: 20元/证", reports: ["2:5 fee"] },
    { yaml: "fee:\n  charged: true\nfees:\n  - name: 工本费\n    standard: 20元/证", reports: [] },
  ],
  check({ version: { fee, fees }, report }) {
    if (fee?.charged !== false) return;
    for (const [at, { name = "", standard = "" }] of entriesOf(fees))
      if (!isFree.test(standard)) report("fee", { pointer: `/fees/${at}` }, { name, standard });
  },
});
