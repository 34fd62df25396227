import { inApproval } from "../../model/approval-facts.ts";
import { defineRule } from "../rule.ts";

const approval = (field: string, value: string): string =>
  `id: kept\nitem: sample\nfield: ${field}\nvalues:\n${["qingpu", "wujiang", "jiashan"].map((region) => `  ${region}: ${value}`).join("\n")}\nreason: 各地做法不同\napprovedBy:\n  - body: 示例单位\napprovedOn: 2026-01-01\nexpires: 2027-01-01`;

export const rule = defineRule({
  id: "approval/still-needed",
  on: "approval",
  severity: "warning",
  title: { zh: "批准保留的差异确实还在", en: "An approved difference is still there" },
  basis: {
    zh: "各地已经一致的，批准不再需要，留着会掩盖以后的差异",
    en: "Where the regions agree an approval is no longer needed, and would hide later differences",
  },
  messages: {
    unused: {
      says: {
        zh: "{label}各地已经一致，批准不再需要",
        en: "{label} is the same in all regions, so the approval is not needed",
      },
      help: {
        zh: "删去这份批准的文件。",
        en: "Delete the approval's file.",
      },
    },
  },
  examples: [
    { file: "approvals/kept.yaml", whole: true, yaml: approval("visits", "'1'"), reports: ["3:8 unused"] },
    {
      file: "approvals/kept.yaml",
      whole: true,
      yaml: approval("authority.name", "卫生健康委员会"),
      reports: [],
    },
  ],
  check({ approval, report }) {
    const { verdict, field } = approval;
    if (verdict.status !== "unused" || field === undefined) return;
    const [at, extras] = inApproval(approval, "/field");
    report("unused", at, { label: field.label }, { ...extras, normal: [verdict.field] });
  },
});
