import type { Alignment } from "../model/difference.ts";
import type { Burden, Field, Harmonise, LeafField, ListField, ObjectField } from "../model/profile.ts";
import type { Words } from "../model/words.ts";
import { versionProfile } from "../schema/profile.ts";
import type { Aligned } from "./align/keys.ts";
import { type Cell, leavesBelow, partsBelow, standardId } from "./cells.ts";
import { exceptionsOf } from "./exceptions.ts";
import { notApplying } from "./governed.ts";
import type { Row } from "./judge.ts";
import { inEnglish, labelsOf, officially } from "./labels.ts";
import { entryCells, type Lists } from "./lists.ts";
import type { Glossary } from "./normal/glossary.ts";
import { type Speech, say } from "./say.ts";
import { lookAtLeaf, lookAtLimits } from "./settled.ts";
import { Spoken } from "./spoken.ts";

const labels = labelsOf(versionProfile, officially);
const englishLabels = labelsOf(versionProfile, inEnglish);

/** What the walk over the elements is given. */
export interface Elements {
  readonly speech: Speech;
  readonly glossary: Glossary;
  /** Takes each row in turn; nothing for one that cannot become a finding, when only those are wanted. */
  readonly take: (row: Row | undefined) => void;
  readonly onlyFindings: boolean;
  readonly lists: Lists;
  /** The catalogue's own word on how far a field is to be one. */
  readonly harmonise: (field: Field) => Harmonise | undefined;
  /** What item.yaml states of a basic element. */
  readonly agreed: (path: string) => Cell | undefined;
  /** The register's name for what a material's name names. */
  readonly registered: (name: string) => string | undefined;
}

/** Where the walk stands. */
interface Standing {
  readonly path: string;
  /** Participants that lack the entry or object whose parts are walked. */
  readonly without: ReadonlySet<string>;
  /** The entry whose parts are walked. */
  readonly whole?: NonNullable<Row["whole"]>;
  readonly entry?: NonNullable<Row["entry"]>;
  /** The entry's name, as it stands before its parts' labels. */
  readonly called?: Words | undefined;
  readonly alignment?: Alignment;
  /** Goes before the field's own. */
  readonly harmonise?: Harmonise;
}

/** Longest name of an entry that stands in a label. */
const longestName = 24;

const nobody: ReadonlySet<string> = new Set();

/** Hands over every field that is compared, in the schema's order, lists entry by entry, with each participant's cell. */
export function walk(roots: readonly Cell[], elements: Elements): void {
  for (const field of versionProfile) walkField(field, roots, { path: "", without: nobody }, elements);
}

function walkField(field: Field, cells: readonly Cell[], around: Standing, elements: Elements): void {
  if (field.public === "internal" || (field.shape === "leaf" && field.kind === "id")) return;
  const at = field.appliesWhen === undefined ? around : whereApplying(field, cells, around);
  if (field.shape === "leaf") {
    walkLeaf(field, cells, at, elements);
  } else if (field.shape === "object") walkObject(field, partsBelow(cells, field.key), at, elements);
  else if (field.align.by === "situations") walkExceptions(field, partsBelow(cells, field.key), at, elements);
  else if (field.align.by !== "none") walkList(field, partsBelow(cells, field.key), at, elements);
}

/** Who need not state the field stands as those do that lack the whole it is a part of. */
function whereApplying(field: Field, cells: readonly Cell[], at: Standing): Standing {
  const found = notApplying(field, cells);
  return found.length === 0
    ? at
    : {
        ...at,
        without: new Set([...at.without, ...found]),
      };
}

function walkLeaf(field: LeafField, cells: readonly Cell[], at: Standing, elements: Elements): void {
  const look = elements.onlyFindings ? lookAtLeaf(field, cells, at.without) : "open";
  if (look === "absent") return;
  if (look === "settled" && agreedAt(field, at, elements) === undefined) {
    elements.take(undefined);
    return;
  }
  const found = leavesBelow(cells, field.key);
  if (isStated(found)) elements.take(rowOf(field, found, at, elements));
}

const isStated = (cells: readonly Cell[]): boolean => cells.some(({ raw }) => raw !== undefined);
const under = (at: Standing, key: string): string => (at.path === "" ? key : `${at.path}.${key}`);

function within(at: Standing, cells: readonly Cell[]): ReadonlySet<string> {
  const lacking = cells.filter(({ raw }) => raw === undefined);
  return lacking.length === 0
    ? at.without
    : new Set([...at.without, ...lacking.map(({ participant }) => participant.id)]);
}

/** A limit is a row of its own. Where a region lacks the whole object, its first row says so and the others need not. */
function walkObject(field: ObjectField, cells: readonly Cell[], at: Standing, elements: Elements): void {
  if (!isStated(cells)) return;
  const isLimit = field.kind !== undefined;
  if (isLimit) {
    const look = elements.onlyFindings ? lookAtLimits(cells, at.without, field.tolerate) : "open";
    elements.take(look === "settled" ? undefined : rowOf(field, cells, at, elements));
  }
  const path = under(at, field.key);
  const without = within(at, cells);
  let isSaid = isLimit;
  const noting: Elements = without === at.without ? elements : { ...elements, take };
  function take(row: Row | undefined): void {
    isSaid = true;
    elements.take(row);
  }
  for (const part of field.fields)
    if (!isLimit || (part.key !== "value" && part.key !== "unit"))
      walkField(part, cells, { ...at, path, without: isSaid ? without : at.without }, noting);
}

function walkList(field: ListField, cells: readonly Cell[], at: Standing, elements: Elements): void {
  if (!isStated(cells)) return;
  for (const cluster of elements.lists.of(field, cells)) walkEntry(field, cells, cluster, at, elements);
}

function walkEntry(
  list: ListField,
  lists: readonly Cell[],
  cluster: Aligned,
  at: Standing,
  elements: Elements,
): void {
  const cells = entryCells(lists, cluster);
  const naming = list.fields.find(({ key }) => key === list.align.name);
  const harmonise = harmoniseByRank(list, cluster, elements);
  const name = nameOf(naming, cells, cluster, elements);
  const path = `${under(at, list.key)}[${cluster.key}]`;
  const here: Standing = {
    path,
    without: at.without,
    whole: { list: list.key, cluster, field: `${path}.${list.align.name}` },
    entry: { list: list.label, englishList: list.english, name, presence: false },
    called: called({ zh: name, en: name }),
    alignment: { by: cluster.by, confidence: cluster.confidence },
    ...(harmonise === undefined ? {} : { harmonise }),
  };
  if (naming?.shape === "leaf")
    elements.take(
      isSettledEntry(naming, cells, cluster, elements)
        ? undefined
        : namingRow(naming, list, cells, cluster, here, elements),
    );
  const parts = { ...here, without: within(at, cells) };
  for (const part of list.fields) if (part !== naming) walkField(part, cells, parts, elements);
}

/** Whether all have the entry and call it the same; the standard's silence on it would say something. */
const isSettledEntry = (
  naming: LeafField,
  cells: readonly Cell[],
  { by }: Aligned,
  { onlyFindings }: Elements,
): boolean =>
  onlyFindings &&
  by !== "fuzzy" &&
  cells.every(({ participant }) => participant.id !== standardId) &&
  lookAtLeaf(naming, cells, nobody) === "settled";

/** The row that stands for the entry itself: whether it is there, and what it is called. */
function namingRow(
  naming: LeafField,
  list: ListField,
  entries: readonly Cell[],
  { entries: partners }: Aligned,
  at: Standing,
  elements: Elements,
): Row {
  const row = standing(rowOf(naming, leavesBelow(entries, naming.key), at, elements, "entry"), list.burden);
  const cells = row.cells.map((each) => {
    const partner = partners.get(each.region);
    if (each.said === undefined || partner === undefined) return each;
    const registered = list.key === "materials" ? elements.registered(each.said.text) : undefined;
    return each.knowing(elements.lists.factsOf(partner), registered);
  });
  return { ...row, cells };
}

/** Exceptions of a limit are known by their situations; each is a limit of its own. */
function walkExceptions(field: ListField, lists: readonly Cell[], at: Standing, elements: Elements): void {
  const limit: ObjectField = { ...field, shape: "object", kind: "limit", fields: field.fields };
  const note = field.fields.find(({ key }) => key === "note");
  for (const { key, name, cells } of exceptionsOf(lists, elements.speech.identities)) {
    const path = `${under(at, field.key)}[${key}]`;
    const entry = {
      list: field.label,
      englishList: field.english,
      name: name.zh,
      englishName: name.en,
      presence: false,
    };
    const here: Standing = { ...at, path, entry, called: called(name) };
    elements.take({ ...standing(rowOf(limit, cells, here, elements, "entry")), path });
    if (note !== undefined) walkField(note, cells, { ...here, without: within(at, cells) }, elements);
  }
}

const standing = (row: Row, burden?: Burden): Row => ({
  ...row,
  ...(row.burden !== undefined || burden === undefined ? {} : { burden }),
  ...(row.entry === undefined ? {} : { entry: { ...row.entry, presence: true } }),
});

/** Only what stands at the top of a version is agreed. */
const agreedAt = ({ key }: Field, at: Standing, { agreed }: Elements): Cell | undefined =>
  at.path === "" ? agreed(key) : undefined;

/** `stands` tells whether the row is the entry's own, or states a part, which the standard may leave open. */
function rowOf(
  field: LeafField | ObjectField,
  cells: readonly Cell[],
  at: Standing,
  elements: Elements,
  stands: "entry" | "part" = "part",
): Row {
  const path = under(at, field.key);
  const agreed = agreedAt(field, at, elements);
  return {
    path,
    label: named(at.called?.zh, labels.get(field.path) ?? field.label, officially.dot),
    english: named(at.called?.en, englishLabels.get(field.path) ?? field.english, inEnglish.dot),
    field,
    harmonise: elements.harmonise(field) ?? at.harmonise ?? field.harmonise,
    burden: field.burden,
    cells: spoken(field, cells, stands, elements),
    without: at.without,
    whole: at.whole,
    entry: at.entry,
    alignment: at.alignment,
    agreed: agreed && new Spoken(agreed, say(field, agreed, elements.speech), elements.glossary),
  };
}

/** 居民身份证·复印件份数: a part of an entry with the entry's name before it. */
const named = (entry: string | undefined, label: string, dot: string): string =>
  entry === undefined ? label : `${entry}${dot}${label}`;

/** What cannot be judged has no place in the row; nor has the standard where it does not state the part. */
function spoken(
  field: Field,
  cells: readonly Cell[],
  stands: "entry" | "part",
  { speech, glossary }: Elements,
): Spoken[] {
  const found: Spoken[] = [];
  for (const cell of cells)
    if (cell.raw === undefined) {
      if (cell.participant.id !== standardId || stands === "entry")
        found.push(new Spoken(cell, undefined, glossary));
    } else {
      const said = say(field, cell, speech);
      if (said !== undefined) found.push(new Spoken(cell, said, glossary));
    }
  return found;
}

/** Legal bases are to be one by their rank in the register. */
function harmoniseByRank(list: ListField, { key }: Aligned, { speech }: Elements): Harmonise | undefined {
  const rank = speech.catalogue.registers.legalBases.get(key)?.rank;
  if (list.harmoniseByRank === undefined || rank === undefined) return undefined;
  const found = Object.entries(list.harmoniseByRank).find(([, ranks]) => ranks.includes(rank));
  return found?.[0] as Harmonise | undefined;
}

/** What the entry is called in words: a reference by what it leads to. */
function nameOf(
  naming: Field | undefined,
  entries: readonly Cell[],
  { name, key }: Aligned,
  { speech }: Elements,
): string {
  if (naming?.shape !== "leaf" || naming.kind !== "ref") return name === "" ? key : name;
  const cell = leavesBelow(entries, naming.key).find(({ raw }) => raw !== undefined);
  return (cell && say(naming, cell, speech)?.text) ?? key;
}

/** An entry's name as it stands before its parts' labels: without numbering and final stop, long names cut. */
function called({ zh, en }: Words): Words | undefined {
  const official = cut(zh);
  return official === "" ? undefined : { zh: official, en: en === zh ? official : cut(en) };
}

function cut(name: string): string {
  const bare = name.replace(/^(?:\d{1,2}[、.]|[（(][^）)]{1,3}[）)])/u, "").replace(/[。；;.]$/u, "");
  if (bare.length <= longestName) return bare;
  const characters = [...bare];
  return characters.length > longestName ? `${characters.slice(0, longestName - 1).join("")}…` : bare;
}
