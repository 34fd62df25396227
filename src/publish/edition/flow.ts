import type { Flow, FlowStep } from "../../model/edition.ts";
import type { ItemView } from "./item-view.ts";
import type { RegionVersion } from "./region-version.ts";
import { enumerate, limitText, regionCount } from "./words.ts";

/** Columns of a diagram: a step stands right of all it waits for; a circle, which a rule forbids, ends where it began. */
function ranksOf(after: readonly (readonly number[])[]): number[] {
  const ranks: (number | undefined)[] = after.map(() => undefined);
  const visit = (index: number, waiting: ReadonlySet<number>): number => {
    const known = ranks[index];
    if (known !== undefined) return known;
    const before = (after[index] ?? []).filter((each) => !waiting.has(each));
    const rank = Math.max(-1, ...before.map((each) => visit(each, new Set([...waiting, index])))) + 1;
    ranks[index] = rank;
    return rank;
  };
  return after.map((_, index) => visit(index, new Set([index])));
}

function stepsOf({ version, nameOf }: RegionVersion): FlowStep[] {
  const steps = version.steps ?? [];
  const indexOf = new Map(steps.map(({ id }, index) => [id, index]));
  const after = steps.map((step) => (step.after ?? []).flatMap((id) => indexOf.get(id) ?? []));
  const ranks = ranksOf(after);
  return steps.map((step, index) => ({
    no: index + 1,
    id: step.id ?? `${index + 1}`,
    name: step.name ?? step.phase ?? `第${index + 1}步`,
    phase: step.phase ?? null,
    limit: step.limit === undefined ? null : limitText(step.limit) || null,
    special: step.special === true,
    office: step.office ?? null,
    place: step.region === undefined ? null : nameOf("regions", step.region),
    outcome: step.outcome ?? null,
    situations:
      step.situations === undefined ? null : enumerate(step.situations.map((id) => nameOf("situations", id))),
    after: (after[index] ?? []).map((each) => each + 1),
    rank: ranks[index] ?? 0,
  }));
}

/** 第2步 审查（4个工作日），在第1步之后. */
function sentence(step: FlowStep): string {
  const remarks = [
    step.place,
    step.limit,
    step.special ? "特别程序，不计入时限" : null,
    step.situations,
  ].filter((each) => each !== null);
  const before = step.after.length === 0 ? "" : `，在第${enumerate(step.after.map(String))}步之后`;
  return `第${step.no}步 ${step.name}${remarks.length === 0 ? "" : `（${remarks.join("；")}）`}${before}`;
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

const columns = (steps: readonly FlowStep[]): FlowStep[][] => {
  const width = Math.max(-1, ...steps.map(({ rank }) => rank)) + 1;
  return Array.from({ length: width }, (_, rank) => steps.filter((step) => step.rank === rank));
};

/** One flow for each group of regions that work alike. */
export function flowsOf(view: ItemView): Flow[] {
  const groups = new Map<
    string,
    { readonly versions: RegionVersion[]; readonly steps: readonly FlowStep[]; readonly text: string | null }
  >();
  for (const version of view.versions) {
    const steps = stepsOf(version);
    const text = version.version.process?.text ?? null;
    const key = picture(steps, text);
    const group = groups.get(key);
    if (group) group.versions.push(version);
    else groups.set(key, { versions: [version], steps, text });
  }
  return [...groups.values()].map(({ versions, steps, text }) => {
    const ranks = columns(steps);
    const all = versions.length === view.versions.length;
    return {
      regions: versions.map(({ region }) => region),
      regionNames:
        all && versions.length > 1
          ? `${regionCount(versions.length)}相同`
          : enumerate(versions.map(({ shortName }) => shortName)),
      steps,
      ranks,
      parallel: ranks.some((column) => column.length > 1),
      sentences: steps.map(sentence),
      text,
    };
  });
}
