import { isComplete } from "../../model/document.ts";
import { entriesOf } from "../../model/entries.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "review/point-for-each-necessary-material",
  on: "version",
  severity: "info",
  title: {
    zh: "每份必要材料都有审查要点或受理标准",
    en: "Every necessary material has a review point or an acceptance standard",
  },
  basis: {
    zh: "统一受理标准和审查标准的要求；国家政务服务事项要素“受理标准”",
    en: "One standard of acceptance and review; national element 受理标准",
  },
  messages: {
    none: {
      says: { zh: "没有一条审查要点", en: "there is no review point" },
      help: {
        zh: "逐条写明看什么、怎样算合格。",
        en: "Say point by point what is looked at and what passes.",
      },
    },
    unreviewed: {
      says: {
        zh: "必要材料“{name}”没有审查要点，也没有受理标准",
        en: "the necessary material {name} has neither a review point nor an acceptance standard",
      },
      help: {
        zh: "补一条审查要点；不审查的材料考虑不再要求。",
        en: "Add a review point; consider not asking for what is not reviewed.",
      },
    },
  },
  examples: [
    { yaml: "reviewPoints: []", reports: ["1:1 none"] },
    {
      yaml: "materials:\n  - id: form\n    name: 申请表\n    necessity: 必要\n  - id: plan\n    name: 平面图\n    necessity: 必要",
      reports: ["5:5 unreviewed"],
    },
    { yaml: "visits: 1", reports: [] },
  ],
  check({ version: { materials, reviewPoints }, document, report }) {
    if (!isComplete(document, "/reviewPoints") || reviewPoints === undefined) return;
    if (reviewPoints.length === 0) {
      report("none", { pointer: "/reviewPoints", part: "key" }, {}, { severity: "warning" });
      return;
    }
    // A subject that could not be read may be any of the materials.
    if (reviewPoints.some((_, at) => !isComplete(document, `/reviewPoints/${at}/subjects`))) return;
    const subjects = new Set(reviewPoints.flatMap((point) => point.subjects ?? []));
    for (const [at, { id, name, necessity, acceptStandard }] of entriesOf(materials)) {
      if (id === undefined || name === undefined || necessity !== "必要" || acceptStandard !== undefined)
        continue;
      if (!subjects.has(id)) report("unreviewed", { pointer: `/materials/${at}` }, { name });
    }
  },
});
