import { isInstant } from "../../model/instant.ts";
import { formatLimit, measure } from "../../model/limit.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "time/promised-case-type",
  on: "version",
  severity: "warning",
  title: {
    zh: "办件类型、审查类型与承诺时限相符",
    en: "Case type and review type agree with the promised limit",
  },
  basis: {
    zh: "国家政务服务事项要素“办件类型”；即办的是即办件、即审即办，其余是承诺件、前审后批",
    en: "National element 办件类型: what is done at once is 即办件 and 即审即办, the rest 承诺件 and 前审后批",
  },
  messages: {
    instant: {
      says: {
        zh: "承诺 {promised}办结，办件类型却是承诺件",
        en: "promises {promised}, yet the case type is 承诺件",
      },
      help: {
        zh: "办件类型改为即办件，审查类型改为即审即办。",
        en: "Make the case type 即办件 and the review type 即审即办.",
      },
    },
    "review-type": {
      says: {
        zh: "{caseType}的审查类型写成了{reviewType}",
        en: "the review type of a {caseType} is {reviewType}",
      },
      help: {
        zh: "即办件写“即审即办”，承诺件写“前审后批”。",
        en: "Write 即审即办 for 即办件 and 前审后批 for 承诺件.",
      },
    },
  },
  examples: [
    { yaml: "promisedLimit:\n  value: 0\n  unit: 当场", reports: ["/caseType instant"] },
    { yaml: "reviewType: 即审即办", reports: ["1:13 review-type"] },
    { yaml: "promisedLimit:\n  value: 0\n  unit: 当场\ncaseType: 即办件\nreviewType: 即审即办", reports: [] },
  ],
  check({ version: { caseType, reviewType, promisedLimit, commitment }, report }) {
    if (caseType === undefined) return;
    const instant = promisedLimit && isInstant(promisedLimit);
    if (caseType === "承诺件" && instant === true && promisedLimit !== undefined) {
      const onTheSpot = measure(promisedLimit)?.size === 0;
      report(
        "instant",
        { pointer: "/caseType" },
        { promised: formatLimit(promisedLimit) },
        onTheSpot ? {} : { severity: "info" },
      );
      return;
    }
    if (caseType === "即办件" && instant === false && commitment?.available !== true) return;
    if (reviewType === undefined || (caseType === "即办件") === (reviewType === "即审即办")) return;
    report("review-type", { pointer: "/reviewType" }, { caseType, reviewType });
  },
});
