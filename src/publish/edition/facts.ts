import type { MatrixField, State } from "../../model/difference.ts";
import { levelOf } from "../../model/difference.ts";
import type { Cell, Fact, Tone, Variant } from "../../model/edition.ts";
import { valueAt } from "../../model/pointer.ts";
import type { Field } from "../../model/profile.ts";
import { absenceWord, gapIn, inapplicable, unstated } from "./absence.ts";
import { asksApplicants } from "./asks.ts";
import type { Element } from "./elements.ts";
import { fieldByPath, isListed, textOf } from "./field-text.ts";
import type { ItemView } from "./item-view.ts";
import type { RegionVersion } from "./region-version.ts";
import { enumerate, notes } from "./words.ts";

interface Mark {
  readonly note: string;
  readonly tone: Tone;
}

const same: Mark = { note: notes.same, tone: "same" };
const alike: Mark = { note: notes.typed, tone: "alike" };
const different: Mark = { note: notes.different, tone: "differs" };
const missing: Mark = { note: notes.missing, tone: "differs" };
/** One text where it applies, and regions it does not apply to. */
const notEverywhere: Mark = { note: notes.inapplicable, tone: "local" };

/** A field that each region fills for itself: who, where, which number. */
const isLocal = (field: Field | undefined): boolean => field?.harmonise === "local" && !asksApplicants(field);

/** 住所在本区, 住所在吴江区: one demand, but no region's words can stand for another's. */
const ownPlace: Mark = { note: notes.local, tone: "local" };
const isText = (field: Field): boolean => field.shape === "leaf" && field.kind === "text";
const hasOneNormal = ({ values }: MatrixField): boolean =>
  new Set([...values.values()].map((value) => value?.normal)).size === 1;

/** How those that have the entry stand to each other, where some lack the entry itself. */
const stateOf = ({ withinAbsent, among, state }: MatrixField): State =>
  withinAbsent ? (among ?? state) : state;

/** The comparison's word for a field. */
export function markOf(field: MatrixField): Mark {
  if (field.approval?.status === "active") return { note: notes.approved, tone: "approved" };
  const state = stateOf(field);
  if (field.harmonise === "local" && !asksApplicants(field.profile) && levelOf(state) > 3)
    return { note: notes.local, tone: "local" };
  switch (state) {
    case "identical":
      return same;
    case "typographic":
    case "wording":
    case "equivalent":
      return isText(field.profile) && !hasOneNormal(field) ? ownPlace : alike;
    case "reworded":
      return { note: notes.worded, tone: "worded" };
    case "different":
      return different;
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
  return distinct.size === 1 ? alike : different;
}

/** Where some region lacks the entry: whether those that have it mean the same by it. */
const meansTheSame = (compared: readonly MatrixField[], cells: readonly Cell[]): boolean =>
  compared.length > 0 &&
  compared.every(({ values }) => new Set(cells.map(({ region }) => values.get(region)?.normal)).size === 1);

/** The cells, those that say the same together: by default those of one text. */
function variantsOf(
  cells: readonly Cell[],
  keyOf: (cell: Cell) => string = ({ text, absent }) => JSON.stringify([text, absent]),
): Variant[] {
  const groups = new Map<string, [Cell, ...Cell[]]>();
  for (const cell of cells) {
    const group = groups.get(keyOf(cell));
    if (group === undefined) groups.set(keyOf(cell), [cell]);
    else group.push(cell);
  }
  return [...groups.values()].map((members) => ({
    regions: members.map(({ region }) => region),
    regionNames: enumerate(members.map(({ shortName }) => shortName)),
    text: members[0].text,
    ...(members[0].absent === undefined ? {} : { absent: members[0].absent }),
  }));
}

/** Where regions differ, those whose texts are only written otherwise stand together, under the first one's. */
function byMeaning(cells: readonly Cell[], compared: MatrixField | undefined): Variant[] {
  return variantsOf(cells, ({ region, text, absent }) =>
    JSON.stringify([text === null ? null : (compared?.values.get(region)?.normal ?? text), absent]),
  );
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
  /** The standard's text, worded as the regions' are; asked for only where the standard states a part of it. */
  readonly standard?: () => string | null;
}

/** How the cells stand to each other. */
function markOver(view: ItemView, { cells, path, parts = [] }: FactSource): Mark {
  if (variantsOf(cells).length === 1) return same;
  const stated = cells.filter(({ text }) => text !== null);
  if (
    stated.length < cells.length &&
    cells.every(({ text, absent }) => text !== null || absent === inapplicable) &&
    variantsOf(stated).length === 1
  )
    return notEverywhere;
  const isWhole = stated.length === cells.length;
  const all = parts.flatMap((part) => view.compared(part) ?? []);
  const compared = all.filter((field) => !(isWhole && stateOf(field) === "missing"));
  const mark =
    gravest(compared.map(markOf).filter(({ tone }) => tone !== "same")) ??
    (isWhole && meansTheSame(all, cells) ? alike : seen(cells, fieldByPath.get(path)));
  return mark === alike && namesItself(view, cells) ? ownPlace : mark;
}

/** Whether a region's text speaks of that region, so that it cannot be the others'. */
function namesItself({ versions }: ItemView, cells: readonly Cell[]): boolean {
  return cells.some(({ region, text }) => {
    const own = versions.find((version) => version.region === region);
    return own !== undefined && text !== null && (text.includes(own.shortName) || text.includes(own.name));
  });
}

/** A fact over the regions; null where no region states it. */
export function factOf(view: ItemView, source: FactSource): Fact | null {
  const { field, label, cells, path, parts = [field] } = source;
  if (cells.every(({ text }) => text === null)) return null;
  const mark = markOver(view, { ...source, parts });
  const own = parts.length === 1 ? view.compared(field) : undefined;
  const variants =
    mark.tone === "differs" || mark.tone === "approved" ? byMeaning(cells, own) : variantsOf(cells);
  const isSame = variants.length === 1 && mark.tone === "same";
  const compared = parts.flatMap((part) => view.compared(part) ?? []);
  const isStated = compared.some((each) => each.standard !== undefined && each.standard !== null);
  const stated = isStated ? (source.standard?.() ?? null) : null;
  const standard = cells.every(({ text }) => text === stated) ? null : stated;
  const off = new Set(compared.flatMap(({ offStandard }) => offStandard));
  const approved =
    mark.tone === "approved" ? parts.find((part) => view.approvalOf(part) !== null) : undefined;
  return {
    field,
    label,
    same: isSame ? (cells[0]?.text ?? null) : null,
    cells,
    variants,
    ...mark,
    marked: saysMore(mark, variants),
    standard,
    deviations:
      standard !== null && view.standardInForce
        ? variantsOf(cells.filter(({ region }) => off.has(region)))
        : null,
    approval: approved === undefined ? null : view.approvalOf(approved),
    ...(isListed(fieldByPath.get(path)) ? { listed: true } : {}),
  };
}

/** A list in running text is compared entry by entry; anything else as one field. */
function partsOf(view: ItemView, key: string): string[] {
  const entries = view.fields.filter(({ field }) => field.startsWith(`${key}[`));
  return entries.length === 0 ? [key] : entries.map(({ field }) => field);
}

/** A fact of one of a version's own elements, such as `promisedLimit` or `authority.name`. */
export function versionFact(view: ItemView, { field, key, label }: Element): Fact | null {
  const pointer = `/${key.replaceAll(".", "/")}`;
  const text = ({ version, nameOf }: Pick<RegionVersion, "version" | "nameOf">): string | null =>
    textOf(field, valueAt(version, pointer), nameOf);
  const cells = view.versions.map((version) =>
    cellOf(version, text(version), absenceWord(field.path, gapIn(version.version))),
  );
  const { standard } = view;
  return factOf(view, {
    field: key,
    path: field.path,
    label,
    cells,
    parts: partsOf(view, key),
    standard: () => (standard === null ? null : text(standard)),
  });
}

/** A region's text, or the word for its not being there. */
export const cellOf = (
  { region, shortName }: Pick<RegionVersion, "region" | "shortName">,
  text: string | null,
  absent: string,
): Cell => ({ region, shortName, text, ...(text === null && absent !== unstated ? { absent } : {}) });
