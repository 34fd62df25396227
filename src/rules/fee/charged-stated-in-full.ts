import { entriesOf } from "../../model/entries.ts";
import { isMissing } from "../../model/missing.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "fee/charged-stated-in-full",
  on: "version",
  severity: "error",
  title: { zh: "收费的写明项目、标准和依据", en: "A charge states its item, rate and basis" },
  basis: {
    zh: "《行政许可法》第五十九条：按照公布的法定项目和标准收费；国家政务服务事项要素“收费项目名称”“收费标准”“收费依据”",
    en: "Administrative Licensing Law, article 59: charged by published items and rates; national elements of fees",
  },
  messages: {
    "no-fees": {
      says: { zh: "收费，却没有写收费项目和标准", en: "a charge is made, but no item and rate are stated" },
      help: {
        zh: "在 fees 逐项写名称、标准和依据；不收费的写 charged: false。",
        en: "List name, rate and basis in fees; write charged: false if it is free.",
      },
    },
    "no-basis": {
      says: { zh: "收费项目“{name}”没有写依据", en: "the fee {name} has no basis" },
      help: {
        zh: "写明批准收费的文件和条款；没有依据不得收费。",
        en: "Cite the document that allows it; without one nothing may be charged.",
      },
    },
  },
  examples: [
    { yaml: "fee:\n  charged: true", reports: ["2:12 no-fees"] },
    {
      yaml: "fee:\n  charged: true\n  basis: null\nfees:\n  - name: 工本费\n    standard: 20元/证",
      reports: ["/fees/0/basis no-basis"],
    },
    {
      yaml: "fee:\n  charged: true\nfees:\n  - name: 工本费\n    standard: 20元/证\n    basis: 《收费管理办法》第三条",
      reports: [],
    },
  ],
  check({ version: { fee, fees }, document, report }) {
    if (fee?.charged !== true) return;
    if (isMissing(document, "/fees")) {
      report("no-fees", { pointer: "/fee/charged" }, {});
      return;
    }
    if (!isMissing(document, "/fee/basis")) return;
    for (const [at, { name = "" }] of entriesOf(fees)) {
      const pointer = `/fees/${at}/basis`;
      if (isMissing(document, pointer)) report("no-basis", { pointer, part: "key" }, { name });
    }
  },
});
