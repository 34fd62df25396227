import { entriesOf } from "../../model/entries.ts";
import { isMissing } from "../../model/missing.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "result/type-and-sample",
  on: "version",
  severity: "warning",
  title: { zh: "审批结果有名称和样本", en: "A result has a name and a sample" },
  basis: {
    zh: "国家政务服务事项要素“审批结果名称”“审批结果样本”",
    en: "National elements 审批结果名称 and 审批结果样本",
  },
  messages: {
    name: {
      says: { zh: "审批结果是{type}，没有写名称", en: "the result is a {type} without a name" },
      help: {
        zh: "写结果文书的全称；没有结果文书的，类型写无。",
        en: "Give its full name, or write 无 where there is no document.",
      },
    },
    sample: {
      says: { zh: "审批结果“{name}”没有样本", en: "the result {name} has no sample" },
      help: { zh: "在 sample 写样本的文件名。", en: "Name the sample's file in sample." },
    },
  },
  examples: [
    { yaml: "results:\n  - type: 证照", reports: ["/results/0/name name"] },
    { yaml: "results:\n  - type: 证照\n    name: 卫生许可证", reports: ["/results/0/sample sample"] },
    { yaml: "results:\n  - type: 无", reports: [] },
  ],
  check({ version, document, report }) {
    for (const [at, { type, name }] of entriesOf(version.results)) {
      if (type === undefined || type === "无") continue;
      const missing = (key: string) => isMissing(document, `/results/${at}/${key}`);
      if (missing("name")) report("name", { pointer: `/results/${at}/name`, part: "key" }, { type });
      else if (name !== undefined && missing("sample"))
        report("sample", { pointer: `/results/${at}/sample`, part: "key" }, { name }, { severity: "info" });
    }
  },
});
