import type { Severity } from "../model/diagnostic.ts";
import type { Place } from "../model/diagnostic.ts";
import type { Alignment, MatrixField, State, Value } from "../model/difference.ts";
import { levelOf } from "../model/difference.ts";
import type { Burden, Field, Harmonise } from "../model/profile.ts";
import { type Cell, standardId } from "./cells.ts";
import { directionOf } from "./direction.ts";
import { normalOf, type Said } from "./normal/forms.ts";
import { agree, type Measure } from "./sameness.ts";
import { isAbove, severityFromStandard, severityOf } from "./severity.ts";

/** One field of the matrix before it is judged: every participant's cell. */
export interface Row {
  readonly path: string;
  readonly label: string;
  readonly field: Field;
  readonly harmonise: Harmonise;
  readonly burden?: Burden;
  readonly cells: readonly Spoken[];
  /** Participants that lack the whole entry or object this is a part of. */
  readonly without: ReadonlySet<string>;
  readonly entry?: NonNullable<MatrixField["entry"]>;
  readonly alignment?: Alignment;
  /** What item.yaml states for it. */
  readonly agreed?: Spoken;
}

/** A cell with its value in words; no words where there is no value. */
export interface Spoken {
  readonly cell: Cell;
  readonly said?: Said;
}

/** A judged field, with the values approvals are held against. */
export interface Judged {
  readonly field: MatrixField;
  readonly said: ReadonlyMap<string, Said>;
}

/** Judges one row; `undefined` when nobody states anything. */
export function judge(row: Row, inForce: boolean, measure: Measure): Judged | undefined {
  const regions = row.cells.filter(({ cell }) => cell.participant.id !== standardId);
  const standard = row.cells.find(({ cell }) => cell.participant.id === standardId);
  const having = regions.filter(({ said }) => said !== undefined);
  if (having.length === 0 && standard?.said === undefined) return undefined;
  const common = between(row, regions, having, measure);
  const stated = standard !== undefined && { offStandard: departing(row, regions, standard.said, measure) };
  const agreed = row.agreed?.said !== undefined && { offAgreed: departing(row, regions, row.agreed.said, measure) };
  const verdict = verdictOf(row, inForce, common, stated ? stated.offStandard : undefined, agreed ? agreed.offAgreed : undefined);
  const lacking = regions.filter(({ said }) => said === undefined);
  const direction = common.state === "identical" ? undefined : directionOf(row.field, row.burden, asked(row, regions));
  const field: MatrixField = {
    field: row.path,
    label: row.label,
    profile: row.field,
    harmonise: row.harmonise,
    state: common.state,
    values: new Map(regions.map((each) => [each.cell.participant.id, valueOf(each, measure)])),
    ...(row.agreed?.said === undefined ? {} : { agreed: valueOf(row.agreed, measure) as Value }),
    ...(standard === undefined ? {} : { standard: valueOf(standard, measure) ?? null }),
    offStandard: stated ? stated.offStandard.map(({ region }) => region) : [],
    offAgreed: agreed ? agreed.offAgreed.map(({ region }) => region) : [],
    outside: common.outside,
    severity: verdict.severity,
    withinAbsent: common.withinAbsent,
    ...(direction === undefined ? {} : { direction }),
    ...(row.alignment === undefined ? {} : { alignment: row.alignment }),
    ...(verdict.judged === common.state ? {} : { judged: verdict.judged }),
    ...(lacking.length === 0 ? {} : { lackingAt: new Map(lacking.map(({ cell }) => [cell.participant.id, lackingPlace(cell)])) }),
    ...(row.entry === undefined ? {} : { entry: row.entry }),
  };
  return { field, said: new Map(having.map(({ cell, said }) => [cell.participant.id, said as Said])) };
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
  const agreement = agree(having.map(({ said }) => said as Said), row.field.tolerate, measure);
  const lacking = regions.filter(({ said }) => said === undefined).map(({ cell }) => cell.participant.id);
  const lackingPart = lacking.filter((region) => !row.without.has(region));
  const groups = agreement.groups.map((group) => group.map((at) => having[at]?.cell.participant.id ?? ""));
  return {
    state: lacking.length > 0 ? "missing" : agreement.state,
    among: lackingPart.length > 0 ? "missing" : agreement.state,
    outside: outsideOf(lackingPart.length > 0 ? [...groups, lackingPart] : groups, regions),
    withinAbsent: lacking.length > lackingPart.length,
  };
}

/** Everyone but the biggest group; of equally big ones the first region's is the majority. */
function outsideOf(groups: readonly (readonly string[])[], regions: readonly Spoken[]): string[] {
  const order = regions.map(({ cell }) => cell.participant.id);
  const rank = (group: readonly string[]): number => Math.min(...group.map((region) => order.indexOf(region)));
  const [majority] = [...groups].sort((a, b) => b.length - a.length || rank(a) - rank(b));
  const inGroup = new Set(groups.flat());
  return order.filter((region) => inGroup.has(region) && !majority?.includes(region));
}

interface Departure {
  readonly region: string;
  readonly state: State;
}

/** Regions whose value is not, above what is tolerated, the one stated; `undefined` states that there be none. */
function departing(row: Row, regions: readonly Spoken[], stated: Said | undefined, measure: Measure): Departure[] {
  return regions.flatMap(({ cell, said }) => {
    const region = cell.participant.id;
    if (said === undefined && (stated === undefined || row.without.has(region))) return [];
    const state = said && stated ? agree([stated, said], row.field.tolerate, measure).state : "missing";
    return isAbove(state, row.field.tolerate) ? [{ region, state }] : [];
  });
}

const worst = (departures: readonly Departure[]): State =>
  departures.reduce<State>((state, each) => (levelOf(each.state) > levelOf(state) ? each.state : state), "identical");

/** The standard's word before the agreed one, that before the regions' own. */
function verdictOf(
  { harmonise, field: { tolerate } }: Row,
  inForce: boolean,
  { among }: Common,
  offStandard: readonly Departure[] | undefined,
  offAgreed: readonly Departure[] | undefined,
): { severity: Severity | null; judged: State } {
  if (offStandard !== undefined)
    return { severity: severityFromStandard(inForce, worst(offStandard), tolerate), judged: worst(offStandard) };
  const judged = offAgreed === undefined ? among : worst(offAgreed);
  return { severity: severityOf(harmonise, judged, tolerate), judged };
}

/** The value as the matrix has it; its normal form is found only when somebody asks. */
function valueOf({ cell, said }: Spoken, { glossary }: Measure): Value | undefined {
  if (said === undefined) return undefined;
  return {
    text: said.text,
    get normal() {
      return normalOf(said, glossary);
    },
    place: { file: cell.participant.document.path, pointer: cell.pointer, part: "value" },
  };
}

const lackingPlace = ({ participant, pointer }: Cell): Place => ({ file: participant.document.path, pointer, part: "key" });

const asked = ({ without }: Row, regions: readonly Spoken[]) =>
  regions
    .filter(({ cell }) => !without.has(cell.participant.id))
    .map(({ cell, said }) => ({ region: cell.participant.id, raw: said && cell.raw, text: said?.text ?? "" }));
