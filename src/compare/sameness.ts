import { type State, states } from "../model/difference.ts";
import { formAt, type Said } from "./normal/forms.ts";
import type { Glossary } from "./normal/glossary.ts";
import { type Group, Partition } from "./partition.ts";
import type { Rewording } from "./reworded/reworded.ts";

/** What sameness is judged with; made once for a catalogue. */
export interface Measure {
  readonly glossary: Glossary;
  readonly reworded: Rewording;
}

/** How far a number of values agree. */
export interface Agreement {
  readonly state: State;
  /** Values that count as one, as positions in what was given; in the order of their first. */
  readonly groups: readonly Group[];
}

/** Beyond so many different texts each is weighed against the first only. */
const mostPairs = 12;

/**
 * The state of the values, and the groups they fall into: the same up to `tolerate`, and, where the values really differ,
 * with those merely reworded together.
 */
export function agree(values: readonly Said[], tolerate: number, measure: Measure): Agreement {
  const first = values[0];
  if (first === undefined) return { state: "identical", groups: [] };
  if (values.every((value) => isSameText(value, first)))
    return { state: "identical", groups: [values.map((_, at) => at)] };
  let groups = joined(
    values.map((_, at) => [at]),
    (at) => [formAt(0, values[at] ?? first, measure.glossary)],
  );
  let judged = groups;
  for (const level of [1, 2, 3] as const) {
    groups = joined(groups, (at) => keysAt(level, values[at] ?? first, measure.glossary));
    if (level <= tolerate) judged = groups;
    if (groups.length === 1) return { state: states[level] ?? "different", groups: judged };
  }
  return told(values, groups, judged, measure);
}

/** Values that differ in more than their writing: reworded, or really different. */
function told(
  values: readonly Said[],
  groups: readonly Group[],
  judged: readonly Group[],
  { reworded }: Measure,
): Agreement {
  const heads = groups.flatMap(([at = 0]) => values[at] ?? []);
  const partition = new Partition(groups.length);
  let all = true;
  for (const [i, j] of pairsOf(groups.length)) {
    const [a, b] = [heads[i], heads[j]];
    if (a?.kind === "text" && b?.kind === "text" && reworded(a.text, b.text)) partition.join(i, j);
    else all = false;
  }
  if (all) return { state: "reworded", groups: judged };
  const merged = partition.gather(groups);
  return { state: "different", groups: merged.length > 1 ? merged : groups };
}

/** Each with each, or, where there are many, each with the first. */
function* pairsOf(count: number): Generator<readonly [number, number]> {
  for (let i = 0; i < (count > mostPairs ? 1 : count); i += 1)
    for (let j = i + 1; j < count; j += 1) yield [i, j];
}

/** Whether the two are written with the same characters. */
export function isSameText(a: Said, b: Said): boolean {
  if (a.parts === undefined || b.parts === undefined) return a.text === b.text && a.parts === b.parts;
  return a.parts.length === b.parts.length && a.parts.every((part, at) => part === b.parts?.[at]);
}

const keysAt = (level: 1 | 2 | 3, value: Said, glossary: Glossary): readonly string[] =>
  value.also === undefined || level === 1
    ? [formAt(level, value, glossary)]
    : [formAt(level, value, glossary), ...value.also.map((fact) => `\u0001${fact}`)];

/** Groups that share a key become one; they stay in the order of their first member. */
function joined(groups: readonly Group[], keysOf: (at: number) => readonly string[]): Group[] {
  const partition = new Partition(groups.length);
  const byKey = new Map<string, number>();
  for (const [at, group] of groups.entries())
    for (const key of group.flatMap(keysOf)) {
      partition.join(byKey.get(key) ?? at, at);
      byKey.set(key, at);
    }
  return partition.gather(groups);
}
