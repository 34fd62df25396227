import { entriesOf } from "../../model/entries.ts";
import { isMissing } from "../../model/missing.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "result/validity-stated",
  on: "version",
  severity: "info",
  title: {
    zh: "证照写明有效期，长期有效写 0 长期",
    en: "A licence states how long it is valid, and 0 长期 for always",
  },
  basis: {
    zh: "《行政许可法》第五十条：有效期届满三十日前提出延续；申请人要知道有效期",
    en: "Administrative Licensing Law, article 50: renewal is applied for 30 days before the licence ends, so its end must be known",
  },
  messages: {
    missing: {
      says: { zh: "证照“{name}”没有写有效期", en: "the licence {name} does not say how long it is valid" },
      help: {
        zh: "写 validity；长期有效写 value: 0，unit: 长期。",
        en: "State validity; for always, write value: 0, unit: 长期.",
      },
    },
    "long-term": {
      says: { zh: "有效期是 {value} {unit}", en: "the validity is {value} {unit}" },
      help: {
        zh: "长期有效写 value: 0，unit: 长期；不是长期的，写年、月或自然日的数值。",
        en: "For always, write value: 0, unit: 长期; else a number of 年, 月 or 自然日.",
      },
    },
  },
  examples: [
    { yaml: "results:\n  - type: 证照\n    name: 卫生许可证", reports: ["/results/0/validity missing"] },
    {
      yaml: "results:\n  - type: 证照\n    name: 卫生许可证\n    validity:\n      value: 4\n      unit: 长期",
      reports: ["5:7 long-term"],
    },
    {
      yaml: "results:\n  - type: 证照\n    name: 营业执照\n    validity:\n      value: 0\n      unit: 长期",
      reports: [],
    },
  ],
  check({ version, document, report }) {
    for (const [at, { type, name = "", validity }] of entriesOf(version.results)) {
      const pointer = `/results/${at}/validity`;
      if (type === "证照" && isMissing(document, pointer))
        report("missing", { pointer, part: "key" }, { name });
      const { value, unit } = validity ?? {};
      if (value === undefined || unit === undefined || (value === 0) === (unit === "长期")) continue;
      report("long-term", { pointer }, { value, unit }, { severity: "warning" });
    }
  },
});
