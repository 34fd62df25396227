import type { EditionCell, Fact, Variant } from "../../model/edition.ts";
import { fieldsIn, type MatrixField } from "../../model/matrix.ts";
import { valueAt } from "../../model/pointer.ts";
import { absenceWord, gapIn, unstated } from "./absence.ts";
import type { Element } from "./elements.ts";
import { isListed, textOf } from "./field-text.ts";
import type { ItemView } from "./item-view.ts";
import { type Mark, markOver } from "./marks.ts";
import type { RegionVersion } from "./region-version.ts";
import { byMeaning, variantsOf } from "./variants.ts";

const saysMore = ({ tone }: Mark, variants: readonly Variant[]): boolean =>
  tone === "approved" || tone === "worded"
    ? variants.length > 1
    : tone === "differs" && variants.every(({ text }) => text !== null);

/** What a fact is made from: a text a region, and the compared fields that decide how the texts stand to each other. */
export interface FactSource {
  readonly field: string;
  readonly label: string;
  readonly cells: readonly EditionCell[];
  /** Path without identities, for what the schema says of the field. */
  readonly path: string;
  /** Compared fields the text is made of, where they are more than `field` itself. */
  readonly parts?: readonly string[];
  /** The standard's text, worded as the regions' are; asked for only where the standard states a part of it. */
  readonly standard?: () => string | null;
}

/** The standard's text and who departs from it; no text where all say just that, or only write it otherwise. */
function standardOf(
  view: ItemView,
  { cells, standard }: FactSource,
  parts: readonly MatrixField[],
  mark: Mark,
): Pick<Fact, "standard" | "deviations"> {
  const isStated = parts.some(({ standard: own }) => own !== null && own !== "absent");
  const stated = isStated ? (standard?.() ?? null) : null;
  const off = new Set(parts.flatMap(({ offStandard }) => offStandard));
  const isKept = off.size === 0 && (mark.tone === "same" || mark.tone === "alike");
  if (stated === null || isKept || cells.every(({ text }) => text === stated))
    return { standard: null, deviations: null };
  return {
    standard: stated,
    deviations: view.standardInForce ? variantsOf(cells.filter(({ region }) => off.has(region))) : null,
  };
}

/** A fact over the regions; null where no region states it. */
export function factOf(view: ItemView, source: FactSource): Fact | null {
  const { field, label, cells, path, parts = [field] } = source;
  if (cells.every(({ text }) => text === null)) return null;
  const mark = markOver(view, { ...source, parts });
  const own = parts.length === 1 ? view.compared(field) : undefined;
  const variants =
    mark.tone === "differs" || mark.tone === "approved" ? byMeaning(view, cells, own) : variantsOf(cells);
  const isSame = variants.length === 1 && mark.tone === "same";
  const compared = parts.flatMap((part) => view.compared(part) ?? []);
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
    ...standardOf(view, source, compared, mark),
    approval: approved === undefined ? null : view.approvalOf(approved),
    ...(isListed(view.profile.byPath.get(path)) ? { listed: true } : {}),
  };
}

/** A list in running text is compared entry by entry; anything else as one field. */
function partsOf(view: ItemView, path: string): string[] {
  const list = view.nodes.find((node) => node.kind === "list" && node.list === path);
  return list === undefined ? [path] : fieldsIn([list]).map(({ field }) => field);
}

/** A fact of one of a version's own elements, such as `promisedLimit` or `authority.name`. */
export function versionFact(view: ItemView, { field, key, label }: Element): Fact | null {
  const pointer = `/${key.replaceAll(".", "/")}`;
  const text = ({ version, nameOf }: Pick<RegionVersion, "version" | "nameOf">): string | null =>
    textOf(field, valueAt(version, pointer), nameOf);
  const cells = view.versions.map((version) =>
    cellOf(version, text(version), absenceWord(view.profile, field.path, gapIn(version.version))),
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
): EditionCell => ({ region, shortName, text, ...(text === null && absent !== unstated ? { absent } : {}) });
