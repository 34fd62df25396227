import type { Field, Harmonise, LeafField, ListField, ObjectField, Profile } from "../model/profile.ts";
import type { AlignedCluster } from "./align/keys.ts";
import { type Cell, leavesBelow, partOf, partsBelow, standardId } from "./cells.ts";
import { toComparable, type ValueContext } from "./comparable.ts";
import { exceptionsOf } from "./exceptions.ts";
import { notApplying } from "./governed.ts";
import { entryCells, type Lists } from "./lists.ts";
import type { Glossary } from "./normal/glossary.ts";
import { quickCompareLeaf, quickCompareLimits } from "./quick-compare.ts";
import { RegionValue } from "./region-value.ts";
import { AlignedEntry, EntryPosition, Row, WalkPosition } from "./row.ts";

/** What the walk over the elements is given. */
export interface Elements {
  readonly context: ValueContext;
  readonly glossary: Glossary;
  /** Takes each row in turn; nothing for one that cannot become a finding, when only those are wanted. */
  readonly take: (row: Row | undefined) => void;
  readonly onlyFindings: boolean;
  readonly lists: Lists;
  readonly comparedParts: ComparedParts;
  /** The catalogue's own word on how far a field is to be one. */
  readonly harmonise: (field: Field) => Harmonise | undefined;
  /** What item.yaml states of a basic element. */
  readonly agreed: (path: string) => Cell | undefined;
  /** The register's name for what a material's name names. */
  readonly registered: (name: string) => string | undefined;
}

const nobody: ReadonlySet<string> = new Set();
const noPaths: readonly string[] = [];

/** Of each list of fields, those that are compared. */
export type ComparedParts = ReadonlyMap<readonly Field[], readonly Field[]>;

/** The fields that are compared in a file and in each object and entry of it, but for what an entry is called. */
export const comparedPartsOf = ({ fields }: Profile): ComparedParts =>
  partsWithin(fields, isPublic, new Map());

function partsWithin(
  fields: readonly Field[],
  isCompared: (field: Field) => boolean,
  found: Map<readonly Field[], readonly Field[]>,
): ComparedParts {
  found.set(fields, fields.filter(isCompared));
  for (const field of fields)
    if (field.shape === "list")
      partsWithin(field.fields, (part) => part.key !== field.align.name && isPublic(part), found);
    else if (field.shape === "object")
      partsWithin(field.fields, field.kind === undefined ? isPublic : isBesideLimit, found);
  return found;
}

function isPublic(field: Field): boolean {
  if (field.public === "internal") return false;
  return field.shape === "list" ? field.align.by !== "none" : field.shape !== "leaf" || field.kind !== "id";
}

/** A limit's number and unit are compared as one value. */
function isBesideLimit(field: Field): boolean {
  return field.key !== "value" && field.key !== "unit" && isPublic(field);
}

/** Hands over every field that is compared, in the schema's order, lists entry by entry, with each participant's cell. */
export const walk = (fields: readonly Field[], roots: readonly Cell[], elements: Elements): void =>
  walkParts(fields, roots, new WalkPosition("", "", nobody), elements);

function walkParts(
  fields: readonly Field[],
  cells: readonly Cell[],
  at: WalkPosition,
  elements: Elements,
): void {
  for (const field of elements.comparedParts.get(fields) ?? []) walkField(field, cells, at, elements);
}

/** Who need not state the field stands as those do that lack the whole it is a part of. */
function walkField(field: Field, cells: readonly Cell[], around: WalkPosition, elements: Elements): void {
  const at = field.appliesWhen === undefined ? around : around.lacking(notApplying(field, cells));
  if (field.shape === "leaf") walkLeaf(field, cells, at, elements);
  else if (cells.every((cell) => partOf(cell, field.key) === undefined)) return;
  else if (field.shape === "object") walkObject(field, partsBelow(cells, field.key), at, elements);
  else if (field.align.by === "situations") walkExceptions(field, partsBelow(cells, field.key), at, elements);
  else walkList(field, partsBelow(cells, field.key), at, elements);
}

function walkLeaf(field: LeafField, cells: readonly Cell[], at: WalkPosition, elements: Elements): void {
  const look = elements.onlyFindings ? quickCompareLeaf(field, cells, at.without) : "open";
  if (look === "absent") return;
  const agreed = agreedAt(field, at, elements);
  if (look === "settled" && agreed === undefined) {
    elements.take(undefined);
    return;
  }
  const found = leavesBelow(cells, field.key);
  if (isStated(found))
    elements.take(
      new Row(field, at, regionValues(field, found, "part", elements), {
        harmonise: elements.harmonise(field),
        agreed:
          agreed && new RegionValue(agreed, toComparable(field, agreed, elements.context), elements.glossary),
      }),
    );
}

/** Only what stands at the top of a version is agreed. */
const agreedAt = ({ key }: Field, at: WalkPosition, { agreed }: Elements): Cell | undefined =>
  at.path === "" ? agreed(key) : undefined;

const isStated = (cells: readonly Cell[]): boolean => cells.some(({ raw }) => raw !== undefined);

/** Participants that have nothing there. */
function lackingIn(cells: readonly Cell[]): readonly string[] {
  let lacking = noPaths;
  for (const { raw, participant } of cells) if (raw === undefined) lacking = [...lacking, participant.id];
  return lacking;
}

/** A limit is a row of its own. Where a region lacks the whole object, its first row says so and the others need not. */
function walkObject(field: ObjectField, cells: readonly Cell[], at: WalkPosition, elements: Elements): void {
  if (!isStated(cells)) return;
  const inside = at.inside(field.key);
  const lacking = lackingIn(cells);
  if (field.kind !== undefined) takeLimit(field, cells, at, elements);
  if (field.kind !== undefined || lacking.length === 0) {
    walkParts(field.fields, cells, inside.lacking(lacking), elements);
    return;
  }
  let where = inside;
  const noting: Elements = {
    ...elements,
    take(row) {
      where = inside.lacking(lacking);
      elements.take(row);
    },
  };
  for (const part of elements.comparedParts.get(field.fields) ?? []) walkField(part, cells, where, noting);
}

function takeLimit(field: ObjectField, cells: readonly Cell[], at: WalkPosition, elements: Elements): void {
  const look = elements.onlyFindings ? quickCompareLimits(field, cells, at.without) : "open";
  elements.take(
    look === "settled"
      ? undefined
      : new Row(field, at, regionValues(field, cells, "part", elements), {
          harmonise: elements.harmonise(field),
        }),
  );
}

function walkList(field: ListField, cells: readonly Cell[], at: WalkPosition, elements: Elements): void {
  if (!isStated(cells)) return;
  for (const cluster of elements.lists.of(field, cells)) walkEntry(field, cells, cluster, at, elements);
}

function walkEntry(
  list: ListField,
  lists: readonly Cell[],
  cluster: AlignedCluster,
  at: WalkPosition,
  elements: Elements,
): void {
  const cells = entryCells(lists, cluster);
  const naming = list.fields.find(({ key }) => key === list.align.name);
  const path = `${at.under(list.key)}[${cluster.key}]`;
  const whole = new AlignedEntry(list, cluster, path);
  const entry = new EntryPosition({
    list,
    key: cluster.key,
    within: at.entry,
    cells,
    alignment: whole.alignment,
    nameOf: () => sameInAll(nameOf(naming, cells, cluster, elements)),
  });
  const here = new WalkPosition("", path, at.without, whole, entry, harmoniseByRank(list, cluster, elements));
  if (naming?.shape === "leaf")
    elements.take(
      isSettledEntry(naming, cells, cluster, elements)
        ? undefined
        : namingRow(naming, list, cells, cluster, here, elements),
    );
  walkParts(list.fields, cells, here.lacking(lackingIn(cells)), elements);
}

/** Whether all have the entry and call it the same; the standard's silence on it would say something. */
const isSettledEntry = (
  naming: LeafField,
  cells: readonly Cell[],
  { by }: AlignedCluster,
  { onlyFindings }: Elements,
): boolean =>
  onlyFindings &&
  by !== "fuzzy" &&
  cells.every(({ participant }) => participant.id !== standardId) &&
  quickCompareLeaf(naming, cells, nobody) === "settled";

/** The row that stands for the entry itself: whether it is there, and what it is called. */
function namingRow(
  naming: LeafField,
  list: ListField,
  entries: readonly Cell[],
  { entries: partners }: AlignedCluster,
  at: WalkPosition,
  elements: Elements,
): Row {
  const stated = regionValues(naming, leavesBelow(entries, naming.key), "entry", elements);
  const cells = stated.map((each) => {
    const partner = partners.get(each.region);
    if (each.comparable === undefined || partner === undefined) return each;
    const registered =
      list.align.register === undefined ? undefined : elements.registered(each.comparable.text);
    return each.knowing(elements.lists.factsOf(partner), registered);
  });
  const harmonise = elements.harmonise(naming);
  return new Row(naming, at, cells, { harmonise, burden: list.burden, presence: true });
}

/** Exceptions of a limit are known by their situations; each is a limit of its own. */
function walkExceptions(
  field: ListField,
  lists: readonly Cell[],
  at: WalkPosition,
  elements: Elements,
): void {
  const limit: ObjectField = { ...field, shape: "object", kind: "limit", fields: field.fields };
  const note = field.fields.find(({ key }) => key === "note");
  const harmonise = elements.harmonise(field);
  for (const { key, name, cells } of exceptionsOf(lists, elements.context.identities)) {
    const entry = new EntryPosition({
      list: field,
      key,
      within: at.entry,
      cells,
      alignment: at.whole?.alignment,
      nameOf: () => name,
    });
    const path = `${at.under(field.key)}[${key}]`;
    const here = new WalkPosition("", path, at.without, at.whole, entry, at.harmonise);
    const stated = regionValues(limit, cells, "entry", elements);
    elements.take(new Row(limit, here, stated, { key: "", harmonise, presence: true }));
    if (note !== undefined) walkField(note, cells, here.lacking(lackingIn(cells)), elements);
  }
}

/**
 * What each participant says. What cannot be judged has no place in the row; nor has the standard where it does not state
 * a part, which it may leave open.
 */
function regionValues(
  field: Field,
  cells: readonly Cell[],
  stands: "entry" | "part",
  { context, glossary }: Elements,
): RegionValue[] {
  const found: RegionValue[] = [];
  for (const cell of cells)
    if (cell.raw === undefined) {
      if (cell.participant.id !== standardId || stands === "entry")
        found.push(new RegionValue(cell, undefined, glossary));
    } else {
      const said = toComparable(field, cell, context);
      if (said !== undefined) found.push(new RegionValue(cell, said, glossary));
    }
  return found;
}

/** Legal bases are to be one by their rank in the register. */
function harmoniseByRank(
  list: ListField,
  { key }: AlignedCluster,
  { context }: Elements,
): Harmonise | undefined {
  if (list.harmoniseByRank === undefined) return undefined;
  const rank = context.catalogue.registers.legalBases.get(key)?.rank;
  if (rank === undefined) return undefined;
  const found = Object.entries(list.harmoniseByRank).find(([, ranks]) => ranks.includes(rank));
  return found?.[0] as Harmonise | undefined;
}

const sameInAll = (name: string) => ({ zh: name, en: name });

/** What the entry is called in words: a reference by what it leads to. */
function nameOf(
  naming: Field | undefined,
  entries: readonly Cell[],
  { name, key }: AlignedCluster,
  { context }: Elements,
): string {
  if (naming?.shape !== "leaf" || naming.kind !== "ref") return name === "" ? key : name;
  const cell = leavesBelow(entries, naming.key).find(({ raw }) => raw !== undefined);
  return (cell && toComparable(naming, cell, context)?.text) ?? key;
}
