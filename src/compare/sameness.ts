import { type State, states } from "../model/difference.ts";
import { formAt, type Said } from "./normal/forms.ts";
import type { Glossary } from "./normal/glossary.ts";
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
  readonly groups: readonly (readonly number[])[];
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
  if (values.every((value) => isSameText(value, first))) return { state: "identical", groups: [values.map((_, at) => at)] };
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
  groups: readonly (readonly number[])[],
  judged: readonly (readonly number[])[],
  { reworded }: Measure,
): Agreement {
  const heads = groups.map(([at = 0]) => values[at]).filter((value) => value !== undefined);
  const sure = (a: Said, b: Said): boolean => a.kind === "text" && b.kind === "text" && reworded(a.text, b.text);
  const links: [number, number][] = [];
  let all = true;
  for (const [i, a] of heads.entries()) {
    if (i > 0 && heads.length > mostPairs) break;
    for (let j = i + 1; j < heads.length; j += 1) {
      const b = heads[j];
      if (b !== undefined && sure(a, b)) links.push([i, j]);
      else all = false;
    }
  }
  if (all) return { state: "reworded", groups: judged };
  const label = groups.map((_, at) => at);
  for (const [i, j] of links) {
    const [from, to] = [label[j], label[i]];
    label.forEach((each, at) => {
      if (each === from && to !== undefined) label[at] = to;
    });
  }
  const merged = joined(groups, (at) => [String(label[groups.findIndex((group) => group.includes(at))])]);
  return { state: "different", groups: merged.length > 1 ? merged : groups };
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
function joined(groups: readonly (readonly number[])[], keysOf: (at: number) => readonly string[]): number[][] {
  const byKey = new Map<string, number>();
  const head = groups.map((_, at) => at);
  for (const [at, group] of groups.entries())
    for (const member of group)
      for (const key of keysOf(member)) {
        const met = head[byKey.get(key) ?? at] ?? at;
        const own = head[at] ?? at;
        const [kept, given] = met < own ? [met, own] : [own, met];
        if (kept !== given) for (let i = 0; i < head.length; i += 1) if (head[i] === given) head[i] = kept;
        byKey.set(key, at);
      }
  const members = new Map<number, number[]>();
  for (const [at, group] of groups.entries()) {
    const into = members.get(head[at] ?? at);
    if (into === undefined) members.set(head[at] ?? at, [...group]);
    else into.push(...group);
  }
  return [...members.values()];
}
