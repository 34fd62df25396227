import type { Sound } from "../../model/document.ts";
import { entriesOf } from "../../model/entries.ts";
import type { Version } from "../../model/generated/files.ts";
import { formatLimit, type Limit, normalLimit } from "../../model/limit.ts";
import { statedLimits } from "../../model/stated-limit.ts";
import { defineRule } from "../rule.ts";

/** Every limit the version states as data, in normal form. */
function knownLimits({ statutoryLimit, promisedLimit, steps }: Sound<Version>): Set<string> {
  const limits: (Limit | undefined)[] = [];
  for (const limit of [statutoryLimit, promisedLimit]) {
    limits.push(limit, limit?.extension, ...(limit?.exceptions ?? []));
    const { value, unit, extension } = limit ?? {};
    if (unit !== undefined && extension?.unit === unit)
      limits.push({ value: (value ?? 0) + (extension.value ?? 0), unit });
  }
  for (const [, { limit }] of entriesOf(steps)) limits.push(limit);
  return new Set(limits.map((limit) => normalLimit(limit ?? {})));
}

function textsOf({ process, promisedLimit, faq }: Sound<Version>): { pointer: string; text: string }[] {
  const texts = [
    { pointer: "/process/text", text: process?.text ?? "" },
    { pointer: "/promisedLimit/note", text: promisedLimit?.note ?? "" },
  ];
  for (const [at, { answer = "" }] of entriesOf(faq))
    texts.push({ pointer: `/faq/${at}/answer`, text: answer });
  return texts;
}

export const rule = defineRule({
  id: "time/text-agrees-with-limit",
  on: "version",
  severity: "warning",
  title: {
    zh: "说明文字里的办结时限与时限要素一致",
    en: "Limits in running text agree with the stated limits",
  },
  basis: {
    zh: "国家政务服务事项要素“法定办结时限”“承诺办结时限”：同一指南内的时限应当一致",
    en: "National elements 法定办结时限 and 承诺办结时限: one guide states one limit",
  },
  messages: {
    differs: {
      says: {
        zh: "文字写“{text}”，与承诺 {promised} 及其他时限都不符",
        en: "the text says {text}, which is neither the promised {promised} nor any other limit stated",
      },
      help: {
        zh: "核对后改成同一时限，时限以 promisedLimit、statutoryLimit 为准。",
        en: "Check, and state the same limit; promisedLimit and statutoryLimit count.",
      },
    },
  },
  examples: [
    { yaml: "process:\n  text: 自受理之日起十五个工作日内作出行政许可决定", reports: ["2:9 differs"] },
    { yaml: "promisedLimit:\n  note: 自受理之日起15个工作日内办结", reports: ["2:9 differs"] },
    {
      yaml: "faq:\n  - question: 多久能办好？\n    answer: 自受理之日起15个工作日内办结",
      reports: ["3:13 differs"],
    },
    { yaml: "process:\n  text: 自受理之日起7个工作日内办结", reports: [] },
    { yaml: "process:\n  text: 补正材料应在5个工作日内一次告知", reports: [] },
  ],
  check({ version, report }) {
    const { promisedLimit } = version;
    if (promisedLimit === undefined) return;
    const known = knownLimits(version);
    for (const { pointer, text } of textsOf(version))
      for (const stated of statedLimits(text))
        if (!known.has(normalLimit(stated)))
          report("differs", { pointer }, { text: stated.text, promised: formatLimit(promisedLimit) });
  },
});
