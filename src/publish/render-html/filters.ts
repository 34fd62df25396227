import type { EditionItem } from "../../model/edition.ts";

interface Filter {
  readonly id: string;
  readonly label: string;
  readonly valuesOf: (item: EditionItem) => readonly string[];
}

/** What the list can be narrowed by; the pages' form and the search index both follow this table. */
export const filters: readonly Filter[] = [
  { id: "group", label: "服务分组", valuesOf: (item) => [item.group] },
  { id: "type", label: "事项类型", valuesOf: (item) => [item.type] },
  { id: "mode", label: "通办模式", valuesOf: (item) => item.modes },
  { id: "audience", label: "服务对象", valuesOf: (item) => item.audience },
  { id: "topic", label: "主题", valuesOf: (item) => item.topics },
  { id: "lead", label: "业务指导部门", valuesOf: (item) => (item.lead === null ? [] : [item.lead]) },
];

/** The distinct words of a filter, in the order the list first has them. */
export const filterWords = (words: readonly string[]): string[] =>
  [...new Set(words)].filter((word) => word !== "");
