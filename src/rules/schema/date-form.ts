import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "schema/date-form",
  on: "reading",
  severity: "error",
  title: { zh: "日期写成 2026-11-23 的样子", en: "Dates are written like 2026-11-23" },
  basis: {
    zh: "GB/T 7408.1 日期和时间 信息交换表示法",
    en: "GB/T 7408.1, representation of dates and times",
  },
  messages: {
    "other-form": {
      says: {
        zh: "{label}（{key}）“{text}”不是统一的日期写法",
        en: "{key} ({label}) is not in the common form: {text}",
      },
      help: { zh: "写成 {day}。", en: "Write {day}." },
    },
    serial: {
      says: {
        zh: "{label}（{key}）“{text}”像是 Excel 的日期序号",
        en: "{key} ({label}) looks like a date serial of Excel: {text}",
      },
      help: {
        zh: "核对原表；如果是 {day}，就这样写。",
        en: "Check the sheet; if {day} is meant, write it so.",
      },
    },
    "no-such-day": {
      says: {
        zh: "{label}（{key}）写了不存在的日子“{text}”",
        en: "{key} ({label}) names a day that does not exist: {text}",
      },
      help: { zh: "核对日期。", en: "Check the date." },
    },
    "no-day": {
      says: { zh: "{label}（{key}）“{text}”不是日期", en: "{key} ({label}) is not a date: {text}" },
      help: { zh: "写成 2026-11-23 的样子。", en: "Write it like 2026-11-23." },
    },
  },
  examples: [
    { yaml: "effectiveDate: 2026年11月23日", reports: ["1:16 other-form"] },
    { yaml: "effectiveDate: 20261123", reports: ["1:16 other-form"] },
    { yaml: "effectiveDate: 46349", reports: ["1:16 serial"] },
    { yaml: "effectiveDate: 2026-02-30", reports: ["1:16 no-such-day"] },
    { yaml: "effectiveDate: 另行通知", reports: ["1:16 no-day"] },
    { yaml: "effectiveDate: 2026-11-23", reports: [] },
  ],
});
