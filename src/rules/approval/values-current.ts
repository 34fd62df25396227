import { inApproval } from "../../model/approval-facts.ts";
import { shorten, shortenWords } from "../../model/difference-facts.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "approval/values-current",
  on: "approval",
  needs: ["regions"],
  severity: "warning",
  title: { zh: "批准保留的差异没有再变", en: "An approved difference is still the one approved" },
  basis: {
    zh: "批准只管批准时的那些值；值变了，批准要重新考虑",
    en: "An approval covers the values it was given for, and no others",
  },
  messages: {
    changed: {
      says: {
        zh: "{region}的{label}已不是批准时的“{approved}”，现为“{current}”",
        en: "{label} in {region} is no longer the approved {approved} but {current}",
      },
      help: { zh: "重新报批，或者改回批准的值。", en: "Apply again, or go back to the approved value." },
    },
    unnamed: {
      says: {
        zh: "{region}不在批准里，而其{label}是“{current}”",
        en: "the approval does not name {region}, whose {label} is {current}",
      },
      help: { zh: "重新报批，把{region}写进去。", en: "Apply again with {region} in it." },
    },
  },
  examples: [
    {
      file: "approvals/authority.yaml",
      whole: true,
      yaml: "id: authority\nitem: sample\nfield: authority.name\nvalues:\n  qingpu: 青浦区卫生局\n  wujiang: 苏州市吴江区卫生健康委员会\n  jiashan: 嘉兴市嘉善县卫生健康委员会\nreason: 各地机关不同\napprovedBy:\n  - body: 示例单位\napprovedOn: 2026-01-01\nexpires: 2027-01-01",
      reports: ["5:11 changed"],
    },
    {
      file: "approvals/authority.yaml",
      whole: true,
      yaml: "id: authority\nitem: sample\nfield: authority.name\nvalues:\n  qingpu: 上海市青浦区卫生健康委员会\n  wujiang: 苏州市吴江区卫生健康委员会\nreason: 各地机关不同\napprovedBy:\n  - body: 示例单位\napprovedOn: 2026-01-01\nexpires: 2027-01-01",
      reports: ["4:1 unnamed"],
    },
    {
      file: "approvals/authority.yaml",
      whole: true,
      yaml: "id: authority\nitem: sample\nfield: authority.name\nvalues:\n  qingpu: 上海市青浦区卫生健康委员会\n  wujiang: 苏州市吴江区卫生健康委员会\n  jiashan: 嘉兴市嘉善县卫生健康委员会\nreason: 各地机关不同\napprovedBy:\n  - body: 示例单位\napprovedOn: 2026-01-01\nexpires: 2027-01-01",
      reports: [],
    },
  ],
  check({ approval, regions, report }) {
    const { document, verdict, field } = approval;
    if (verdict.status !== "stale" || field === undefined) return;
    const { label, values } = field;
    for (const id of verdict.changed) {
      const region = regions.find((each) => each.id === id)?.shortName ?? id;
      const approved = document.value.values?.[id];
      const current = shortenWords(values[id]?.words ?? { zh: "", en: "" });
      const [at, extras] = inApproval(approval, approved === undefined ? "/values" : `/values/${id}`);
      const found = { ...extras, region: id, normal: [verdict.field, id, values[id]?.normal ?? ""] };
      if (approved === undefined)
        report("unnamed", { ...at, part: "key" }, { region, label, current }, found);
      else report("changed", at, { region, label, approved: shorten(approved), current }, found);
    }
  },
});
