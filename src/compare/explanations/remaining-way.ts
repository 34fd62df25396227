import type { ComparedField } from "../compared-field.ts";
import { absenceIn, type DifferenceIndex, type Explanation } from "./difference-index.ts";

/** Names of the way everybody goes who does not go a special one. */
const ordinary = /一般程序|普通程序|不选择|先核后证/u;
/** Names of special ways. */
const special = /承诺|简易程序|快速|绿色通道|先证后核|后置/u;

/**
 * The ordinary way beside a special one (按一般程序 beside 告知承诺, 提交证明 beside 以承诺代替证明): a region that has no special
 * one has no need to name the other.
 */
export function remainingWay(suspect: ComparedField, index: DifferenceIndex): Explanation | undefined {
  const absence = absenceIn(suspect);
  if (absence === undefined) return undefined;
  const { cluster, lacking } = absence;
  const names = [...cluster.entries.values()].map(({ name }) => name);
  for (const { key, entries } of index.entries("situations")) {
    const explainedBy = index.pathOf("situations", key);
    const others = [...entries.values()].map(({ name }) => name);
    if (key === cluster.key || !names.every((name) => isRest(name, others))) continue;
    if (lacking.every((region) => index.isToldLacking(explainedBy, region)))
      return { explainedBy: index.rootOf(explainedBy), excused: new Set(lacking) };
  }
  return undefined;
}

function isRest(name: string, others: readonly string[]): boolean {
  const [, handedIn] = /^提交(.+)$/u.exec(name) ?? [];
  if (handedIn !== undefined) return others.every((other) => other.includes(`代替${handedIn}`));
  return ordinary.test(name) && others.every((other) => special.test(other) && !ordinary.test(other));
}
