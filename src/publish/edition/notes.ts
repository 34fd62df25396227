import { formatDay } from "../../model/day.ts";
import type { FaqEntry, SourceEntry } from "../../model/edition.ts";
import type { ItemView } from "./item-view.ts";
import { unended } from "./prose.ts";
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

type StatedSource = {
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly date?: string | undefined;
  readonly note?: string | undefined;
};

/** One source in words, with whose it is. */
export const sourceOf = (
  { title, url, date, note }: StatedSource,
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

/** Distinct words in order; null where there are none. */
function allOf(words: readonly (string | undefined)[]): string | null {
  const distinct = [...new Set(words.filter((word) => word !== undefined))];
  return distinct.length === 0 ? null : distinct.join("；");
}

/**
 * What is noted of one source, each part once: first what is said for all, then what single regions say, with their
 * names. A part that says no more than another is left out.
 */
function noteOf(all: readonly Gathered<StatedSource>[]): string | null {
  const saying = new Map<string, Gathered<StatedSource>[]>();
  for (const each of all)
    for (const part of each.value.note?.split("；").map(unended) ?? [])
      saying.set(part, [...(saying.get(part) ?? []), each]);
  const parts = [...saying.keys()].filter(
    (part) => ![...saying.keys()].some((other) => other !== part && other.includes(part)),
  );
  const namesFor = (part: string): string => {
    const own = saying.get(part) ?? [];
    const isForAll = own.length === all.length || own.some(({ regions }) => regions.length === 0);
    return isForAll ? "" : enumerate([...new Set(own.flatMap(({ names }) => names))]);
  };
  const whose = [...new Set(parts.map(namesFor))].sort((a, b) => Number(b === "") - Number(a === ""));
  const notes = whose.map((names) => {
    const own = parts.filter((part) => namesFor(part) === names).join("；");
    return names === "" ? own : `${names}：${own}`;
  });
  return notes.length === 0 ? null : notes.join("；");
}

/** One source that several name, once, with all that they say of it. */
function merged(
  view: ItemView,
  [first, ...others]: readonly [Gathered<StatedSource>, ...Gathered<StatedSource>[]],
): SourceEntry {
  const all = [first, ...others];
  const isShared = all.some(({ regions }) => regions.length === 0);
  const named = view.versions.filter(({ region }) => all.some(({ regions }) => regions.includes(region)));
  const isEverybody = isShared || (named.length === view.versions.length && named.length > 1);
  return {
    title: first.value.title ?? "",
    url: first.value.url ?? null,
    date: allOf(all.map(({ value: { date } }) => (date === undefined ? undefined : formatDay(date)))),
    note: noteOf(all),
    regions: isShared ? [] : named.map(({ region }) => region),
    regionNames: isEverybody ? "各地共用" : enumerate(named.map(({ shortName }) => shortName)),
  };
}

/** 来源: the item's own, then each region's; one named by several stands once. */
export function sourcesOf(view: ItemView): SourceEntry[] {
  const own = (view.item.document?.value.sources ?? []).map((value) => ({ value, names: [], regions: [] }));
  const groups = new Map<string, [Gathered<StatedSource>, ...Gathered<StatedSource>[]]>();
  for (const each of [...own, ...gather<StatedSource>(view, ({ version }) => version.sources ?? [])]) {
    const key = JSON.stringify([each.value.title, each.value.url]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return [...groups.values()].map((group) => merged(view, group));
}
