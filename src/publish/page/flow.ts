import type { EditionEntry, EditionItem, Flow, FlowStage, FlowStep } from "../../model/edition.ts";
import type { Block, DrawnStage, DrawnStep, FlowBlock, Section } from "../../model/page.ts";
import { group } from "../../model/page-parts.ts";
import { knot } from "../edition/flow-stages.ts";
import { rowWith } from "./entries.ts";
import { forApplicants } from "./sections.ts";
import { titleOf } from "./titles.ts";

const stepOf = ({ no, name, limit, place, special, situations, after, rank }: FlowStep): DrawnStep => ({
  no,
  name,
  limit,
  place: place === null ? null : `${place}办理`,
  remarks: [...(special ? ["特别程序，不计入时限"] : []), ...(situations === null ? [] : [situations])],
  isSpecial: special,
  after,
  rank,
});

/** What a drawing of branches cannot show: a step among others that come in no simple order says what it waits for. */
const waitsOf = ({ after }: FlowStep): string | null =>
  after.length === 0 ? null : `在第${after.join("、")}步之后`;

const stagesOf = (stages: readonly FlowStage[], isKnot = false): DrawnStage[] =>
  stages.map((stage) =>
    stage.step === null
      ? { ...stage, branches: stage.branches.map((branch) => stagesOf(branch, stage.label === knot)) }
      : { step: stepOf(stage.step), waits: isKnot ? waitsOf(stage.step) : null },
  );

const flowBlock = ({ regionNames, regions, text, steps, stages, sentences }: Flow): FlowBlock => ({
  kind: "flow",
  title: regionNames,
  regions,
  text,
  steps: steps.map(stepOf),
  stages: stagesOf(stages),
  sentencesTitle: "流程的文字说明",
  sentences,
});

/** All steps over the regions, with what the drawing has no room for. */
const stepTable = (steps: readonly EditionEntry[]): Block[] =>
  steps.length === 0
    ? []
    : [
        group("folded", `办理环节一览（各地合计${steps.length}个环节）`, [
          {
            kind: "table",
            caption: "各环节的时限、结果和办理处室",
            numberColumn: "序号",
            nameColumn: "环节",
            columns: [
              { title: "环节时限", size: "medium", regions: null },
              { title: "办理结果", size: "long", regions: null },
            ],
            together: null,
            groups: [
              { title: null, count: null, rows: steps.map((step) => rowWith(step, ["limit", "outcome"])) },
            ],
            search: null,
          },
        ]),
      ];

/** 办理流程: each way of working as a drawing, then all steps in a table. */
export function flow({ guide }: EditionItem): Section[] {
  const blocks = [...guide.flows.map(flowBlock), ...stepTable(guide.steps)];
  return blocks.length === 0 ? [] : [forApplicants("flow", titleOf("steps"), blocks)];
}
