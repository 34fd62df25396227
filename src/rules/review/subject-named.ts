import { entriesOf } from "../../model/entries.ts";
import { isMissing } from "../../model/missing.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "review/subject-named",
  on: "version",
  severity: "info",
  title: { zh: "审查要点写明审查对象和所在环节", en: "A review point names its subjects and its step" },
  basis: {
    zh: "统一审查标准要先对应到同一份材料、同一个环节（国发〔2022〕5号关于政务服务标准化的要求）",
    en: "One standard needs the same material at the same step (国发〔2022〕5号 on standard services)",
  },
  messages: {
    subjects: {
      says: {
        zh: "要点“{point}”没有写审查哪份材料或条件",
        en: "the point {point} does not say which material or condition it is about",
      },
      help: { zh: "在 subjects 写材料或条件的编号。", en: "Name the materials or conditions in subjects." },
    },
    step: {
      says: { zh: "要点“{point}”没有写在哪个环节审查", en: "the point {point} does not say at which step" },
      help: { zh: "在 step 写环节编号。", en: "Name the step." },
    },
  },
  examples: [
    {
      yaml: "reviewPoints:\n  - id: a\n    step: review\n    point: 面积\n    standard: 不小于10平方米",
      reports: ["/reviewPoints/0/subjects subjects"],
    },
    {
      yaml: "reviewPoints:\n  - id: a\n    subjects:\n      - licensed\n    point: 面积\n    standard: 不小于10平方米",
      reports: ["/reviewPoints/0/step step"],
    },
    {
      yaml: "reviewPoints:\n  - id: a\n    step: review\n    subjects:\n      - licensed\n    point: 面积\n    standard: 不小于10平方米",
      reports: [],
    },
  ],
  check({ version, document, report }) {
    for (const [at, { point, subjects, step }] of entriesOf(version.reviewPoints)) {
      if (point === undefined || (subjects?.length && step)) continue;
      for (const key of ["subjects", "step"] as const) {
        const pointer = `/reviewPoints/${at}/${key}`;
        if (isMissing(document, pointer)) report(key, { pointer, part: "key" }, { point });
      }
    }
  },
});
