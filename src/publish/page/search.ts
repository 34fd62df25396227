import type { EditionItem } from "../../model/edition.ts";
import type { Search, SearchRecord } from "../../model/page.ts";

interface Filter {
  readonly id: string;
  readonly label: string;
  readonly valuesOf: (item: EditionItem) => readonly string[];
}

/** What the list can be narrowed by. */
const filters: readonly Filter[] = [
  { id: "group", label: "服务分组", valuesOf: (item) => [item.group] },
  { id: "type", label: "事项类型", valuesOf: (item) => [item.type] },
  { id: "mode", label: "通办模式", valuesOf: (item) => item.modes },
  { id: "audience", label: "服务对象", valuesOf: (item) => item.audience },
  { id: "topic", label: "主题", valuesOf: (item) => item.topics },
  { id: "lead", label: "业务指导部门", valuesOf: (item) => (item.lead === null ? [] : [item.lead]) },
];

/** Distinct words in the order the list first has them. */
const distinct = (words: readonly string[]): string[] => [...new Set(words)].filter((word) => word !== "");

type SearchTexts = readonly { readonly text: string | null }[];
const stated = (cells: SearchTexts): string[] => cells.flatMap(({ text }) => text ?? []);
const names = (entries: readonly { readonly name: { readonly cells: SearchTexts } }[]): string[] =>
  entries.flatMap(({ name }) => stated(name.cells));

/** What an applicant may remember of an item: its names and codes, who does it, what to bring, where to go. */
function recordOf(item: EditionItem): SearchRecord {
  const { guide } = item;
  const facts = guide.groups
    .flatMap((group) => group.facts)
    .filter(({ field }) => field === "authority.name" || field === "name");
  return {
    row: item.id,
    texts: distinct([
      item.name,
      item.catalogCode,
      item.type,
      ...item.keywords,
      ...item.topics,
      ...item.audience,
      ...item.modes,
      item.lead ?? "",
      ...facts.flatMap(({ cells }) => stated(cells)),
      ...names(guide.materials),
      ...names(guide.results),
      ...guide.services.flatMap(({ windows }) => windows.flatMap(({ name, address }) => [name, address])),
    ]),
    spoken: [item.name, ...item.keywords],
    filters: Object.fromEntries(filters.map(({ id, valuesOf }) => [id, valuesOf(item)])),
  };
}

/** How the items of a list are found. */
export const searchOf = (items: readonly EditionItem[]): Search => ({
  label: "查找事项",
  help: "可输入事项名称、部门、材料或窗口中的任意文字，也可输入拼音或拼音首字母。",
  count: `共 ${items.length} 项`,
  nothing: "没有符合条件的事项，请减少条件或换一个说法。",
  filters: filters
    .map(({ id, label, valuesOf }) => ({ id, label, values: distinct(items.flatMap(valuesOf)) }))
    .filter(({ values }) => values.length > 0),
  records: items.map(recordOf),
});
