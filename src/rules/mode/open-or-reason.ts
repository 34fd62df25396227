import { isMissing } from "../../model/missing.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "mode/open-or-reason",
  on: "version",
  severity: "warning",
  title: {
    zh: "没有开通异地通办的写明原因，开通的写明模式",
    en: "What is not open has a reason, and what is open a mode",
  },
  basis: {
    zh: "国办发〔2020〕35号：跨省通办事项实行清单化管理；清单如实写明哪里没有开通、为什么",
    en: "国办发〔2020〕35号: items are kept as a list, which says truly where one is not open, and why",
  },
  messages: {
    reason: {
      says: { zh: "本地没有开通异地通办，没有写原因", en: "not open across regions here, without a reason" },
      help: {
        zh: "在 reason 写明原因和预计开通时间。",
        en: "Give the reason, and when it is expected to open.",
      },
    },
    modes: {
      says: {
        zh: "本地已开通异地通办，没有写哪种模式",
        en: "open across regions, but not said in which mode",
      },
      help: { zh: "在 modes 写明开通的模式。", en: "Name the open modes." },
    },
  },
  examples: [
    { yaml: "crossRegion:\n  open: false", reports: ["2:9 reason"] },
    { yaml: "crossRegion:\n  modes: null", reports: ["/crossRegion/open modes"] },
    { yaml: "crossRegion:\n  open: false\n  reason: 省级系统尚未对接", reports: [] },
  ],
  check({ version: { crossRegion }, document, report }) {
    if (crossRegion?.open === false && isMissing(document, "/crossRegion/reason"))
      report("reason", { pointer: "/crossRegion/open" }, {});
    if (crossRegion?.open === true && !("modes" in crossRegion) && isMissing(document, "/crossRegion/modes"))
      report("modes", { pointer: "/crossRegion/open" }, {});
  },
});
