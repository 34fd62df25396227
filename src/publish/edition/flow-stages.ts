import type { FlowStage, FlowStep } from "../../model/edition.ts";
import { ancestorsOf, type Waits } from "./flow-order.ts";

/** A flow to be laid out; indices run in the order of the steps. */
export interface Plan {
  readonly steps: readonly FlowStep[];
  readonly after: Waits;
  /** Ids of the situations each step is for; undefined for all. */
  readonly situations: readonly (readonly string[] | undefined)[];
}

/** Whether two steps are never taken in one case: they are for different situations. */
export function areApart({ situations }: Pick<Plan, "situations">, a: number, b: number): boolean {
  const [one, other] = [situations[a], situations[b]];
  return one !== undefined && other !== undefined && !one.some((id) => other.includes(id));
}

/** The label of branches that are single steps, each of which says what it waits for. */
export const knot = "按前置环节依次办理";

/** Lays a flow out: steps all others come before or after, and between them the branches they part into. */
export function stagesOf(plan: Plan): FlowStage[] {
  const ancestors = ancestorsOf(plan.after);
  const ordered = (a: number, b: number): boolean =>
    ancestors[a]?.has(b) === true || ancestors[b]?.has(a) === true;

  const layOut = (members: readonly number[]): FlowStage[] => {
    const stages: FlowStage[] = [];
    let between: number[] = [];
    for (const index of members) {
      const isCommon = members.every((other) => other === index || ordered(index, other));
      if (!isCommon) {
        between.push(index);
        continue;
      }
      stages.push(...part(between, members));
      between = [];
      const step = plan.steps[index];
      if (step !== undefined) stages.push({ step });
    }
    return [...stages, ...part(between, members)];
  };

  /** What stands between two common steps, in its branches. */
  const part = (members: readonly number[], from: readonly number[]): FlowStage[] => {
    if (members.length === 0) return [];
    const branches = grouped(members, ordered);
    if (branches.length === 1) {
      if (members.length < from.length) return layOut(members);
      return [{ step: null, label: knot, branches: members.map((index) => stepOf(index)) }];
    }
    const together = (a: readonly number[], b: readonly number[]): boolean =>
      a.some((one) => b.some((other) => !areApart(plan, one, other)));
    const cases = grouped(branches, together);
    if (cases.length === 1) return [sideBySide(branches)];
    return [
      {
        step: null,
        label: "分情形办理",
        branches: cases.map((each) => (each.length === 1 ? layOut(each[0] ?? []) : [sideBySide(each)])),
      },
    ];
  };

  const stepOf = (index: number): FlowStage[] => layOut([index]);

  const sideBySide = (branches: readonly (readonly number[])[]): FlowStage => {
    const all = branches.flat();
    const isMixed = all.some((one) => all.some((other) => areApart(plan, one, other)));
    return {
      step: null,
      label: isMixed ? "同时进行（各情形只走本情形的环节）" : "同时进行",
      branches: branches.map(layOut),
    };
  };

  return layOut([...plan.steps.keys()]);
}

/** Members that hang together, directly or through others, in order of their first. */
function grouped<T>(members: readonly T[], hangTogether: (a: T, b: T) => boolean): T[][] {
  let groups: T[][] = [];
  for (const member of members) {
    const joins = groups.filter((group) => group.some((each) => hangTogether(each, member)));
    const [first] = joins;
    if (first === undefined) {
      groups.push([member]);
      continue;
    }
    const whole = [...joins.flat(), member];
    groups = groups.flatMap((group) => (group === first ? [whole] : joins.includes(group) ? [] : [group]));
  }
  return groups.map((group) => [...group].sort((a, b) => members.indexOf(a) - members.indexOf(b)));
}
