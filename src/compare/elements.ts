import type { Alignment, MatrixField } from "../model/difference.ts";
import type { Burden, Field, Harmonise, LeafField, ListField, ObjectField } from "../model/profile.ts";
import { versionProfile } from "../schema/profile.ts";
import type { Aligned } from "./align/keys.ts";
import { type Cell, leavesBelow, partsBelow, standardId } from "./cells.ts";
import type { Row, Spoken } from "./judge.ts";
import { labelsOf } from "./labels.ts";
import { exceptionsOf, isListEmpty, type Lists } from "./lists.ts";
import type { Said } from "./normal/forms.ts";
import { say, type Speech } from "./say.ts";

const labels = labelsOf(versionProfile);
const limitOwn = new Set(["value", "unit"]);

/** What the walk over the elements is given. */
export interface Elements {
  readonly speech: Speech;
  readonly lists: Lists;
  readonly harmonise: (field: Field) => Harmonise | undefined;
  /** What item.yaml states of a basic element. */
  readonly agreed: (path: string) => Cell | undefined;
}

/** What is known where the walk stands. */
interface Place {
  readonly path: string;
  /** Participants that lack the entry or object whose parts are walked. */
  readonly without: ReadonlySet<string>;
  readonly entry?: { readonly list: string; readonly name: string };
  readonly alignment?: Alignment;
  /** Instead of the field's own. */
  readonly harmonise?: Harmonise;
}

/** Longest name of an entry that stands in a label. */
const longestName = 24;

/** Every field that is compared, in the schema's order, lists entry by entry, with each participant's cell. */
export function* rowsOf(roots: readonly Cell[], elements: Elements): Generator<Row> {
  for (const field of versionProfile) yield* rowsBelow(field, roots, { path: "", without: new Set() }, elements);
}

function* rowsBelow(field: Field, cells: readonly Cell[], at: Place, elements: Elements): Generator<Row> {
  if (field.public === "internal" || (field.shape === "leaf" && field.kind === "id")) return;
  if (field.shape === "leaf") {
    const found = leavesBelow(cells, field.key);
    if (found.some(({ raw }) => raw !== undefined)) yield rowOf(field, found, at, elements);
  } else if (field.shape === "object") yield* rowsOfObject(field, partsBelow(cells, field.key), at, elements);
  else if (field.align.by === "situations") yield* rowsOfExceptions(field, cells, at, elements);
  else if (field.align.by !== "none") yield* rowsOfList(field, partsBelow(cells, field.key), at, elements);
}

const under = (at: Place, key: string): string => (at.path === "" ? key : `${at.path}.${key}`);
const lackingIn = (cells: readonly Cell[]): string[] =>
  cells.filter(({ raw }) => raw === undefined).map(({ participant }) => participant.id);

/** A limit is a row of its own; what lies below an object that a region lacks altogether is no finding of its own. */
function* rowsOfObject(field: ObjectField, cells: readonly Cell[], at: Place, elements: Elements): Generator<Row> {
  if (cells.every(({ raw }) => raw === undefined)) return;
  const without = new Set([...at.without, ...lackingIn(cells)]);
  let standsFor = field.kind !== undefined;
  if (standsFor) yield rowOf(field, cells, at, elements);
  for (const part of field.fields) {
    if (field.kind !== undefined && limitOwn.has(part.key)) continue;
    const below = { ...at, path: under(at, field.key), without: standsFor ? without : at.without };
    for (const row of rowsBelow(part, cells, below, elements)) {
      standsFor = true;
      yield row;
    }
  }
}

function* rowsOfList(field: ListField, cells: readonly Cell[], at: Place, elements: Elements): Generator<Row> {
  if (isListEmpty(cells)) return;
  for (const cluster of elements.lists.of(field, cells)) yield* rowsOfEntry(field, cells, cluster, at, elements);
}

function* rowsOfEntry(
  list: ListField,
  lists: readonly Cell[],
  cluster: Aligned,
  at: Place,
  elements: Elements,
): Generator<Row> {
  const cells = elements.lists.entryCells(list, lists, cluster);
  const harmonise = harmoniseOf(list, cluster, elements);
  const name = cluster.name === "" ? cluster.key : cluster.name;
  const naming = list.fields.find(({ key }) => key === list.align.name);
  const base: Place = {
    path: `${under(at, list.key)}[${cluster.key}]`,
    without: at.without,
    entry: { list: list.label, name: naming?.shape === "leaf" && naming.kind === "ref" ? nameOfRef(naming, cells, elements) : name },
    alignment: { by: cluster.by, confidence: cluster.confidence },
    ...(harmonise === undefined ? {} : { harmonise }),
  };
  if (naming?.shape === "leaf") yield namingRow(naming, list, cells, base, elements);
  const parts = { ...base, without: new Set([...at.without, ...lackingIn(cells)]) };
  for (const part of list.fields) if (part !== naming) yield* rowsBelow(part, cells, parts, elements);
}

/** The row that stands for the entry itself: whether it is there, and what it is called. */
function namingRow(naming: LeafField, list: ListField, entries: readonly Cell[], at: Place, elements: Elements): Row {
  const cells = leavesBelow(entries, naming.key);
  const row = rowOf(naming, cells, at, elements, list.burden);
  const { registers } = elements.speech.catalogue;
  const spoken = row.cells.map((each): Spoken => {
    if (each.said === undefined) return each;
    const entry = entries.find(({ participant }) => participant === each.cell.participant);
    const also = elements.lists.factsOf(list, entry);
    const material = list.key === "materials" ? elements.lists.materialOf(each.said.text) : undefined;
    const registered = material === undefined ? undefined : registers.materials.get(material)?.name;
    const said: Said = { ...each.said, also, ...(registered === undefined ? {} : { registered }) };
    return { cell: each.cell, said };
  });
  return { ...row, cells: spoken, ...(row.entry === undefined ? {} : { entry: { ...row.entry, presence: true } }) };
}

/** Exceptions of a limit are known by their situations; each is a limit of its own. */
function* rowsOfExceptions(field: ListField, parents: readonly Cell[], at: Place, elements: Elements): Generator<Row> {
  const limit: ObjectField = { ...field, shape: "object", kind: "limit", fields: field.fields };
  for (const { key, name, cells } of exceptionsOf(partsBelow(parents, field.key), elements.speech.identities)) {
    const place: Place = {
      ...at,
      path: `${under(at, field.key)}[${key}]`,
      ...(at.entry === undefined ? { entry: { list: labels.get(field.path) ?? field.label, name } } : {}),
    };
    const row = rowOf(limit, cells, place, elements);
    yield { ...row, path: place.path, ...(row.entry === undefined ? {} : { entry: { ...row.entry, presence: true } }) };
    const parts = { ...place, without: new Set([...at.without, ...lackingIn(cells)]) };
    for (const part of field.fields)
      if (part.key === "note") yield* rowsBelow(part, cells, parts, elements);
  }
}

function rowOf(
  field: LeafField | ObjectField,
  cells: readonly Cell[],
  at: Place,
  elements: Elements,
  presence?: Burden,
): Row {
  const burden = field.burden ?? presence;
  const path = under(at, field.key);
  const agreed = at.path === "" ? elements.agreed(path) : undefined;
  const stands = presence !== undefined || field.key === "name";
  return {
    path,
    label: `${at.entry === undefined ? "" : `${shortened(at.entry.name)}·`}${labels.get(field.path) ?? field.label}`,
    field,
    harmonise: elements.harmonise(field) ?? at.harmonise ?? field.harmonise,
    ...(burden === undefined ? {} : { burden }),
    cells: cells.flatMap((cell) => spokenOf(field, cell, at, elements, stands) ?? []),
    without: at.without,
    ...(at.entry === undefined ? {} : { entry: { ...at.entry, presence: false } }),
    ...(at.alignment === undefined ? {} : { alignment: at.alignment }),
    ...(agreed === undefined ? {} : { agreed: { cell: agreed, ...saidOf(field, agreed, elements) } }),
  };
}

/** What cannot be judged has no place in the row; nor has the standard where it does not state the field. */
function spokenOf(field: Field, cell: Cell, at: Place, { speech }: Elements, stands: boolean): Spoken | undefined {
  if (cell.raw === undefined) return cell.participant.id === standardId && !(stands && at.entry) ? undefined : { cell };
  const said = say(field, cell, speech);
  return said && { cell, said };
}

function saidOf(field: Field, cell: Cell, { speech }: Elements): { said?: Said } {
  const said = cell.raw === undefined ? undefined : say(field, cell, speech);
  return said === undefined ? {} : { said };
}

/** Legal bases are to be one by their rank in the register; the catalogue's own word goes before it. */
function harmoniseOf({ harmoniseByRank, key }: ListField, cluster: Aligned, { speech }: Elements): Harmonise | undefined {
  if (harmoniseByRank === undefined || key !== "legalBasis") return undefined;
  const rank = speech.catalogue.registers.legalBases.get(cluster.key)?.rank;
  const found = Object.entries(harmoniseByRank).find(([, ranks]) => rank !== undefined && ranks.includes(rank));
  return found?.[0] as Harmonise | undefined;
}

function nameOfRef(field: LeafField, entries: readonly Cell[], { speech }: Elements): string {
  const cell = leavesBelow(entries, field.key).find(({ raw }) => raw !== undefined);
  return (cell && say(field, cell, speech)?.text) ?? "";
}

const shortened = (name: string): string => {
  const characters = [...name];
  return characters.length > longestName ? `${characters.slice(0, longestName - 1).join("")}…` : name;
};
export type { MatrixField };
