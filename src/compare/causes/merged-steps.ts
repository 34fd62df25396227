import type { Aligned } from "../align/keys.ts";
import { standardId } from "../cells.ts";
import { type Cause, type Known, lackingIn, pathOf, type Suspect, standsFor } from "./known.ts";

/**
 * A step that a region has within another: its 登记与送达 is the 登记 and the 送达 of the others. What the region calls that
 * step is a difference already.
 */
export function mergedStep(suspect: Suspect, known: Known): Cause | undefined {
  const { row, field } = suspect;
  if (row.whole === undefined || !standsFor(suspect, "steps")) return undefined;
  const { cluster } = row.whole;
  const lacking = lackingIn(field);
  const names = namesIn(cluster);
  const others = known.entries("steps").filter((other) => other !== cluster && isFinding(other, known));
  const holders = lacking.map((region) => others.find((other) => holds(other, region, names)));
  const [first] = holders;
  if (first === undefined || holders.includes(undefined)) return undefined;
  return { follows: pathOf("steps", first.key), excused: new Set(lacking) };
}

const isFinding = ({ key }: Aligned, known: Known): boolean =>
  (known.told(pathOf("steps", key))?.severity ?? null) !== null;

/** What the regions, all or all but one, call a step. */
const namesIn = ({ entries }: Aligned, except?: string): string[] =>
  [...entries].flatMap(([region, { said }]) => (region === standardId || region === except ? [] : [said]));

/** Whether the region's step is, by its name, one of the names and something else. */
function holds(step: Aligned, region: string, names: readonly string[]): boolean {
  const whole = step.entries.get(region)?.said;
  if (whole === undefined) return false;
  const parts = whole.split(/[与和及并、]/u);
  if (parts.length > 1) return parts.some((part) => names.some((name) => hasSameHead(part, name)));
  const partners = namesIn(step, region);
  return names.some((name) => partners.some((other) => whole === name + other || whole === other + name));
}

/** 核查 and 现场核查: the head of a Chinese name stands at its end. */
const hasSameHead = (a: string, b: string): boolean =>
  a.length > 1 && b.length > 1 && (a.endsWith(b) || b.endsWith(a));
