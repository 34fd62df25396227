import { isComplete } from "../../model/document.ts";
import { entriesOf } from "../../model/entries.ts";
import { isMissing } from "../../model/missing.ts";
import { type Phase, phasesOf } from "../../model/phase.ts";
import { listed } from "../../model/words.ts";
import { defineRule } from "../rule.ts";

const core: readonly Phase[] = ["受理", "审查", "决定", "送达"];

export const rule = defineRule({
  id: "step/core-phases-present",
  on: "version",
  severity: "warning",
  title: {
    zh: "承诺件的流程有受理、审查、决定和送达",
    en: "A promised case is accepted, reviewed, decided and delivered",
  },
  basis: {
    zh: "《行政许可法》第四章的受理、审查、决定、送达；GB/T 36114—2018 服务指南编制规范。即办件和备案等可以更少",
    en: "Administrative Licensing Law, chapter 4; GB/T 36114-2018 on service guides. Instant cases and filings may have fewer",
  },
  messages: {
    missing: {
      says: { zh: "流程里没有{phases}环节", en: "the procedure has no step of {phases}" },
      help: {
        zh: "补上环节；已经写在别的环节里的，标明它的 phase。",
        en: "Add it; where another step contains it, state that step's phase.",
      },
    },
  },
  examples: [
    {
      yaml: "steps:\n  - id: accept\n    name: 受理\n  - id: decide\n    name: 审批\n    after:\n      - accept",
      reports: ["1:1 missing"],
    },
    {
      yaml: "type: 公共服务\nsteps:\n  - id: accept\n    name: 受理\n  - id: decide\n    name: 审核\n    after:\n      - accept",
      reports: [],
    },
    {
      yaml: "steps:\n  - id: accept\n    name: 受理\n  - id: review\n    name: 审核\n  - id: decide\n    name: 审批办结\n  - id: send\n    name: 发证",
      reports: [],
    },
  ],
  check({ version: { type, caseType, steps }, document, report }) {
    if (caseType !== "承诺件" || isMissing(document, "/steps")) return;
    // Steps under a misspelt key, or one that was taken out, may be the ones looked for.
    if (!isComplete(document, "/steps")) return;
    const found = new Set([...entriesOf(steps)].flatMap(([, step]) => phasesOf(step)));
    const missing =
      type === "行政许可"
        ? core.filter((phase) => !found.has(phase))
        : [
            ...(found.has("受理") || found.has("收件") ? [] : ["受理"]),
            ...(found.has("审查") || found.has("决定") ? [] : [listed(["审查", "决定"], "或", " or ")]),
          ];
    if (missing.length > 0)
      report("missing", { pointer: "/steps", part: "key" }, { phases: listed(missing) });
  },
});
