import type { Place, Severity } from "../model/diagnostic.ts";
import type { Alignment, MatrixField, State } from "../model/difference.ts";
import { levelOf } from "../model/difference.ts";
import type { Burden, Field, Harmonise } from "../model/profile.ts";
import { standardId } from "./cells.ts";
import { directionOf } from "./direction.ts";
import type { Said } from "./normal/forms.ts";
import { agree, isSameText, type Measure } from "./sameness.ts";
import { isAbove, severityFromStandard, severityOf } from "./severity.ts";
import type { Spoken } from "./spoken.ts";

/** One field of the matrix before it is judged: every participant's cell. */
export interface Row {
  readonly path: string;
  readonly label: string;
  readonly field: Field;
  readonly harmonise: Harmonise;
  readonly burden: Burden | undefined;
  readonly cells: readonly Spoken[];
  /** Participants that lack the whole entry or object this is a part of. */
  readonly without: ReadonlySet<string>;
  readonly entry: NonNullable<MatrixField["entry"]> | undefined;
  readonly alignment: Alignment | undefined;
  /** What item.yaml states for it. */
  readonly agreed: Spoken | undefined;
}

const nobody: readonly string[] = [];

/** Judges one row; `undefined` when nobody states anything. */
export function judge(row: Row, inForce: boolean, measure: Measure): MatrixField | undefined {
  if (isPlain(row)) return plainField(row);
  const regions = row.cells.filter(({ region }) => region !== standardId);
  const standard = row.cells.find(({ region }) => region === standardId);
  const having = regions.filter(({ said }) => said !== undefined);
  if (having.length === 0 && standard?.said === undefined) return undefined;
  const common = between(row, regions, having, measure);
  const offStandard = standard && departing(row, regions, standard.said, measure);
  const offAgreed = row.agreed?.said && departing(row, regions, row.agreed.said, measure);
  const { severity, judged } = verdictOf(row, inForce, common, offStandard, offAgreed);
  const lacking = regions.filter(({ said }) => said === undefined);
  const direction = directionOf(row.field, row.burden, asked(row, regions));
  return Object.assign(plainField(row), {
    state: common.state,
    offStandard: offStandard === undefined ? nobody : offStandard.map(({ region }) => region),
    offAgreed: offAgreed === undefined ? nobody : offAgreed.map(({ region }) => region),
    outside: common.outside,
    severity,
    withinAbsent: common.withinAbsent,
    ...(row.agreed?.said === undefined ? undefined : { agreed: row.agreed }),
    ...(standard === undefined ? undefined : { standard: standard.said === undefined ? null : standard }),
    ...(direction === undefined ? undefined : { direction }),
    ...(judged === common.state ? undefined : { judged }),
    ...(lacking.length === 0
      ? undefined
      : { lackingAt: new Map(lacking.map((each) => [each.region, lackingPlace(each)])) }),
  });
}

/** Most fields: every region says the same, to the letter, and nothing else is to be asked of them. */
function isPlain({ cells, agreed }: Row): boolean {
  const first = cells[0]?.said;
  if (first === undefined || agreed !== undefined) return false;
  for (const { said, region } of cells)
    if (said === undefined || region === standardId || !isSameText(said, first)) return false;
  return true;
}

const plainField = (row: Row): MatrixField => ({
  field: row.path,
  label: row.label,
  profile: row.field,
  harmonise: row.harmonise,
  state: "identical",
  values: valuesOf(row.cells),
  offStandard: nobody,
  offAgreed: nobody,
  outside: nobody,
  severity: null,
  withinAbsent: false,
  ...(row.alignment === undefined ? undefined : { alignment: row.alignment }),
  ...(row.entry === undefined ? undefined : { entry: row.entry }),
});

function valuesOf(cells: readonly Spoken[]): MatrixField["values"] {
  const values = new Map<string, Spoken | undefined>();
  for (const cell of cells)
    if (cell.region !== standardId) values.set(cell.region, cell.said === undefined ? undefined : cell);
  return values;
}

interface Common {
  readonly state: State;
  /** The state among those that have the entry at all. */
  readonly among: State;
  readonly outside: readonly string[];
  readonly withinAbsent: boolean;
}

/** How the regions agree among themselves. */
function between(row: Row, regions: readonly Spoken[], having: readonly Spoken[], measure: Measure): Common {
  const agreement = agree(
    having.map(({ said }) => said as Said),
    row.field.tolerate,
    measure,
  );
  const lacking = regions.filter(({ said }) => said === undefined).map(({ region }) => region);
  const lackingPart = lacking.filter((region) => !row.without.has(region));
  const groups = agreement.groups.map((group) => group.map((at) => having[at]?.region ?? ""));
  return {
    state: lacking.length > 0 ? "missing" : agreement.state,
    among: lackingPart.length > 0 ? "missing" : agreement.state,
    outside: outsideOf(lackingPart.length > 0 ? [...groups, lackingPart] : groups, regions),
    withinAbsent: lacking.length > lackingPart.length,
  };
}

/** Everyone but the biggest group; of equally big ones the first region's is the majority. */
function outsideOf(groups: readonly (readonly string[])[], regions: readonly Spoken[]): readonly string[] {
  if (groups.length < 2) return nobody;
  const groupOf = new Map(groups.flatMap((group) => group.map((region) => [region, group] as const)));
  let majority: readonly string[] = nobody;
  for (const { region } of regions) {
    const group = groupOf.get(region);
    if (group !== undefined && group.length > majority.length) majority = group;
  }
  const outside: string[] = [];
  for (const { region } of regions)
    if (groupOf.has(region) && groupOf.get(region) !== majority) outside.push(region);
  return outside;
}

interface Departure {
  readonly region: string;
  readonly state: State;
}

/** Regions whose value is not, above what is tolerated, the one stated; `undefined` states that there be none. */
function departing(
  row: Row,
  regions: readonly Spoken[],
  stated: Said | undefined,
  measure: Measure,
): Departure[] {
  return regions.flatMap(({ region, said }) => {
    if (said === undefined && (stated === undefined || row.without.has(region))) return [];
    const state = said && stated ? agree([stated, said], row.field.tolerate, measure).state : "missing";
    return isAbove(state, row.field.tolerate) ? [{ region, state }] : [];
  });
}

const worst = (departures: readonly Departure[]): State =>
  departures.reduce<State>(
    (state, each) => (levelOf(each.state) > levelOf(state) ? each.state : state),
    "identical",
  );

/** The standard's word before the agreed one, that before the regions' own. */
function verdictOf(
  { harmonise, field: { tolerate } }: Row,
  inForce: boolean,
  { among }: Common,
  offStandard: readonly Departure[] | undefined,
  offAgreed: readonly Departure[] | undefined,
): { severity: Severity | null; judged: State } {
  if (offStandard !== undefined)
    return {
      severity: severityFromStandard(inForce, worst(offStandard), tolerate),
      judged: worst(offStandard),
    };
  const judged = offAgreed === undefined ? among : worst(offAgreed);
  return { severity: severityOf(harmonise, judged, tolerate), judged };
}

const lackingPlace = ({ cell }: Spoken): Place => ({
  file: cell.participant.document.path,
  pointer: cell.pointer,
  part: "key",
});

const asked = ({ without }: Row, regions: readonly Spoken[]) =>
  regions
    .filter(({ region }) => !without.has(region))
    .map(({ region, cell, said }) => ({ region, raw: said && cell.raw, text: said?.text ?? "" }));
