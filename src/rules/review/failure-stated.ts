import { entriesOf } from "../../model/entries.ts";
import { isMissing } from "../../model/missing.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "review/failure-stated",
  on: "version",
  severity: "info",
  title: { zh: "审查要点写明不合格怎么办", en: "A review point says what follows when it fails" },
  basis: {
    zh: "《行政许可法》第三十二条：补正当场或者五日内一次告知",
    en: "Administrative Licensing Law, article 32: what has to be completed is told at once or within five days",
  },
  messages: {
    missing: {
      says: {
        zh: "要点“{point}”没有写不合格的处理",
        en: "the point {point} does not say what follows when it fails",
      },
      help: {
        zh: "在 onFailure 写补正、不予受理、不予许可或不予办理。",
        en: "Write 补正, 不予受理, 不予许可 or 不予办理 in onFailure.",
      },
    },
  },
  examples: [
    {
      yaml: "reviewPoints:\n  - id: a\n    point: 面积\n    standard: 不小于10平方米",
      reports: ["/reviewPoints/0/onFailure missing"],
    },
    {
      yaml: "reviewPoints:\n  - id: a\n    point: 面积\n    standard: 不小于10平方米\n    onFailure: 不予许可",
      reports: [],
    },
  ],
  check({ version, document, report }) {
    for (const [at, { point, onFailure }] of entriesOf(version.reviewPoints)) {
      if (onFailure) continue;
      const pointer = `/reviewPoints/${at}/onFailure`;
      if (point !== undefined && isMissing(document, pointer))
        report("missing", { pointer, part: "key" }, { point });
    }
  },
});
