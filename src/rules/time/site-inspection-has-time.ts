import { entriesOf } from "../../model/entries.ts";
import { isInstant } from "../../model/instant.ts";
import { formatLimit } from "../../model/limit.ts";
import { defineRule } from "../rule.ts";

const onSite = /现场(?:勘[查验察]|核[查验]|检查|踏勘|评审|审查)|实地(?:核查|勘查|查看)/u;

export const rule = defineRule({
  id: "time/site-inspection-has-time",
  on: "version",
  severity: "warning",
  title: { zh: "有现场核查的事项留有核查时间", en: "An item with an inspection on site leaves time for it" },
  basis: {
    zh: "GB/T 36114—2018 服务指南编制规范：流程与时限相互印证；即办件不含现场核查",
    en: "GB/T 36114-2018 on service guides: procedure and limit agree; an instant case has no inspection on site",
  },
  messages: {
    "no-time": {
      says: {
        zh: "有环节“{step}”，承诺却是 {promised}",
        en: "there is a step {step}, yet the promise is {promised}",
      },
      help: {
        zh: "延长承诺时限、取消现场环节，或实行告知承诺、发证后再核查。",
        en: "Promise longer, drop the step, or decide on a written promise and inspect afterwards.",
      },
    },
  },
  examples: [
    {
      yaml: "promisedLimit:\n  value: 1\n  unit: 工作日\nsteps:\n  - id: visit\n    name: 现场核查\n    phase: 审查",
      reports: ["5:5 no-time"],
    },
    { yaml: "steps:\n  - id: visit\n    name: 现场核查\n    phase: 审查", reports: [] },
  ],
  check({ version: { promisedLimit, steps, commitment }, report }) {
    if (promisedLimit === undefined || isInstant(promisedLimit) !== true || commitment?.available === true)
      return;
    for (const [at, { name, special, situations }] of entriesOf(steps)) {
      if (name === undefined || special === true || (situations ?? []).length > 0 || !onSite.test(name))
        continue;
      report("no-time", { pointer: `/steps/${at}` }, { step: name, promised: formatLimit(promisedLimit) });
      return;
    }
  },
});
