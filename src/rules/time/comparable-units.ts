import { compareLimits, formatLimit, measure } from "../../model/limit.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "time/comparable-units",
  on: "version",
  severity: "info",
  title: { zh: "承诺时限与法定时限单位可比", en: "Promised and statutory limit are in comparable units" },
  basis: {
    zh: "行政许可的期限以工作日计算，《行政许可法》第八十二条；工作日与自然日不能互相换算",
    en: "Licensing limits count working days, Administrative Licensing Law, article 82; they do not convert to calendar days",
  },
  messages: {
    incomparable: {
      says: {
        zh: "承诺 {promised}，法定 {statutory}，单位不同，不能判断长短",
        en: "promises {promised}, the law says {statutory}: the units cannot be compared",
      },
      help: {
        zh: "按依据原文核对法定时限，承诺时限用同一单位。",
        en: "Check the statutory limit against its source, and promise in the same unit.",
      },
    },
  },
  examples: [
    { yaml: "promisedLimit:\n  value: 7\n  unit: 自然日", reports: ["2:3 incomparable"] },
    { yaml: "promisedLimit:\n  value: 0\n  unit: 当场", reports: [] },
  ],
  check({ version: { promisedLimit, statutoryLimit }, report }) {
    if (promisedLimit === undefined || statutoryLimit === undefined) return;
    if (measure(promisedLimit) === undefined || measure(statutoryLimit) === undefined) return;
    if (compareLimits(promisedLimit, statutoryLimit) !== undefined) return;
    report(
      "incomparable",
      { pointer: "/promisedLimit" },
      { promised: formatLimit(promisedLimit), statutory: formatLimit(statutoryLimit) },
    );
  },
});
