import { entriesOf } from "../../model/entries.ts";
import type { Limit } from "../../model/limit.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "time/on-the-spot-zero",
  on: "version",
  severity: "warning",
  title: { zh: "当场写作 0，0 写作当场", en: "On the spot is 0, and 0 is on the spot" },
  basis: {
    zh: "国家政务服务事项要素“办结时限单位”：当场办结的数值为 0",
    en: "National element of the limit's unit: the number of 当场 is 0",
  },
  messages: {
    number: {
      says: { zh: "单位是当场，数值却是 {value}", en: "the unit is 当场, yet the number is {value}" },
      help: { zh: "当场办结的数值写 0；不是当场的，改单位。", en: "Write 0 for 当场, or use another unit." },
    },
    unit: {
      says: { zh: "时限是 0 {unit}", en: "the limit is 0 {unit}" },
      help: {
        zh: "当场办结的单位写“当场”；没有规定时限的不写 0。",
        en: "Write 当场 as the unit; never write 0 for a limit that is not laid down.",
      },
    },
  },
  examples: [
    { yaml: "promisedLimit:\n  value: 1\n  unit: 当场", reports: ["2:10 number"] },
    { yaml: "statutoryLimit:\n  value: 0\n  unit: 工作日", reports: ["3:9 unit"] },
    { yaml: "promisedLimit:\n  value: 0\n  unit: 当场", reports: [] },
  ],
  check({ version: { statutoryLimit, promisedLimit, steps }, report }) {
    const judge = (limit: Limit | undefined, pointer: string) => {
      const { value, unit } = limit ?? {};
      if (value === undefined || unit === undefined || (value === 0) === (unit === "当场")) return;
      if (unit === "当场")
        report("number", { pointer: `${pointer}/value` }, { value }, { severity: "error" });
      else report("unit", { pointer: `${pointer}/unit` }, { unit });
    };
    for (const [limit, pointer] of [
      [statutoryLimit, "/statutoryLimit"],
      [promisedLimit, "/promisedLimit"],
    ] as const) {
      judge(limit, pointer);
      for (const [at, exception] of entriesOf(limit?.exceptions))
        judge(exception, `${pointer}/exceptions/${at}`);
    }
    for (const [at, { limit }] of entriesOf(steps)) judge(limit, `/steps/${at}/limit`);
  },
});
