import { inApproval } from "../../model/approval-facts.ts";
import { defineRule } from "../rule.ts";

const approval = (expires: string): string =>
  `id: authority\nitem: sample\nfield: authority.name\nvalues:\n  qingpu: 上海市青浦区卫生健康委员会\n  wujiang: 苏州市吴江区卫生健康委员会\n  jiashan: 嘉兴市嘉善县卫生健康委员会\nreason: 各地机关不同\napprovedBy:\n  - body: 示例单位\napprovedOn: 2026-01-01\nexpires: ${expires}`;

export const rule = defineRule({
  id: "approval/not-expired",
  on: "approval",
  needs: ["asOf"],
  severity: "warning",
  title: { zh: "批准保留的差异没有到期", en: "An approved difference has not expired" },
  basis: {
    zh: "批准都有期限，到期次日起失效；日期写错的按已到期处理",
    en: "Every approval has a last day; a date that is none counts as passed",
  },
  messages: {
    expired: {
      says: {
        zh: "{label}的差异批准到 {expires} 为止，已经到期",
        en: "the approval of the difference in {label} ended on {expires}",
      },
      help: { zh: "统一各地的做法，或者重新报批。", en: "Unify the regions, or apply again." },
    },
    unreadable: {
      says: {
        zh: "到期“{expires}”不是日期，批准按已到期处理",
        en: "{expires} is no date, so the approval counts as expired",
      },
      help: { zh: "按 2026-11-23 的样子写到期日期。", en: "Write the date like 2026-11-23." },
    },
  },
  examples: [
    {
      file: "approvals/authority.yaml",
      whole: true,
      yaml: approval("2026-11-22"),
      reports: ["12:10 expired"],
    },
    {
      file: "approvals/authority.yaml",
      whole: true,
      yaml: approval("明年年底"),
      reports: ["12:10 unreadable"],
    },
    { file: "approvals/authority.yaml", whole: true, yaml: approval("2026-11-23"), reports: [] },
  ],
  check({ approval, asOf, report }) {
    const { document, verdict, field } = approval;
    if (verdict.status !== "expired") return;
    const expires = document.value.expires ?? "";
    const [at, extras] = inApproval(approval, "/expires");
    const normal = [verdict.field, expires];
    if (/^\d{4}-\d{2}-\d{2}$/u.test(expires) && expires < asOf)
      report("expired", at, { label: field?.label ?? verdict.field, expires }, { ...extras, normal });
    else report("unreadable", at, { expires }, { ...extras, normal });
  },
});
