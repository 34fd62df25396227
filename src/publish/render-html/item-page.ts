import type { Difference, Edition, EditionItem, Entry, Fact, FactGroup } from "../../model/edition.ts";
import { fieldByPath } from "../edition/field-text.ts";

/** Groups printed after the differences: what officials need more than applicants. */
const late = ["basic", "other"];

interface PrintedGroup extends FactGroup {
  readonly fees: readonly Entry[];
}

/** 收费项目 stand under 收费, also when nothing else is said of charges. */
function groupsWithFees({ groups, fees }: EditionItem["guide"]): PrintedGroup[] {
  const printed = groups.map((group) => ({ ...group, fees: group.id === "charges" ? fees : [] }));
  const hasCharges = groups.some(({ id }) => id === "charges");
  return fees.length === 0 || hasCharges
    ? printed
    : [{ id: "charges", title: "收费", facts: [], fees }, ...printed];
}

interface Heading {
  readonly id: string;
  readonly title: string;
}

/** The page's sections that have something to say, in the template's order. */
function contentsOf(
  { guide, differences }: EditionItem,
  before: readonly Heading[],
  after: readonly Heading[],
): Heading[] {
  const section = (id: string, title: string, entries: readonly unknown[]): Heading[] =>
    entries.length > 0 ? [{ id, title }] : [];
  return [
    { id: "overview", title: "概要" },
    ...section("situations", "办理情形", guide.situations),
    ...section("conditions", "受理条件", guide.conditions),
    { id: "materials", title: "申请材料" },
    { id: "flow", title: "办理流程" },
    ...section("review", "审查要点", guide.reviewPoints),
    ...section("results", "审批结果", guide.results),
    ...before,
    ...section("differences", "各地差异", differences),
    ...section("services", "窗口和咨询投诉", guide.services),
    ...section("faq", "常见问题", guide.faq),
    ...section("basis", "设定依据", guide.basis),
    ...after,
    ...section("sources", "来源", guide.sources),
  ];
}

/** An entry with some of its facts in columns of their own and the others folded away under a line that names them. */
function folded<T extends Entry>(entry: T, columns: readonly string[]): object {
  const keyOf = (fact: Fact): string => fact.field.slice(entry.field.length + 1);
  const facts = entry.facts.filter((fact) => !columns.includes(keyOf(fact)));
  const own = Object.fromEntries(
    columns.map((column) => [column, entry.facts.find((fact) => keyOf(fact) === column) ?? null]),
  );
  return { ...entry, ...own, facts, summary: facts.map(({ label }) => label).join("、") };
}

interface Rows {
  readonly title: string;
  readonly rows: Difference[];
}

/** The rows of the table of differences under the names of the elements they belong to, in order. */
function differenceGroups(differences: readonly Difference[]): Rows[] {
  const groups = new Map<string, Rows>();
  for (const row of differences) {
    const key = /^[^.[]*/u.exec(row.field)?.[0] ?? "";
    const group = groups.get(key) ?? { title: fieldByPath.get(key)?.label ?? key, rows: [] };
    groups.set(key, group);
    group.rows.push(row);
  }
  return [...groups.values()];
}

const link = (item: EditionItem | undefined): object | null =>
  item === undefined ? null : { page: item.page, name: item.name };

/** What an item's template prints; neighbours are the items before and after it in the list. */
export function itemView(
  edition: Edition,
  item: EditionItem,
  previous: EditionItem | undefined,
  next: EditionItem | undefined,
): object {
  const groups = groupsWithFees(item.guide);
  const groupsBefore = groups.filter(({ id }) => !late.includes(id));
  const groupsAfter = groups.filter(({ id }) => late.includes(id));
  return {
    edition,
    item,
    onItem: true,
    heading: item.name,
    description: `${item.name}在${edition.regionNames}的办事要求：申请材料、办理流程、审查要点、办理时限和窗口`,
    root: "../",
    scripts: ["page.js"],
    highlights: item.guide.highlights.map((fact) => ({ ...fact, approval: null })),
    differences: differenceGroups(item.differences),
    differenceColumns: item.guide.regions.length + 3,
    contents: contentsOf(item, groupsBefore, groupsAfter),
    materials: item.guide.materials.map((entry) => folded(entry, [])),
    steps: item.guide.steps.map((entry) => folded(entry, ["limit", "outcome"])),
    reviewPoints: item.guide.reviewPoints.map((entry) => folded(entry, ["standard", "kind"])),
    flows: item.guide.flows.map((flow) => ({
      ...flow,
      ranks: flow.ranks.map((steps) => ({ steps, parallel: steps.length > 1 })),
    })),
    groupsBefore,
    groupsAfter,
    previous: link(previous),
    next: link(next),
  };
}
