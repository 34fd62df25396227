import type { AlignedCluster } from "../align/keys.ts";
import { standardId } from "../cells.ts";
import type { ComparedField } from "../compared-field.ts";
import type { RegionValue } from "../region-value.ts";
import { absenceIn, type DifferenceIndex, type Explanation } from "./difference-index.ts";

const joining = /[与和及并、]/u;

/**
 * A step, or a review point, that a region has within another: its 登记与送达 is the 登记 and the 送达 of the others. What the
 * region calls that one is a difference already.
 */
export function mergedEntry(suspect: ComparedField, index: DifferenceIndex): Explanation | undefined {
  const absence = absenceIn(suspect);
  const list = suspect.row.whole?.list.key;
  if (absence === undefined || list === undefined) return undefined;
  const { cluster, lacking } = absence;
  const names = namesIn(cluster);
  const holders = lacking.map((region) =>
    index
      .entries(list)
      .find(
        (other) =>
          other !== cluster && index.isFinding(index.pathOf(list, other.key)) && holds(other, region, names),
      ),
  );
  const [first] = holders;
  if (first === undefined || holders.includes(undefined)) return undefined;
  return { explainedBy: index.pathOf(list, first.key), excused: new Set(lacking) };
}

/** How long a region takes for 登记与送达 is not to be held against what others take for 登记: that it is both has been said. */
export function limitOfMerged({ row }: ComparedField, index: DifferenceIndex): Explanation | undefined {
  if (row.whole === undefined) return undefined;
  const { cluster } = row.whole;
  const explainedBy = index.pathOf("steps", cluster.key);
  if (!index.isFinding(explainedBy)) return undefined;
  const within = index
    .entries("steps")
    .filter(({ key }) => index.difference(index.pathOf("steps", key))?.outcome.explainedBy === explainedBy);
  const isMerged = (region: string): boolean =>
    within.some((other) => !other.entries.has(region) && holds(cluster, region, namesIn(other)));
  const [merged, single] = [
    row.asked.filter(({ region }) => isMerged(region)),
    row.asked.filter(({ region }) => !isMerged(region)),
  ];
  return merged.length > 0 && areAlike(merged) && areAlike(single) && !isShorter(merged[0], single[0])
    ? { explainedBy }
    : undefined;
}

/** Whether the two together take less than the one alone, which is a difference whatever is in them. */
function isShorter(merged: RegionValue | undefined, single: RegionValue | undefined): boolean {
  const [both, one] = [merged?.cell.raw, single?.cell.raw].map((raw) => raw as LimitValue | undefined);
  if (both?.value === undefined || one?.value === undefined) return false;
  return both.value < one.value && (both.value === 0 || both.unit === one.unit);
}

type LimitValue = { readonly value?: number; readonly unit?: string };

const areAlike = (cells: readonly RegionValue[]): boolean =>
  new Set(cells.map(({ normal }) => normal)).size <= 1;

/** What the regions, all or all but one, call a step. */
const namesIn = ({ entries }: AlignedCluster, except?: string): string[] =>
  [...entries].flatMap(([region, { wording }]) =>
    region === standardId || region === except ? [] : [wording],
  );

/** Whether the region's step is, by its name, one of the names and something else. */
function holds(step: AlignedCluster, region: string, names: readonly string[]): boolean {
  const whole = step.entries.get(region)?.wording;
  if (whole === undefined) return false;
  const parts = partsOf(whole);
  if (parts.length > 0) return parts.some((part) => names.some((name) => hasSameHead(part, name)));
  return namesIn(step, region).some((partner) =>
    [partner, ...partsOf(partner)].some((other) => {
      const rest = restOf(whole, other);
      return names.some((name) => name === rest || hasSameHead(name, rest));
    }),
  );
}

/** What a name joins, where it joins several. */
const partsOf = (name: string): readonly string[] => (joining.test(name) ? name.split(joining) : []);

/** What a name says before or after another. */
function restOf(whole: string, other: string): string {
  if (whole.startsWith(other)) return whole.slice(other.length);
  return whole.endsWith(other) ? whole.slice(0, -other.length) : "";
}

/** 核查 and 现场核查: the head of a Chinese name stands at its end. */
const hasSameHead = (a: string, b: string): boolean =>
  a.length > 1 && b.length > 1 && (a.endsWith(b) || b.endsWith(a));
