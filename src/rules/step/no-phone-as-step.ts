import { entriesOf } from "../../model/entries.ts";
import { defineRule } from "../rule.ts";

const isContact = /0\d{2,3}[-—]?\d{7,8}|12345|热线|拨打|致电|咨询电话|电话咨询/u;

export const rule = defineRule({
  id: "step/no-phone-as-step",
  on: "version",
  severity: "warning",
  title: { zh: "电话、热线不当作办理环节", en: "A telephone number is no step" },
  basis: {
    zh: "GB/T 36114—2018 服务指南编制规范：办理流程与咨询方式分列",
    en: "GB/T 36114-2018 on service guides: procedure and contact are listed apart",
  },
  messages: {
    phone: {
      says: { zh: "环节“{name}”是电话或热线", en: "the step {name} is a telephone or hotline" },
      help: {
        zh: "移到 contact，流程只写办理环节。",
        en: "Move it to contact; the procedure lists steps only.",
      },
    },
  },
  examples: [
    { yaml: "steps:\n  - id: call\n    name: 拨打12345咨询", reports: ["3:11 phone"] },
    { yaml: "steps:\n  - id: accept\n    name: 受理", reports: [] },
  ],
  check({ version, report }) {
    for (const [at, { name }] of entriesOf(version.steps))
      if (name !== undefined && isContact.test(name.normalize("NFKC")))
        report("phone", { pointer: `/steps/${at}/name` }, { name });
  },
});
