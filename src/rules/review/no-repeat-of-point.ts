import { bareText } from "../../model/bare-text.ts";
import { entriesOf } from "../../model/entries.ts";
import { isVague } from "../../model/vague-standard.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "review/no-repeat-of-point",
  on: "version",
  severity: "warning",
  title: { zh: "审查标准不是重复审查要点", en: "A review standard does not repeat its point" },
  basis: {
    zh: "审查要点写看什么，审查标准写怎样算合格（国家政务服务事项要素“审查标准”）",
    en: "The point says what is looked at, the standard what passes (element 审查标准)",
  },
  messages: {
    repeats: {
      says: { zh: "审查标准重复了要点“{point}”", en: "the standard repeats the point {point}" },
      help: { zh: "写明怎样算合格。", en: "Say what passes." },
    },
  },
  examples: [
    {
      yaml: "reviewPoints:\n  - id: form\n    point: 场所使用证明有效\n    standard: 场所使用证明有效。",
      reports: ["4:15 repeats"],
    },
    {
      yaml: "reviewPoints:\n  - id: form\n    point: 场所使用证明有效\n    standard: 租赁期未届满，地址与营业执照一致",
      reports: [],
    },
  ],
  check({ version, report }) {
    for (const [at, { point, standard }] of entriesOf(version.reviewPoints)) {
      if (point === undefined || standard === undefined) continue;
      if (bareText(point) === bareText(standard) && !isVague(standard))
        report("repeats", { pointer: `/reviewPoints/${at}/standard` }, { point });
    }
  },
});
