import { findCycle } from "../../model/critical-path.ts";
import { entriesOf } from "../../model/entries.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "step/order-acyclic",
  on: "version",
  severity: "error",
  title: { zh: "环节先后不成循环", en: "The order of steps does not run in a circle" },
  basis: {
    zh: "环节的先后由前置环节决定，成了循环就没有第一个环节，也算不出时限",
    en: "A procedure that runs in a circle has no first step and no length",
  },
  messages: {
    cycle: {
      says: { zh: "环节“{path}”互为前置，成了循环", en: "the steps {path} wait for each other" },
      help: { zh: "改正其中一个环节的 after。", en: "Correct one step's after." },
    },
  },
  examples: [
    {
      yaml: "steps:\n  - id: accept\n    name: 受理\n    after:\n      - decide\n  - id: decide\n    name: 决定\n    after:\n      - accept",
      reports: ["5:7 cycle"],
    },
    {
      yaml: "steps:\n  - id: accept\n    name: 受理\n  - id: decide\n    name: 决定\n    after:\n      - accept",
      reports: [],
    },
  ],
  check({ version, report }) {
    const steps = [...entriesOf(version.steps)];
    const cycle = findCycle(steps.map(([at, { id = `#${at}`, after = [] }]) => ({ id, after, length: 0 })));
    if (cycle === undefined) return;
    const [at = 0] = steps.find(([, { id }]) => id !== undefined && cycle.includes(id)) ?? [];
    const name = (id: string) => steps.find(([, step]) => step.id === id)?.[1].name ?? id;
    report(
      "cycle",
      { pointer: `/steps/${at}/after` },
      { path: [...cycle, ...cycle.slice(0, 1)].map(name).join("→") },
    );
  },
});
