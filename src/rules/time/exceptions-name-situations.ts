import { entriesOf } from "../../model/entries.ts";
import { formatLimit } from "../../model/limit.ts";
import { isMissing } from "../../model/missing.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "time/exceptions-name-situations",
  on: "version",
  severity: "warning",
  title: { zh: "例外时限写明适用情形", en: "An exception to a limit names its situations" },
  basis: {
    zh: "《优化营商环境条例》关于办事条件公开明确的要求；国家政务服务事项要素“承诺办结时限说明”",
    en: "Regulation on Optimizing the Business Environment, on clear public guides; national element 承诺办结时限说明",
  },
  messages: {
    missing: {
      says: {
        zh: "例外时限 {limit} 没有写适用哪种情形",
        en: "the exceptional limit of {limit} does not say when it applies",
      },
      help: {
        zh: "在 situations 写情形编号，或在 note 写明什么时候适用。",
        en: "Name the situations, or say in the note when it applies.",
      },
    },
  },
  examples: [
    { yaml: "promisedLimit:\n  exceptions:\n    - value: 10\n      unit: 工作日", reports: ["3:7 missing"] },
    {
      yaml: "promisedLimit:\n  exceptions:\n    - value: 10\n      unit: 工作日\n      note: 需要核查档案的",
      reports: [],
    },
  ],
  check({ version, document, report }) {
    for (const key of ["statutoryLimit", "promisedLimit"] as const)
      for (const [at, exception] of entriesOf(version[key]?.exceptions)) {
        const pointer = `/${key}/exceptions/${at}`;
        if (exception.value === undefined) continue;
        if (isMissing(document, `${pointer}/situations`) && isMissing(document, `${pointer}/note`))
          report("missing", { pointer }, { limit: formatLimit(exception) });
      }
  },
});
