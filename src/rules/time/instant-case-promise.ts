import { isInstant } from "../../model/instant.ts";
import { formatLimit } from "../../model/limit.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "time/instant-case-promise",
  on: "version",
  severity: "error",
  title: {
    zh: "即办件承诺当场或 1 个工作日内办结",
    en: "An instant case is promised on the spot or within one working day",
  },
  basis: {
    zh: "国家政务服务事项要素“办件类型”：即办件当场或 1 个工作日内办结；实行告知承诺的除外",
    en: "National element 办件类型: an 即办件 ends on the spot or within one working day; decisions on a written promise excepted",
  },
  messages: {
    longer: {
      says: { zh: "即办件却承诺 {promised}", en: "an instant case (即办件) promises {promised}" },
      help: {
        zh: "承诺时限改为当场或 1 个工作日，或把办件类型改为承诺件。",
        en: "Promise 当场 or one working day, or make it a 承诺件.",
      },
    },
  },
  examples: [
    { yaml: "caseType: 即办件", reports: ["/promisedLimit longer"] },
    { yaml: "caseType: 即办件\npromisedLimit:\n  value: 1\n  unit: 工作日", reports: [] },
    {
      yaml: "caseType: 即办件\ncommitment:\n  available: true\n  letter: form\n  laterCheck: 发证后两个月内核查",
      reports: [],
    },
  ],
  check({ version: { caseType, promisedLimit, commitment }, report }) {
    if (caseType !== "即办件" || promisedLimit === undefined || commitment?.available === true) return;
    if (isInstant(promisedLimit) !== false) return;
    report("longer", { pointer: "/promisedLimit" }, { promised: formatLimit(promisedLimit) });
  },
});
