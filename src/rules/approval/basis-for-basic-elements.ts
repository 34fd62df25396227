import { inApproval } from "../../model/approval-facts.ts";
import { isSound } from "../../model/document.ts";
import { defineRule } from "../rule.ts";

const approval = (basis: string): string =>
  `id: kept\nitem: sample\nfield: legalBasis[hygiene-regulation].ref\nvalues:\n  qingpu: 公共场所卫生管理条例\nreason: 各地做法不同\n${basis}approvedBy:\n  - body: 示例单位\napprovedOn: 2026-01-01\nexpires: 2027-01-01`;

export const rule = defineRule({
  id: "approval/basis-for-basic-elements",
  on: "approval",
  severity: "warning",
  title: { zh: "保留基本要素的差异有依据", en: "Keeping a difference in a basic element has a legal basis" },
  basis: {
    zh: "国发〔2022〕5号：基本要素四级四同，只有法规另有规定才可以不同",
    en: "国发〔2022〕5号: basic elements are the same everywhere unless a law says otherwise",
  },
  messages: {
    missing: {
      says: {
        zh: "{label}是四级四同的要素，批准没有写依据",
        en: "{label} is a basic element, and the approval names no legal basis",
      },
      help: { zh: "在 basis 下写依据库里的依据编号。", en: "Name a basis of the register under basis." },
    },
  },
  examples: [
    { file: "approvals/kept.yaml", whole: true, yaml: approval(""), reports: ["1:1 missing"] },
    { file: "approvals/kept.yaml", whole: true, yaml: approval("basis:\n  - local-rule\n"), reports: [] },
  ],
  check({ approval, report }) {
    const { document, verdict, field } = approval;
    if (field?.harmonise !== "same" || !isSound(document, "/basis")) return;
    // What is named but not in the register is the reference's fault, and said there.
    if ((document.value.basis ?? []).length > 0) return;
    const [at, extras] = inApproval(approval, "");
    report(
      "missing",
      { ...at, part: "key" },
      { label: field.label },
      { ...extras, field: "basis", normal: [verdict.field] },
    );
  },
});
