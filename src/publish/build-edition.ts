import type { Catalogue, Region } from "../model/catalogue.ts";
import { byCodePoint } from "../model/code-point.ts";
import { formatDay } from "../model/day.ts";
import type { Edition, EditionItem, EditionRegion, Figure } from "../model/edition.ts";
import type { ItemMatrix } from "../model/matrix.ts";
import type { RecordParts } from "../model/record-parts.ts";
import { approvalNotes } from "./edition/approvals.ts";
import { headOf, type ItemHead, itemOf } from "./edition/item.ts";
import { type ItemView, viewItem } from "./edition/item-view.ts";
import { sourceOf } from "./edition/notes.ts";
import { windowsOf } from "./edition/services.ts";
import { banners, enumerate } from "./edition/words.ts";

/** What an edition says of itself that the catalogue does not. */
export interface EditionDetails {
  /** 版次; the catalogue's own where it is left out. */
  readonly edition?: string;
  /** ISO day on which it takes effect, where catalogue.yaml states none. */
  readonly effectiveDate?: string;
  /** The day that decides what is in force and what has expired; the effective date when left out. */
  readonly asOf?: string;
  readonly draft?: boolean;
  readonly commit?: string | null;
  readonly toolVersion: string;
  readonly baseUrl?: string;
  readonly records?: readonly RecordParts[];
}

const groups = ["企业", "个人"];

/** 企业 before 个人, then the department that leads it nationally (digits 5–6 of the code), then id. */
const inOrder = (a: { head: ItemHead; id: string }, b: { head: ItemHead; id: string }): number =>
  groups.indexOf(a.head.group) - groups.indexOf(b.head.group) ||
  byCodePoint(a.head.catalogCode.slice(4, 6), b.head.catalogCode.slice(4, 6)) ||
  byCodePoint(a.id, b.id);

function regionOf(region: Region): EditionRegion {
  const file = region.document?.value;
  return {
    id: region.id,
    code: file?.code ?? "",
    name: file?.name ?? region.shortName,
    shortName: region.shortName,
    province: [file?.province, file?.city].filter((part) => part !== undefined).join(""),
    towns: (file?.towns ?? []).flatMap(({ name }) => name ?? []),
    platform: {
      name: file?.platform?.name ?? "",
      app: file?.platform?.app ?? null,
      url: file?.platform?.url ?? null,
    },
    hotline: file?.hotline ?? "",
    windows: windowsOf(region),
    kiosks: (region.records?.kiosks?.value.places ?? []).map(
      ({ id = "", name = "", address = "", hours, example }) => ({
        id,
        name,
        address,
        hours: hours ?? null,
        example: example === true,
      }),
    ),
    sources: (file?.sources ?? []).map((source) => sourceOf(source, [region.id], region.shortName)),
    example: file?.example === true,
  };
}

function figuresOf(items: readonly EditionItem[], regions: readonly EditionRegion[]): Figure[] {
  const modes = [...new Set(items.flatMap((item) => item.modes))];
  const count = (label: string, wanted: (item: EditionItem) => boolean): Figure => ({
    label,
    value: String(items.filter(wanted).length),
    unit: "项",
  });
  return [
    { label: "通办事项", value: String(items.length), unit: "项" },
    { label: "参加地区", value: String(regions.length), unit: "地" },
    ...groups
      .filter((group) => items.some((item) => item.group === group))
      .map((group) => count(`面向${group}`, (item) => item.group === group)),
    ...["全程网办", "异地代收代办", "多地联办"]
      .filter((mode) => modes.includes(mode))
      .map((mode) => count(`${mode}（可兼有）`, (item) => item.modes.includes(mode))),
  ];
}

function itemsOf(
  catalogue: Catalogue,
  matrices: readonly ItemMatrix[],
  onDay: string | null,
  baseUrl: string | null,
): EditionItem[] {
  const matrixOf = new Map(matrices.map((matrix) => [matrix.item, matrix]));
  const notes = approvalNotes(catalogue);
  const views: (ItemView & { id: string; head: ItemHead })[] = catalogue.items.map((item) => {
    const view = viewItem(catalogue, item, matrixOf.get(item.id), notes, onDay);
    return { ...view, id: item.id, head: headOf(view) };
  });
  return views.sort(inOrder).map((view, index) => itemOf(view, index + 1, onDay, baseUrl));
}

/**
 * The edition a catalogue makes, everything in it decided and worded. Pure: the same catalogue and options give the
 * same edition, whatever the clock or the place.
 */
export function buildEdition(
  catalogue: Catalogue,
  matrices: readonly ItemMatrix[],
  options: EditionDetails,
): Edition {
  const config = catalogue.config?.value;
  const effectiveDate = config?.edition?.effectiveDate ?? options.effectiveDate ?? null;
  const baseUrl = options.baseUrl?.replace(/\/+$/u, "") ?? null;
  const items = itemsOf(catalogue, matrices, options.asOf ?? effectiveDate, baseUrl);
  const regions = catalogue.regions.map(regionOf);
  const draft = options.draft === true;
  const records = options.records ?? [];
  const example =
    config?.example === true ||
    items.some((item) => item.example) ||
    regions.some((region) => region.example) ||
    records.some((record) => record.example);
  return {
    title: config?.title ?? "异地通办事项清单",
    edition: options.edition ?? config?.edition?.name ?? "",
    effectiveDate,
    effectiveDateText: effectiveDate === null ? null : formatDay(effectiveDate),
    publisher: config?.publisher ?? "",
    note: config?.edition?.note ?? null,
    draft,
    example,
    banners: [...(draft ? [banners.draft] : []), ...(example ? [banners.example] : [])],
    source: { commit: options.commit ?? null, tool: "tongban", toolVersion: options.toolVersion },
    regions,
    regionNames: enumerate(regions.map(({ shortName }) => shortName)),
    figures: figuresOf(items, regions),
    items,
    records,
    baseUrl,
  };
}
