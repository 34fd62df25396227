import type { ApprovalNote, EditionEntry, Fact } from "../../model/edition.ts";
import { entriesOf, entryPath, type MatrixEntry } from "../../model/matrix.ts";
import { valueAt } from "../../model/pointer.ts";
import type { ListField } from "../../model/profile.ts";
import type { Tone } from "../../model/tone.ts";
import { absenceWord, gapIn, meaningOfSilence } from "./absence.ts";
import { type Element, elementsOf } from "./elements.ts";
import { cellOf, factOf } from "./facts.ts";
import { asValues, type FieldValues, textOf } from "./field-text.ts";
import type { ItemView } from "./item-view.ts";
import type { RegionVersion } from "./region-version.ts";
import { enumerate } from "./words.ts";

/** One region's entry of a list, or the standard's. */
export interface Member<Of extends Pick<RegionVersion, "version" | "nameOf"> = RegionVersion> {
  readonly version: Of;
  readonly value: FieldValues;
}
export type AnyMember = Member<Pick<RegionVersion, "version" | "nameOf">>;

/** Entries of the regions that are one and the same thing. */
export interface AlignedEntries {
  readonly list: ListField;
  /** Path by identity: `materials[id-card]`. */
  readonly field: string;
  /** The standard's entry that was compared with these; `null` where it has none, or nothing was compared. */
  readonly standard: FieldValues | null;
  /** In order of regions; those that lack it are left out. */
  readonly members: readonly Member[];
}

const valuesIn = ({ version }: RegionVersion, list: string): readonly FieldValues[] => {
  const value = asValues(version)[list];
  return Array.isArray(value) ? value.map(asValues) : [];
};

/** Without a comparison: the register's id, else the same name, makes two entries one. */
const ownKey = (field: ListField, value: FieldValues): string =>
  String(value["ref"] ?? value[field.align.name ?? "name"] ?? value["id"] ?? "").trim();

/** The list's entries with their partners in other regions, in the comparison's order. */
export function align(view: ItemView, key: string): AlignedEntries[] {
  const list = view.profile.byPath.get(key);
  if (list?.shape !== "list") return [];
  const compared = entriesOf(view, key).map((entry) => alignedFrom(view, list, entry));
  return compared.length > 0 ? compared : alignedByName(view, list);
}

function alignedFrom(view: ItemView, list: ListField, entry: MatrixEntry): AlignedEntries {
  const members = view.versions.flatMap((version): Member[] => {
    const pointer = entry.members[version.region];
    return pointer === undefined ? [] : [{ version, value: asValues(valueAt(version.version, pointer)) }];
  });
  const standard = entry.standard === null ? null : asValues(valueAt(view.standard?.version, entry.standard));
  return { list, field: entryPath(entry.address), members, standard };
}

/** Without a comparison: entries of one name belong together. */
function alignedByName(view: ItemView, list: ListField): AlignedEntries[] {
  const groups = new Map<string, Member[]>();
  for (const version of view.versions) {
    const used = new Set<string>();
    for (const value of valuesIn(version, list.key)) {
      let key = `${list.path}[${ownKey(list, value)}]`;
      while (used.has(key)) key = `${key}'`;
      used.add(key);
      groups.set(key, [...(groups.get(key) ?? []), { version, value }]);
    }
  }
  return [...groups].map(([field, members]) => ({ list, field, members, standard: null }));
}

/** A fact of one element of an entry, over the regions that have the entry. */
export function elementFact(
  view: ItemView,
  aligned: AlignedEntries,
  { field, key, label }: Element,
): Fact | null {
  const pointer = `/${key.replaceAll(".", "/")}`;
  return textFact(view, aligned, { key, label, path: field.path }, ({ version, value }) =>
    textOf(field, valueAt(value, pointer), version.nameOf),
  );
}

interface PrintedField {
  readonly key: string;
  readonly label: string;
  readonly path: string;
  /** Keys of the fields the text is made of, where they are more than `key`. */
  readonly keys?: readonly string[];
}

/** A fact whose text is put together from an entry. */
export function textFact(
  view: ItemView,
  aligned: AlignedEntries,
  named: PrintedField,
  text: (member: AnyMember) => string | null,
): Fact | null {
  const texts = aligned.members.map(text);
  if (texts.every((each) => each === null)) return null;
  const silence = meaningOfSilence(view.profile, named.path);
  const cells = aligned.members.map(({ version, value }, index) =>
    cellOf(
      version,
      texts[index] ?? silence,
      absenceWord(view.profile, named.path, gapIn(version.version, value)),
    ),
  );
  const parts = (named.keys ?? [named.key]).map((key) => `${aligned.field}.${key}`);
  return factOf(view, {
    field: `${aligned.field}.${named.key}`,
    label: named.label,
    path: named.path,
    cells,
    parts,
    standard: () =>
      aligned.standard === null || view.standard === null
        ? null
        : text({ version: view.standard, value: aligned.standard }),
  });
}

/** Who has the entry: 仅青浦、吴江, unless all do. */
export function presenceOf(view: ItemView, { members }: AlignedEntries): string | null {
  if (members.length === view.versions.length) return null;
  return `仅${enumerate(members.map(({ version }) => version.shortName))}`;
}

/** The compared field that says whether an entry is there: the one that names it. */
const presenceField = ({ list, field }: AlignedEntries): string => `${field}.${list.align.name ?? "name"}`;

/** How an entry that some region lacks is marked. */
export function presenceTone(view: ItemView, aligned: AlignedEntries): Tone {
  if (aligned.members.length === view.versions.length) return "same";
  if (presenceApproval(view, aligned) !== null) return "approved";
  const harmonise = view.compared(presenceField(aligned))?.harmonise ?? aligned.list.harmonise;
  return harmonise === "local" ? "local" : "differs";
}

/** The approval of some region's not having the entry. */
const presenceApproval = (view: ItemView, aligned: AlignedEntries): ApprovalNote | null =>
  aligned.members.length === view.versions.length ? null : view.approvalOf(presenceField(aligned));

/** One aligned entry in words; `shownElsewhere` are keys the caller prints itself. */
export function entryOf(
  view: ItemView,
  aligned: AlignedEntries,
  no: number,
  shownElsewhere: readonly string[] = [],
): EditionEntry {
  const { list } = aligned;
  const elements = elementsOf(list.fields);
  const naming = elements.find(({ key }) => key === (list.align.name ?? "name"));
  const printed = new Set(["id", "ref", naming?.key, ...shownElsewhere]);
  return {
    no,
    field: aligned.field,
    name: (naming && elementFact(view, aligned, naming)) ?? unnamed(aligned),
    presence: presenceOf(view, aligned),
    tone: presenceTone(view, aligned),
    approval: presenceApproval(view, aligned),
    facts: elements
      .filter(({ key }) => !printed.has(key))
      .flatMap((element) => elementFact(view, aligned, element) ?? []),
  };
}

/** An entry whose name had to be taken out still has its place. */
function unnamed({ field, members }: AlignedEntries): Fact {
  const cells = members.map(({ version }) => ({
    region: version.region,
    shortName: version.shortName,
    text: "（未填写）",
  }));
  const regions = cells.map(({ region }) => region);
  const regionNames = enumerate(cells.map(({ shortName }) => shortName));
  const text = "（未填写）";
  return {
    field,
    label: "名称",
    same: text,
    cells,
    variants: [{ regions, regionNames, text }],
    note: "一致",
    tone: "same",
    marked: false,
    standard: null,
    deviations: null,
    approval: null,
  };
}

/** A list of the version as entries over the regions. */
export const entriesOfList = (view: ItemView, list: string): EditionEntry[] =>
  align(view, list).map((aligned, index) => entryOf(view, aligned, index + 1));
