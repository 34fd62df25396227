import type { Place, Severity } from "../model/diagnostic.ts";
import type { Alignment, MatrixField, State } from "../model/difference.ts";
import { levelOf } from "../model/difference.ts";
import type { Burden, Field, Harmonise } from "../model/profile.ts";
import type { Aligned } from "./align/keys.ts";
import { standardId } from "./cells.ts";
import { directionOf } from "./direction.ts";
import type { Said } from "./normal/forms.ts";
import type { Groups } from "./partition.ts";
import { agree, isSameText, type Measure } from "./sameness.ts";
import { isAbove, severityFromStandard, severityOf } from "./severity.ts";
import type { Spoken } from "./spoken.ts";

/** A list's entry over all participants. */
export interface Whole {
  /** `materials` */
  readonly list: string;
  readonly cluster: Aligned;
  /** Path of the field that stands for it: `materials[id-card].name`. */
  readonly field: string;
}

/** One field of the matrix before it is judged: every participant's cell. */
export interface Row {
  readonly path: string;
  readonly label: string;
  readonly english: string;
  readonly field: Field;
  readonly harmonise: Harmonise;
  readonly burden: Burden | undefined;
  readonly cells: readonly Spoken[];
  /** Participants that lack the whole entry or object this is a part of. */
  readonly without: ReadonlySet<string>;
  /** The entry this is a part of, or stands for. */
  readonly whole: Whole | undefined;
  readonly entry: NonNullable<MatrixField["entry"]> | undefined;
  readonly alignment: Alignment | undefined;
  /** What item.yaml states for it. */
  readonly agreed: Spoken | undefined;
}

const nobody: readonly string[] = [];
const nobodyDeparts: readonly Departure[] = [];

/** Judges one row; `undefined` when nobody states anything, or, with `onlyFindings`, when nothing comes of it. */
export function judge(
  row: Row,
  inForce: boolean,
  measure: Measure,
  onlyFindings = false,
): MatrixField | undefined {
  if (isPlain(row)) return onlyFindings && !isUnsure(row) ? undefined : plainField(row);
  const standard = row.cells.find(({ region }) => region === standardId);
  const regions = standard === undefined ? row.cells : row.cells.filter((each) => each !== standard);
  const having = regions.filter(({ said }) => said !== undefined);
  if (having.length === 0 && standard?.said === undefined) return undefined;
  const common = between(row, regions, having, measure);
  const offStandard = standard && departing(row, regions, standard.said, measure);
  const offAgreed = row.agreed?.said && departing(row, regions, row.agreed.said, measure);
  const { severity, judged } = verdictOf(row, inForce, common, offStandard, offAgreed);
  if (onlyFindings && severity === null && !isUnsure(row)) return undefined;
  const field = plainField(row);
  field.state = common.state;
  field.offStandard = regionsOf(offStandard);
  field.offAgreed = regionsOf(offAgreed);
  field.outside = common.outside;
  field.severity = severity;
  field.withinAbsent = common.withinAbsent;
  if (judged !== common.state) field.judged = judged;
  addStated(field, row, standard, common);
  if (having.length < regions.length) field.lackingAt = lackingPlaces(regions);
  const direction = row.burden && directionOf(row.field, row.burden, asked(row, regions));
  if (direction !== undefined) field.direction = direction;
  return field;
}

function addStated(
  field: Growing,
  { agreed }: Row,
  standard: Spoken | undefined,
  { withinAbsent, among }: Common,
): void {
  if (withinAbsent) field.among = among;
  if (agreed?.said !== undefined) field.agreed = agreed;
  if (standard !== undefined) field.standard = standard.said === undefined ? null : standard;
}

/** Most fields: every region says the same, to the letter, and nothing else is to be asked of them. */
function isPlain({ cells, agreed }: Row): boolean {
  const first = cells[0]?.said;
  if (first === undefined || agreed !== undefined) return false;
  for (const { said, region } of cells)
    if (said === undefined || region === standardId || !isSameText(said, first)) return false;
  return true;
}

/** An entry whose partners were found by likeness, which a person is asked to confirm. */
const isUnsure = ({ entry, alignment }: Row): boolean =>
  entry?.presence === true && alignment?.by === "fuzzy";

type Growing = { -readonly [Key in keyof MatrixField]: MatrixField[Key] };

function plainField(row: Row): Growing {
  const field: Growing = {
    field: row.path,
    label: row.label,
    english: row.english,
    profile: row.field,
    harmonise: row.harmonise,
    state: "identical",
    values: valuesOf(row.cells),
    offStandard: nobody,
    offAgreed: nobody,
    outside: nobody,
    severity: null,
    withinAbsent: false,
  };
  if (row.alignment !== undefined) field.alignment = row.alignment;
  if (row.entry !== undefined) field.entry = row.entry;
  return field;
}

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
  const lacking = regions.length - having.length;
  const grouped = groupsOf(row, regions, agreement.groups);
  const isPartLacking = grouped.includes(having.length);
  return {
    state: lacking > 0 ? "missing" : agreement.state,
    among: isPartLacking ? "missing" : agreement.state,
    outside: outsideOf(grouped, regions),
    withinAbsent: grouped.includes(nowhere),
  };
}

/** The group of a region that has no part in the judgement. */
const nowhere = -1;

/** Each region's group: that of its value, one of their own for those that lack the part, none for the others. */
function groupsOf({ without }: Row, regions: readonly Spoken[], groups: Groups): readonly number[] {
  let at = 0;
  return regions.map(({ said, region }) => {
    if (said === undefined) return without.has(region) ? nowhere : groups.length;
    at += 1;
    return groups[at - 1] ?? nowhere;
  });
}

/** Everyone but the biggest group; of equally big ones the first region's is the majority. */
function outsideOf(grouped: readonly number[], regions: readonly Spoken[]): readonly string[] {
  const sizes: number[] = new Array<number>(regions.length + 1).fill(0);
  for (const group of grouped) if (group !== nowhere) sizes[group] = (sizes[group] ?? 0) + 1;
  const most = Math.max(...sizes);
  const majority = grouped.find((group) => group !== nowhere && sizes[group] === most);
  const outside = regions.filter((_, at) => grouped[at] !== nowhere && grouped[at] !== majority);
  return outside.length === 0 ? nobody : outside.map(({ region }) => region);
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
): readonly Departure[] {
  let departures = nobodyDeparts;
  for (const { region, said } of regions) {
    if (said === undefined && (stated === undefined || row.without.has(region))) continue;
    const state = said && stated ? agree([stated, said], row.field.tolerate, measure).state : "missing";
    if (isAbove(state, row.field.tolerate)) departures = [...departures, { region, state }];
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

function lackingPlaces(regions: readonly Spoken[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const { said, region, cell } of regions)
    if (said === undefined)
      places.set(region, { file: cell.participant.document.path, pointer: cell.pointer, part: "key" });
  return places;
}

const asked = ({ without }: Row, regions: readonly Spoken[]) =>
  regions
    .filter(({ region }) => !without.has(region))
    .map(({ region, cell, said }) => ({ region, raw: said && cell.raw, text: said?.text ?? "" }));
