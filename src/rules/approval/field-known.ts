import { inApproval } from "../../model/approval-facts.ts";
import { nearest } from "../../model/nearest.ts";
import { defineRule } from "../rule.ts";

const approval = (field: string): string =>
  `id: kept\nitem: sample\nfield: ${field}\nvalues:\n  qingpu: '1'\nreason: 各地做法不同\napprovedBy:\n  - body: 示例单位\napprovedOn: 2026-01-01\nexpires: 2027-01-01`;

export const rule = defineRule({
  id: "approval/field-known",
  on: "approval",
  severity: "warning",
  title: { zh: "批准所指的要素在事项里有", en: "The element an approval is for is there" },
  basis: {
    zh: "批准写明事项和要素；要素按编号写，如 materials[id-card].copies",
    en: "An approval names its item and element; entries by their ids, as in materials[id-card].copies",
  },
  messages: {
    meant: {
      says: { zh: "事项里没有要素“{field}”", en: "the item has no element {field}" },
      help: {
        zh: "改为 {meant}；要素已经取消的，删去这份批准。",
        en: "Change it to {meant}; where the element is gone, delete the approval.",
      },
    },
    unknown: {
      says: { zh: "事项里没有要素“{field}”", en: "the item has no element {field}" },
      help: {
        zh: "用 tongban compare --all 查要素的写法；要素已经取消的，删去这份批准。",
        en: "See tongban compare --all for how elements are written; where the element is gone, delete the approval.",
      },
    },
  },
  examples: [
    { file: "approvals/kept.yaml", whole: true, yaml: approval("promisedLimits"), reports: ["3:8 meant"] },
    { file: "approvals/kept.yaml", whole: true, yaml: approval("窗口电话"), reports: ["3:8 unknown"] },
    {
      file: "approvals/kept.yaml",
      whole: true,
      yaml: approval("materials[application-form].copies"),
      reports: [],
    },
  ],
  check({ item, approval, report }) {
    // Of an item none of whose versions can be read nothing is known.
    if (item.versions.size === 0 || approval.field !== undefined) return;
    const { field } = approval.verdict;
    const [at, extras] = inApproval(approval, "/field");
    const meant = nearest(field, approval.fields)?.word;
    if (meant === undefined) report("unknown", at, { field }, { ...extras, normal: [field] });
    else report("meant", at, { field, meant }, { ...extras, normal: [field] });
  },
});
