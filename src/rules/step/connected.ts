import { components, findCycle, isInOrder } from "../../model/critical-path.ts";
import { isComplete } from "../../model/document.ts";
import { entriesOf } from "../../model/entries.ts";
import { listed } from "../../model/words.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "step/connected",
  on: "version",
  severity: "warning",
  title: { zh: "各环节连成一个流程", en: "The steps hang together" },
  basis: {
    zh: "没有前置环节的就是第一个环节；与其他环节不相连的，分不清是先后还是并行",
    en: "A step that waits for none is a first step; one that is joined to no other is neither before, after nor beside it",
  },
  messages: {
    apart: {
      says: { zh: "环节“{names}”没有和“{first}”连起来", en: "the steps {names} are not joined to {first}" },
      help: { zh: "在 after 写明它在哪些环节之后。", en: "State in after which steps come before it." },
    },
  },
  examples: [
    {
      yaml: "steps:\n  - id: accept\n    name: 受理\n  - id: decide\n    name: 决定",
      reports: ["4:5 apart"],
    },
    {
      yaml: "steps:\n  - id: accept\n    name: 受理\n  - id: decide\n    name: 决定\n    after:\n      - accept",
      reports: [],
    },
  ],
  check({ document, version, report }) {
    const steps = entriesOf(version.steps).flatMap(([at, { id, name = id, after = [] }]) =>
      id === undefined ? [] : [{ at, id, name: name ?? id, after, length: 0 }],
    );
    // Nearly every procedure is written so that each step comes after one before it.
    if (isInOrder(steps) && steps.every(({ after }, index) => index === 0 || after.length > 0)) return;
    const count = version.steps?.length ?? 0;
    // Where it is not known what a step comes after, nobody can say that it stands apart.
    for (let at = 0; at < count; at += 1) if (!isComplete(document, `/steps/${at}/after`)) return;
    const known = new Set(steps.map(({ id }) => id));
    /** A step that names an unknown one is joined to something: that is another rule's finding. */
    if (steps.some(({ after }) => after.some((id) => !known.has(id)))) return;
    // Neither is a circle judged twice.
    if (findCycle(steps) !== undefined) return;
    const first = steps[0];
    const groups = components(steps);
    if (first === undefined || groups.length < 2) return;
    const own = groups.find((ids) => ids.includes(first.id)) ?? [];
    const apart = steps.filter(({ id }) => !own.includes(id));
    report(
      "apart",
      { pointer: `/steps/${apart[0]?.at ?? 0}` },
      { names: listed(apart.map(({ name }) => name)), first: first.name },
    );
  },
});
