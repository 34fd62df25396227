import type { MatrixField } from "../../model/difference.ts";
import { levelOf } from "../../model/difference.ts";
import type { Cell, Fact, Tone, Variant } from "../../model/edition.ts";
import { valueAt } from "../../model/pointer.ts";
import type { Field } from "../../model/profile.ts";
import type { Element } from "./elements.ts";
import { countedText, fieldByPath, textOf } from "./field-text.ts";
import type { ItemView } from "./item-view.ts";
import type { RegionVersion } from "./region-version.ts";
import { enumerate, notes } from "./words.ts";

interface Mark {
  readonly note: string;
  readonly tone: Tone;
}

const same: Mark = { note: notes.same, tone: "same" };
const alike: Mark = { note: notes.typed, tone: "alike" };
const missing: Mark = { note: notes.missing, tone: "differs" };

/** A field that each region fills for itself: who, where, which number. */
const isLocal = (field: Pick<Field, "harmonise" | "burden"> | undefined): boolean =>
  field?.harmonise === "local" && field.burden === undefined;

/** 住所在本区, 住所在吴江区: one demand, but no region's words can stand for another's. */
const ownPlace: Mark = { note: notes.local, tone: "local" };
const isText = (field: Field): boolean => field.shape === "leaf" && field.kind === "text";
const hasOneNormal = ({ values }: MatrixField): boolean =>
  new Set([...values.values()].map((value) => value?.normal)).size === 1;

/** The comparison's word for a field. */
export function markOf(field: MatrixField): Mark {
  if (field.approval?.status === "active") return { note: notes.approved, tone: "approved" };
  if (field.harmonise === "local" && field.profile.burden === undefined && levelOf(field.state) > 3)
    return { note: notes.local, tone: "local" };
  switch (field.state) {
    case "identical":
      return same;
    case "typographic":
    case "wording":
    case "equivalent":
      return isText(field.profile) && !hasOneNormal(field) ? ownPlace : alike;
    case "reworded":
      return { note: notes.worded, tone: "worded" };
    case "different":
      return { note: notes.different, tone: "differs" };
    case "missing":
      return missing;
  }
}

const graveness: readonly Tone[] = ["same", "alike", "worded", "local", "approved", "differs"];
const gravest = (marks: readonly Mark[]): Mark | undefined =>
  [...marks].sort((a, b) => graveness.indexOf(b.tone) - graveness.indexOf(a.tone))[0];

/** The same letters and digits, whatever the spaces and the width of characters. */
const loosely = (text: string): string => text.normalize("NFKC").replace(/\s+/gu, "");

/** Without a comparison: what can be seen from the texts alone. */
function seen(cells: readonly Cell[], field: Field | undefined): Mark {
  if (isLocal(field)) return { note: notes.local, tone: "local" };
  if (cells.some(({ text }) => text === null)) return missing;
  const distinct = new Set(cells.map(({ text }) => loosely(text ?? "")));
  return distinct.size === 1 ? alike : { note: notes.different, tone: "differs" };
}

/** Where some region lacks the entry: whether those that have it mean the same by it. */
const meansTheSame = (compared: readonly MatrixField[], cells: readonly Cell[]): boolean =>
  compared.length > 0 &&
  compared.every(({ values }) => new Set(cells.map(({ region }) => values.get(region)?.normal)).size === 1);

function variantsOf(cells: readonly Cell[]): Variant[] {
  const groups = new Map<string | null, Cell[]>();
  for (const cell of cells) groups.set(cell.text, [...(groups.get(cell.text) ?? []), cell]);
  return [...groups].map(([text, members]) => ({
    regions: members.map(({ region }) => region),
    regionNames: enumerate(members.map(({ shortName }) => shortName)),
    text,
  }));
}

const saysMore = ({ tone }: Mark, variants: readonly Variant[]): boolean =>
  tone === "approved" || tone === "worded"
    ? variants.length > 1
    : tone === "differs" && variants.every(({ text }) => text !== null);

/** What a fact is made from: a text a region, and the compared fields that decide how the texts stand to each other. */
export interface FactSource {
  readonly field: string;
  readonly label: string;
  readonly cells: readonly Cell[];
  /** Path without identities, for what the schema says of the field. */
  readonly path: string;
  /** Compared fields the text is made of, where they are more than `field` itself. */
  readonly parts?: readonly string[];
}

/** The standard's word as a page prints it: a bare count with what it counts. */
function standardText(compared: MatrixField | undefined, path: string): string | null {
  const text = compared?.standard?.text;
  return text === undefined ? null : countedText(path, text);
}

/** A fact over the regions; null where no region states it. */
export function factOf(
  view: ItemView,
  { field, label, cells, path, parts = [field] }: FactSource,
): Fact | null {
  if (cells.every(({ text }) => text === null)) return null;
  const variants = variantsOf(cells);
  const isWhole = cells.every(({ text }) => text !== null);
  const all = parts.flatMap((part) => view.compared(part) ?? []);
  const compared = all.filter(({ state }) => !(isWhole && state === "missing"));
  const mark =
    variants.length === 1
      ? same
      : (gravest(compared.map(markOf).filter(({ tone }) => tone !== "same")) ??
        (isWhole && meansTheSame(all, cells) ? alike : seen(cells, fieldByPath.get(path))));
  const standard = standardText(view.compared(field), path);
  const off = view.compared(field)?.offStandard ?? [];
  const approved =
    mark.tone === "approved" ? parts.find((part) => view.approvalOf(part) !== null) : undefined;
  return {
    field,
    label,
    same: variants.length === 1 ? (cells[0]?.text ?? null) : null,
    cells,
    variants,
    ...mark,
    marked: saysMore(mark, variants),
    standard,
    deviations:
      standard !== null && view.standardInForce
        ? variantsOf(cells.filter(({ region }) => off.includes(region)))
        : null,
    approval: approved === undefined ? null : view.approvalOf(approved),
  };
}

/** The cells of the regions, each with its text. */
export const cellsOf = (
  versions: readonly RegionVersion[],
  text: (version: RegionVersion) => string | null,
): Cell[] =>
  versions.map((version) => ({ region: version.region, shortName: version.shortName, text: text(version) }));

/** A list in running text is compared entry by entry; anything else as one field. */
function partsOf(view: ItemView, key: string): string[] {
  const entries = view.fields.filter(({ field }) => field.startsWith(`${key}[`));
  return entries.length === 0 ? [key] : entries.map(({ field }) => field);
}

/** A fact of one of a version's own elements, such as `promisedLimit` or `authority.name`. */
export function versionFact(view: ItemView, { field, key, label }: Element): Fact | null {
  const pointer = `/${key.replaceAll(".", "/")}`;
  const cells = cellsOf(view.versions, ({ version, nameOf }) =>
    textOf(field, valueAt(version, pointer), nameOf),
  );
  return factOf(view, { field: key, path: field.path, label, cells, parts: partsOf(view, key) });
}
