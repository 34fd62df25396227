import { entriesOf } from "../../model/entries.ts";
import { compareLimits, formatLimit } from "../../model/limit.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "time/exceptions-within-statutory",
  on: "version",
  severity: "error",
  title: {
    zh: "个别情形的承诺时限不长于法定时限",
    en: "Exceptional promises are within the statutory limit",
  },
  basis: {
    zh: "《行政许可法》第四十二条；国家政务服务事项要素“承诺办结时限”",
    en: "Administrative Licensing Law, article 42; national element 承诺办结时限",
  },
  messages: {
    longer: {
      says: {
        zh: "个别情形承诺 {promised}，长于法定 {statutory}",
        en: "an exception promises {promised}, longer than the statutory {statutory}",
      },
      help: {
        zh: "缩短这一情形的时限；法定时限对这一情形另有规定的，写进法定时限的 exceptions。",
        en: "Shorten it; where the law allows more in this situation, say so under the statutory limit's exceptions.",
      },
    },
  },
  examples: [
    {
      yaml: "promisedLimit:\n  exceptions:\n    - value: 30\n      unit: 工作日\n      note: 需要核查的",
      reports: ["3:7 longer"],
    },
    {
      yaml: "promisedLimit:\n  exceptions:\n    - value: 10\n      unit: 工作日\n      note: 需要核查的",
      reports: [],
    },
  ],
  check({ version: { promisedLimit, statutoryLimit }, report }) {
    for (const [at, exception] of entriesOf(promisedLimit?.exceptions)) {
      const own = statutoryLimit?.exceptions?.find(({ situations }) =>
        situations?.some((each) => exception.situations?.includes(each)),
      );
      const statutory = own ?? statutoryLimit;
      if (statutory === undefined || (compareLimits(exception, statutory) ?? 0) <= 0) continue;
      report(
        "longer",
        { pointer: `/promisedLimit/exceptions/${at}` },
        { promised: formatLimit(exception), statutory: formatLimit(statutory) },
      );
    }
  },
});
