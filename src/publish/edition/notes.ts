import { formatDay } from "../../model/day.ts";
import type { FaqEntry, SourceEntry } from "../../model/edition.ts";
import type { ItemView } from "./item-view.ts";
import { enumerate } from "./words.ts";

interface Gathered<T> {
  readonly value: T;
  readonly names: readonly string[];
  readonly regions: readonly string[];
}

/** Values of equal content together with the regions that state them, in order of first appearance. */
function gather<T>(
  view: ItemView,
  valuesOf: (version: ItemView["versions"][number]) => readonly T[],
): Gathered<T>[] {
  const groups = new Map<string, Gathered<T> & { readonly names: string[]; readonly regions: string[] }>();
  for (const version of view.versions)
    for (const value of valuesOf(version)) {
      const key = JSON.stringify(value);
      const group = groups.get(key) ?? { value, names: [], regions: [] };
      groups.set(key, group);
      if (group.regions.includes(version.region)) continue;
      group.names.push(version.shortName);
      group.regions.push(version.region);
    }
  return [...groups.values()];
}

/** 常见问题; answers that only some regions give are named so. */
export const faqOf = (view: ItemView): FaqEntry[] =>
  gather(view, ({ version }) => version.faq ?? []).map(({ value, names, regions }) => ({
    question: value.question ?? "",
    answer: value.answer ?? "",
    regions,
    regionNames: names.length === view.versions.length ? null : enumerate(names),
  }));

type Source = {
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly date?: string | undefined;
  readonly note?: string | undefined;
};

/** One source in words, with whose it is. */
export const sourceOf = (
  { title, url, date, note }: Source,
  regions: readonly string[],
  regionNames: string,
): SourceEntry => ({
  title: title ?? "",
  url: url ?? null,
  date: date === undefined ? null : formatDay(date),
  note: note ?? null,
  regions,
  regionNames,
});

/** 来源: the item's own, then each region's. */
export const sourcesOf = (view: ItemView): SourceEntry[] => [
  ...(view.item.document?.value.sources ?? []).map((source) => sourceOf(source, [], "各地共用")),
  ...gather<Source>(view, ({ version }) => version.sources ?? []).map(({ value, names, regions }) =>
    sourceOf(value, regions, enumerate(names)),
  ),
];
