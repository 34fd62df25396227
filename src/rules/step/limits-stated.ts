import { entriesOf } from "../../model/entries.ts";
import { isMissing } from "../../model/missing.ts";
import { listed } from "../../model/words.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "step/limits-stated",
  on: "version",
  severity: "info",
  title: { zh: "审查和决定环节写明时限", en: "Review and decision state their limits" },
  basis: {
    zh: "国家政务服务平台办理流程要素“环节时限”：没有环节时限，就不能与承诺时限相互印证",
    en: "Element of the procedure 环节时限: without it steps and promise cannot be checked against each other",
  },
  messages: {
    none: {
      says: { zh: "环节“{names}”没有写时限", en: "the steps {names} state no limit" },
      help: { zh: "写明这些环节最长多久。", en: "State how long these steps take at most." },
    },
  },
  examples: [
    {
      yaml: "steps:\n  - id: review\n    name: 审查\n    phase: 审查\n  - id: decide\n    name: 决定\n    phase: 决定",
      reports: ["/steps/0/limit none"],
    },
    {
      yaml: "steps:\n  - id: review\n    name: 审查\n    phase: 审查\n    limit:\n      value: 5\n      unit: 工作日",
      reports: [],
    },
  ],
  check({ version: { caseType, steps }, document, report }) {
    if (caseType !== "承诺件") return;
    const silent = [...entriesOf(steps)].filter(
      ([at, { phase, special }]) =>
        (phase === "审查" || phase === "决定") &&
        special !== true &&
        isMissing(document, `/steps/${at}/limit`),
    );
    const [at] = silent[0] ?? [];
    if (at === undefined) return;
    const names = listed(silent.map(([, { name = "", id = name }]) => name || id));
    report("none", { pointer: `/steps/${at}/limit`, part: "key" }, { names });
  },
});
