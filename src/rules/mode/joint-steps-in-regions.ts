import { isComplete } from "../../model/document.ts";
import { entriesOf } from "../../model/entries.ts";
import { openModes } from "../../model/open-modes.ts";
import { phasesOf } from "../../model/phase.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "mode/joint-steps-in-regions",
  on: "version",
  needs: ["itemFile"],
  severity: "error",
  title: { zh: "多地联办的环节写明由哪些地区办理", en: "Joint handling says which regions handle the steps" },
  basis: {
    zh: "国务院办公厅关于加快推进政务服务“跨省通办”的指导意见（国办发〔2020〕35号）：多地联办由一地受理申请、各地内部协同",
    en: "国办发〔2020〕35号 on cross-province services: 多地联办 is accepted in one place and handled by several together",
  },
  messages: {
    "fewer-than-two": {
      says: {
        zh: "多地联办，环节里却只有 {count} 个地区",
        en: "the mode is 多地联办, yet the steps name {count} region(s)",
      },
      help: {
        zh: "在 steps 的 region 写明各环节由哪个地区办理。",
        en: "Say in each step's region where it is handled.",
      },
    },
    "no-lead": {
      says: {
        zh: "多地联办，没有写由哪个地区受理",
        en: "the mode is 多地联办, but not said which region accepts",
      },
      help: { zh: "在受理环节写明 region。", en: "State the region of the step that accepts." },
    },
  },
  examples: [
    { yaml: "crossRegion:\n  modes:\n    - 多地联办", reports: ["/steps: fewer-than-two"] },
    {
      yaml: "crossRegion:\n  modes:\n    - 多地联办\nsteps:\n  - id: accept\n    name: 受理\n  - id: review\n    name: 审查\n    region: wujiang\n  - id: decide\n    name: 决定\n    region: qingpu",
      reports: ["/steps/0/region no-lead"],
    },
    {
      yaml: "crossRegion:\n  modes:\n    - 多地联办\nsteps:\n  - id: accept\n    name: 受理\n    region: qingpu\n  - id: review\n    name: 审查\n    region: wujiang",
      reports: [],
    },
  ],
  check({ version, itemFile, region, document, report }) {
    if (!openModes(version, itemFile?.value, region).includes("多地联办")) return;
    if (!isComplete(document, "/steps")) return;
    const steps = [...entriesOf(version.steps)];
    const regions = new Set(steps.flatMap(([, step]) => step.region ?? []));
    const [at, accepting] =
      steps.find(([, step]) => phasesOf(step).some((phase) => phase === "收件" || phase === "受理")) ?? [];
    const inSteps = { pointer: "/steps", part: "key" } as const;
    if (regions.size < 2) report("fewer-than-two", inSteps, { count: regions.size });
    else if (accepting?.region === undefined) {
      const lead = at === undefined ? inSteps : { pointer: `/steps/${at}/region` };
      report("no-lead", lead, {}, { severity: "warning" });
    }
  },
});
