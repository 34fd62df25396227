import { departmentKinds, isOfKind } from "../../model/department.ts";
import { entriesOf } from "../../model/entries.ts";
import { defineRule } from "../rule.ts";

/** Bureaus that handle matters of every department. */
const general = /行政审批|政务服务|数据局|数据和|审批局|街道|镇政府|人民政府|管理委员会|管委会|园区/u;

export const rule = defineRule({
  id: "step/authority-fits",
  on: "version",
  severity: "warning",
  title: {
    zh: "办理环节的部门是实施主体或者联办机构",
    en: "A step is handled by the authority or a joint authority",
  },
  basis: {
    zh: "国家政务服务事项要素“实施主体”“联办机构”",
    en: "National elements 实施主体 and 联办机构",
  },
  messages: {
    other: {
      says: {
        zh: "环节“{step}”由“{office}”办理，实施主体是“{authority}”",
        en: "the step {step} is handled by {office}, while the authority is {authority}",
      },
      help: {
        zh: "核对办理部门；确由其他部门参与的，写进联办机构（jointAuthorities）。",
        en: "Check the office; list another department that takes part in jointAuthorities.",
      },
    },
  },
  examples: [
    {
      yaml: "steps:\n  - id: review\n    name: 审查\n    office: 示例区交通委员会运输管理科",
      reports: ["4:13 other"],
    },
    { yaml: "steps:\n  - id: review\n    name: 审查\n    office: 区政务服务中心综合窗口", reports: [] },
    {
      yaml: "jointAuthorities:\n  - 示例区交通委员会\nsteps:\n  - id: review\n    name: 审查\n    office: 示例区交通委员会运输管理科",
      reports: [],
    },
  ],
  check({ version: { authority, jointAuthorities, entrustedBy, steps }, report }) {
    const name = authority?.name;
    if (name === undefined || general.test(name)) return;
    if (departmentKinds(name).length === 0) return;
    const own = [name, entrustedBy ?? "", ...(jointAuthorities ?? [])].flatMap(departmentKinds);
    for (const [at, { name: step = "", office, region }] of entriesOf(steps)) {
      if (office === undefined || region !== undefined || isOfKind(office, own)) continue;
      if (general.test(office) || departmentKinds(office).length === 0) continue;
      report("other", { pointer: `/steps/${at}/office` }, { step, office, authority: name });
    }
  },
});
