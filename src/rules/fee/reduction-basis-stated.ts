import { entriesOf } from "../../model/entries.ts";
import { isMissing } from "../../model/missing.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "fee/reduction-basis-stated",
  on: "version",
  severity: "info",
  title: { zh: "可以减免的写明对象和依据", en: "A reducible fee says for whom and why" },
  basis: {
    zh: "国家政务服务事项要素“是否允许减免”“允许减免依据”",
    en: "National elements 是否允许减免 and 允许减免依据",
  },
  messages: {
    missing: {
      says: {
        zh: "“{name}”可以减免，没有写对象和依据",
        en: "{name} may be reduced, but not said for whom and why",
      },
      help: {
        zh: "在 reductionBasis 写明减免的对象和依据。",
        en: "Say in reductionBasis for whom and on which basis.",
      },
    },
  },
  examples: [
    {
      yaml: "fees:\n  - name: 公证费\n    standard: 每件75元\n    reducible: true",
      reports: ["/fees/0/reductionBasis missing"],
    },
    {
      yaml: "fees:\n  - name: 公证费\n    standard: 每件75元\n    reducible: true\n    reductionBasis: 符合法律援助条件的，《公证法》第三十四条",
      reports: [],
    },
  ],
  check({ version, document, report }) {
    for (const [at, { name = "", reducible }] of entriesOf(version.fees)) {
      const pointer = `/fees/${at}/reductionBasis`;
      if (reducible === true && isMissing(document, pointer))
        report("missing", { pointer, part: "key" }, { name });
    }
  },
});
