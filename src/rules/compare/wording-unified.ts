import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "compare/wording-unified",
  on: "difference",
  severity: "info",
  title: { zh: "说的是一回事，写法也统一", en: "What is the same is said in the same words" },
  basis: {
    zh: "国办发〔2020〕35号：规范同一事项的办事指南，让申请人看到同样的要求",
    en: "国办发〔2020〕35号: guides of one item are made uniform, so that applicants read the same requirement",
  },
  messages: {
    reworded: {
      says: {
        zh: "{label}意思相同、措辞不同：{values}",
        en: "the same {label} in other words: {values}",
      },
      help: {
        zh: "选用一种写法；如果意思其实不同，写明不同在哪里。",
        en: "Use one wording; if the meaning does differ, say where.",
      },
    },
  },
  examples: [
    {
      yaml: "reviewPoints:\n  - id: form-filled\n    step: review\n    subjects:\n      - form\n    kind: 形式审查\n    by: 办理地\n    point: 申请表填写完整\n    standard: 必填栏均没有空缺，并有法定代表人的签字和公章\n    onFailure: 补正",
      reports: ["9:15 reworded"],
    },
    {
      yaml: "reviewPoints:\n  - id: form-filled\n    step: review\n    subjects:\n      - form\n    kind: 形式审查\n    by: 办理地\n    point: 申请表填写完整\n    standard: 必填栏没有空缺，有代理人签字和公章\n    onFailure: 补正",
      reports: [],
    },
  ],
  concerns: ({ severity, judged, against, moving }) =>
    severity !== null && judged === "reworded" && against !== "standard"
      ? { regions: moving, severity }
      : undefined,
  tell: ({ label, values }) => ["reworded", { label, values }],
});
