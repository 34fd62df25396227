import { isMissing } from "../../model/missing.ts";
import { isWhollyOnline } from "../../model/open-modes.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "mode/visit-reason-stated",
  on: "version",
  needs: ["itemFile"],
  severity: "error",
  title: { zh: "要到现场的写明原因，不到现场的不写", en: "Visits have a reason, and no visits have none" },
  basis: {
    zh: "国家政务服务事项要素“到办事现场次数”“必须现场办理原因说明”",
    en: "National elements 到办事现场次数 and 必须现场办理原因说明",
  },
  messages: {
    missing: {
      says: { zh: "要到现场 {visits} 次，没有写原因", en: "{visits} visit(s) are needed, without a reason" },
      help: {
        zh: "写明必须到场的原因；没有原因的，改为不到现场。",
        en: "Say why the applicant has to come; without a reason, make it 0.",
      },
    },
    unneeded: {
      says: {
        zh: "到现场次数为 0，却写了必须到场的原因",
        en: "no visit is needed, yet a reason for one is given",
      },
      help: { zh: "删去原因，或改正次数。", en: "Remove the reason, or correct the number." },
    },
  },
  examples: [
    { yaml: "visitReason: null", reports: ["/visits missing"] },
    { yaml: "visits: 0", reports: ["/visitReason: unneeded"] },
    { yaml: "visits: 0\nvisitReason: null", reports: [] },
    { yaml: "crossRegion:\n  modes:\n    - 全程网办\nvisitReason: null", reports: [] },
  ],
  check({ version, itemFile, region, document, report }) {
    const { visits, visitReason } = version;
    if (visits === undefined) return;
    // 全程网办 with visits is a contradiction (mode/online-handling-complete), which no reason mends.
    const isReasonDue = visits > 0 && !isWhollyOnline(version, itemFile?.value, region);
    if (isReasonDue && isMissing(document, "/visitReason"))
      report("missing", { pointer: "/visits" }, { visits });
    if (visits === 0 && visitReason !== undefined)
      report("unneeded", { pointer: "/visitReason", part: "key" }, {}, { severity: "warning" });
  },
});
