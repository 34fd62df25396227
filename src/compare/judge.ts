import type { Severity } from "../model/diagnostic.ts";
import { levelOf, type State } from "../model/matrix.ts";
import { standardId } from "./cells.ts";
import { agreement, ComparedField, type FieldVerdict } from "./compared-field.ts";
import type { ComparableValue } from "./normal/forms.ts";
import type { Groups } from "./partition.ts";
import type { RegionValue } from "./region-value.ts";
import type { Row } from "./row.ts";
import { agree, type ComparisonContext, isSameText } from "./sameness.ts";
import { isAbove, severityFromStandard, severityOf } from "./severity.ts";

const nobody: readonly string[] = [];

/** Judges one row; `undefined` when nobody states anything, or, with `onlyFindings`, when nothing comes of it. */
export function judge(
  row: Row,
  inForce: boolean,
  measure: ComparisonContext,
  onlyFindings = false,
): ComparedField | undefined {
  if (isPlain(row)) return onlyFindings && !isUnsure(row) ? undefined : new ComparedField(row, agreement);
  const { standard, regions, agreed } = row;
  const values = valuesOf(regions);
  if (values.length === 0 && standard?.comparable === undefined) return undefined;
  const common = between(row, regions, values, measure);
  const offStandard = standard && departing(row, regions, standard.comparable, measure);
  const offAgreed = agreed?.comparable && departing(row, regions, agreed.comparable, measure);
  const judged = judgedBy(common, offStandard, offAgreed);
  const severity = severityFor(row, judged, offStandard !== undefined, inForce);
  if (onlyFindings && severity === null && !isUnsure(row)) return undefined;
  return new ComparedField(row, {
    state: common.state,
    severity,
    outside: common.outside,
    offStandard: regionsOf(offStandard),
    offAgreed: regionsOf(offAgreed),
    withinAbsent: common.withinAbsent,
    among: common.among,
    judged,
  });
}

/** Most fields: every region says the same, to the letter, and nothing else is to be asked of them. */
function isPlain({ cells, agreed }: Row): boolean {
  const first = cells[0]?.comparable;
  if (first === undefined || agreed !== undefined) return false;
  for (const { comparable, region } of cells)
    if (comparable === undefined || region === standardId || !isSameText(comparable, first)) return false;
  return true;
}

/** An entry whose partners were found by likeness, which a person is asked to confirm. */
const isUnsure = ({ presence, whole }: Row): boolean => presence && whole?.cluster.by === "fuzzy";

function valuesOf(regions: readonly RegionValue[]): readonly ComparableValue[] {
  const values: ComparableValue[] = [];
  for (const { comparable } of regions) if (comparable !== undefined) values.push(comparable);
  return values;
}

type Common = Pick<FieldVerdict, "state" | "among" | "outside" | "withinAbsent">;

/** How the regions agree among themselves. */
function between(
  row: Row,
  regions: readonly RegionValue[],
  values: readonly ComparableValue[],
  measure: ComparisonContext,
): Common {
  const { state, groups } = agree(values, row.field.tolerate, measure);
  if (values.length === regions.length)
    return { state, among: state, outside: outsideOf(groups, regions), withinAbsent: false };
  const grouped = groupsOf(row, regions, groups);
  return {
    state: "missing",
    among: grouped.includes(values.length) ? "missing" : state,
    outside: outsideOf(grouped, regions),
    withinAbsent: grouped.includes(nowhere),
  };
}

/** The group of a region that has no part in the judgement. */
const nowhere = -1;

/** Each region's group: that of its value, one of their own for those that lack the part, none for the others. */
function groupsOf({ without }: Row, regions: readonly RegionValue[], groups: Groups): Groups {
  let at = 0;
  return regions.map(({ comparable, region }) => {
    if (comparable === undefined) return without.has(region) ? nowhere : groups.length;
    at += 1;
    return groups[at - 1] ?? nowhere;
  });
}

/** Everyone but the biggest group; all where no group is the biggest. */
function outsideOf(grouped: Groups, regions: readonly RegionValue[]): readonly string[] {
  let majority = nowhere;
  let most = 0;
  for (const [at, group] of grouped.entries()) {
    if (group === nowhere || grouped.indexOf(group) < at) continue;
    const size = sizeOf(group, grouped);
    if (size === most) majority = nowhere;
    else if (size > most) [majority, most] = [group, size];
  }
  const outside: string[] = [];
  for (let at = 0; at < grouped.length; at += 1) {
    const region = regions[at]?.region;
    if (grouped[at] !== nowhere && grouped[at] !== majority && region !== undefined) outside.push(region);
  }
  return outside;
}

function sizeOf(group: number, grouped: Groups): number {
  let size = 0;
  for (const each of grouped) if (each === group) size += 1;
  return size;
}

interface Departure {
  readonly region: string;
  readonly state: State;
}

/** Regions whose value is not, above what is tolerated, the one stated; `undefined` states that there be none. */
function departing(
  row: Row,
  regions: readonly RegionValue[],
  stated: ComparableValue | undefined,
  measure: ComparisonContext,
): readonly Departure[] {
  const departures: Departure[] = [];
  for (const { region, comparable } of regions) {
    if (comparable === undefined && (stated === undefined || row.without.has(region))) continue;
    const state =
      comparable && stated ? agree([stated, comparable], row.field.tolerate, measure).state : "missing";
    if (isAbove(state, row.field.tolerate)) departures.push({ region, state });
  }
  return departures;
}

const regionsOf = (departures: readonly Departure[] | undefined): readonly string[] =>
  departures === undefined || departures.length === 0 ? nobody : departures.map(({ region }) => region);

const worst = (departures: readonly Departure[]): State =>
  departures.reduce<State>(
    (state, each) => (levelOf(each.state) > levelOf(state) ? each.state : state),
    "identical",
  );

/** The standard's word before the agreed one, that before the regions' own. */
const judgedBy = (
  { among }: Common,
  offStandard: readonly Departure[] | undefined,
  offAgreed: readonly Departure[] | undefined,
): State => {
  const departures = offStandard ?? offAgreed;
  return departures === undefined ? among : worst(departures);
};

const severityFor = (
  { harmonise, field: { tolerate } }: Row,
  judged: State,
  isByStandard: boolean,
  inForce: boolean,
): Severity | null =>
  isByStandard ? severityFromStandard(inForce, judged, tolerate) : severityOf(harmonise, judged, tolerate);
