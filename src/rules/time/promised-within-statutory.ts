import { compareLimits, formatLimit } from "../../model/limit.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "time/promised-within-statutory",
  on: "version",
  severity: "error",
  title: { zh: "承诺办结时限不长于法定办结时限", en: "The promised limit is within the statutory limit" },
  basis: {
    zh: "《行政许可法》第四十二条；国家政务服务事项要素“承诺办结时限”",
    en: "Administrative Licensing Law, article 42; national element 承诺办结时限",
  },
  messages: {
    longer: {
      says: {
        zh: "承诺 {promised}，长于法定 {statutory}",
        en: "promises {promised}, longer than the statutory {statutory}",
      },
      help: {
        zh: "缩短承诺时限，或核对法定时限及其依据。",
        en: "Shorten the promise, or check the statutory limit and its basis.",
      },
    },
  },
  examples: [
    { yaml: "promisedLimit:\n  value: 25\n  unit: 工作日", reports: ["2:3 longer"] },
    { yaml: "promisedLimit:\n  value: 0\n  unit: 当场\ncaseType: 即办件", reports: [] },
  ],
  check({ version: { promisedLimit, statutoryLimit }, report }) {
    if (promisedLimit === undefined || statutoryLimit === undefined) return;
    if ((compareLimits(promisedLimit, statutoryLimit) ?? 0) <= 0) return;
    report(
      "longer",
      { pointer: "/promisedLimit" },
      { promised: formatLimit(promisedLimit), statutory: formatLimit(statutoryLimit) },
      { field: "promisedLimit" },
    );
  },
});
