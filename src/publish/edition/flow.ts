import type { Sound } from "../../model/document.ts";
import type { Flow, FlowStage, FlowStep } from "../../model/edition.ts";
import type { Version } from "../../model/generated/files.ts";
import { ancestorsOf, inOrder, ranksOf } from "./flow-order.ts";
import { areApart, type Plan, stagesOf } from "./flow-stages.ts";
import type { ItemView } from "./item-view.ts";
import { joined, withoutEnd, withoutNumber } from "./prose.ts";
import type { NameOf, RegionVersion } from "./region-version.ts";
import { enumerate, limitText, regionCount } from "./words.ts";

type VersionStep = NonNullable<Version["steps"]>[number];

/** A region's flow, its steps numbered so that none comes before one it waits for, and each branch in one run. */
function planOf({ version, nameOf }: RegionVersion): Plan {
  const written = version.steps ?? [];
  const steps = inOrder(waitsOf(written)).flatMap((index) => written[index] ?? []);
  const runs = stepsIn(stagesOf(planFor(steps, nameOf))).flatMap(({ no }) => steps[no - 1] ?? []);
  return planFor(runs, nameOf);
}

const stepsIn = (stages: readonly FlowStage[]): FlowStep[] =>
  stages.flatMap((stage) => (stage.step === null ? stage.branches.flatMap(stepsIn) : [stage.step]));

function planFor(steps: readonly Sound<VersionStep>[], nameOf: NameOf): Plan {
  const after = waitsOf(steps);
  const ranks = ranksOf(after);
  return {
    after,
    situations: steps.map((step) => step.situations),
    steps: steps.map((step, index) => ({
      ...stepOf(step, nameOf, index + 1),
      after: (after[index] ?? []).map((each) => each + 1),
      rank: ranks[index] ?? 0,
    })),
  };
}

const nameOfStep = ({ name, phase }: Sound<VersionStep>, no: number): string =>
  name === undefined ? (phase ?? `第${no}步`) : withoutNumber(name);

/** A step by itself, in words. */
function stepOf(step: Sound<VersionStep>, nameOf: NameOf, no: number): Omit<FlowStep, "after" | "rank"> {
  const { id, phase, limit, office, region, outcome, situations } = step;
  return {
    no,
    id: id ?? `${no}`,
    name: nameOfStep(step, no),
    phase: phase ?? null,
    limit: limit === undefined ? null : limitText(limit) || null,
    special: step.special === true,
    office: office ?? null,
    place: region === undefined ? null : nameOf("regions", region),
    outcome: outcome === undefined ? null : withoutEnd(outcome),
    situations:
      situations === undefined ? null : joined(situations.map((each) => nameOf("situations", each))),
  };
}

/** For each step the indices of those it waits for, in order; what its ids do not lead to is left out. */
export function waitsOf(steps: readonly Sound<VersionStep>[]): number[][] {
  const indexOf = new Map(steps.map(({ id }, index) => [id, index]));
  return steps.map((step) =>
    [...new Set((step.after ?? []).flatMap((id) => indexOf.get(id) ?? []))].sort((a, b) => a - b),
  );
}

/** 第2步 审查（4个工作日），在第1步之后; 在第2步或者第3步之后 where no case takes both. */
function sentence(plan: Plan, step: FlowStep): string {
  const remarks = [
    step.place,
    step.limit,
    step.special ? "特别程序，不计入时限" : null,
    step.situations,
  ].filter((each) => each !== null);
  const areCases =
    step.after.length > 1 &&
    step.after.every((one) =>
      step.after.every((other) => one === other || areApart(plan, one - 1, other - 1)),
    );
  const before =
    step.after.length === 0
      ? ""
      : areCases
        ? `，在${step.after.map((each) => `第${each}步`).join("或者")}之后`
        : `，在第${enumerate(step.after.map(String))}步之后`;
  return `第${step.no}步 ${step.name}${remarks.length === 0 ? "" : `（${remarks.join("；")}）`}${before}`;
}

/** Whether one case has steps that need not wait for each other. */
function runsSideBySide(plan: Plan): boolean {
  const ancestors = ancestorsOf(plan.after);
  return plan.steps.some((_, one) =>
    plan.steps.some(
      (__, other) =>
        one < other &&
        ancestors[one]?.has(other) === false &&
        ancestors[other]?.has(one) === false &&
        !areApart(plan, one, other),
    ),
  );
}

/** What makes two regions' flows one picture: the offices and papers of each are in the table of steps. */
const picture = (steps: readonly FlowStep[], text: string | null): string =>
  JSON.stringify([
    text,
    steps.map(({ name, phase, limit, special, place, situations, after }) => [
      name,
      phase,
      limit,
      special,
      place,
      situations,
      after,
    ]),
  ]);

/** One flow for each group of regions that work alike. */
export function flowsOf(view: ItemView): Flow[] {
  const groups = new Map<
    string,
    { readonly versions: RegionVersion[]; readonly plan: Plan; readonly text: string | null }
  >();
  for (const version of view.versions) {
    const plan = planOf(version);
    const text = version.version.process?.text ?? null;
    const key = picture(plan.steps, text);
    const group = groups.get(key);
    if (group) group.versions.push(version);
    else groups.set(key, { versions: [version], plan, text });
  }
  return [...groups.values()].map(({ versions, plan, text }) => {
    const { steps } = plan;
    const all = versions.length === view.versions.length;
    return {
      regions: versions.map(({ region }) => region),
      regionNames:
        all && versions.length > 1
          ? `${regionCount(versions.length)}相同`
          : enumerate(versions.map(({ shortName }) => shortName)),
      steps,
      stages: stagesOf(plan),
      parallel: runsSideBySide(plan),
      sentences: steps.map((step) => sentence(plan, step)),
      text,
    };
  });
}
