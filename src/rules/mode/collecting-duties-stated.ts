import { isMissing } from "../../model/missing.ts";
import { openModes } from "../../model/open-modes.ts";
import { listed } from "../../model/words.ts";
import { defineRule } from "../rule.ts";

const parts = [
  ["/crossRegion/collecting", { zh: "收件地职责", en: "duties of the collecting place" }],
  ["/crossRegion/collecting/formalCheck", { zh: "形式审查清单", en: "formal checks" }],
  ["/crossRegion/handling", { zh: "办理地职责", en: "duties of the handling place" }],
  ["/crossRegion/mailing", { zh: "寄递方式", en: "mailing" }],
] as const;

export const rule = defineRule({
  id: "mode/collecting-duties-stated",
  on: "version",
  needs: ["itemFile"],
  severity: "error",
  title: {
    zh: "异地代收代办写明两地职责、形式审查清单和寄递",
    en: "Collecting for another place states both places' duties, the formal checks and the mailing",
  },
  basis: {
    zh: "国务院办公厅关于加快推进政务服务“跨省通办”的指导意见（国办发〔2020〕35号）：收件地形式审查、身份核验，邮件寄递至业务属地办理",
    en: "国办发〔2020〕35号 on cross-province services: the collecting place checks form and identity and mails to the handling place",
  },
  messages: {
    missing: {
      says: {
        zh: "异地代收代办没有写{missing}",
        en: "异地代收代办 is open, but these are not stated: {missing}",
      },
      help: {
        zh: "在 crossRegion 里写明，两地分清谁收、谁审、怎么寄。",
        en: "State them in crossRegion: who collects, who decides, how papers travel.",
      },
    },
  },
  examples: [
    { yaml: "crossRegion:\n  mailing: null", reports: ["/crossRegion/mailing missing"] },
    {
      yaml: "crossRegion:\n  collecting: null\n  handling: null\n  mailing: null",
      reports: ["/crossRegion/collecting missing"],
    },
    { yaml: "crossRegion:\n  open: false\n  reason: 系统未对接\n  mailing: null", reports: [] },
  ],
  check({ version, itemFile, region, document, report }) {
    // Where nothing at all is said of how it is handled, the missing parts are the finding (schema/required-keys).
    if (version.crossRegion === undefined && version.handlingModes === undefined) return;
    if (!openModes(version, itemFile?.value, region).includes("异地代收代办")) return;
    const missing = parts.filter(([pointer]) => isMissing(document, pointer));
    const withoutParents = missing.filter(
      ([pointer]) => !missing.some(([other]) => pointer !== other && pointer.startsWith(`${other}/`)),
    );
    const [first] = withoutParents;
    if (first === undefined) return;
    report(
      "missing",
      { pointer: first[0], part: "key" },
      { missing: listed(withoutParents.map(([, words]) => words)) },
    );
  },
});
