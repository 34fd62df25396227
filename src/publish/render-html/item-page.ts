import type {
  Difference,
  Edition,
  EditionItem,
  Entry,
  Fact,
  FactGroup,
  FlowStage,
  FlowStep,
  MaterialEntry,
} from "../../model/edition.ts";
import { knot } from "../edition/flow-stages.ts";
import { addressOf } from "./address.ts";
import { bannersView } from "./banners.ts";

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
    ...section("results", "审批结果", guide.results),
    ...before,
    ...section("services", "窗口和咨询投诉", guide.services),
    ...section("faq", "常见问题", guide.faq),
    ...section("differences", "各地差异", differences),
    ...section("review", "审查要点", guide.reviewPoints),
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
  readonly regions: EditionItem["guide"]["regions"];
  /** Columns of the table. */
  readonly columns: number;
  readonly rows: Difference[];
}

/** Where single elements come together, so that no table of one row stands alone. */
const elementsTitle = "基本要素和办理方式";

/** What is approved, then the rest under the names of the lists they belong to, in order. */
function differencesView({ differences, guide: { regions } }: EditionItem): object {
  const columns = regions.length + 2;
  const approved = differences.filter((row) => row.approved);
  const groups = new Map<string, Rows>();
  for (const row of differences.filter((each) => !each.approved)) {
    const title = row.list ?? elementsTitle;
    const group = groups.get(title) ?? { title, regions, columns, rows: [] };
    groups.set(title, group);
    group.rows.push(row);
  }
  return {
    approved: approved.length === 0 ? null : { title: "已批准的差异", regions, columns, rows: approved },
    groups: [...groups.values()],
  };
}

/** A material with what its one column prints: first what every applicant asks, the rest folded away. */
const materialView = (entry: MaterialEntry): object => ({
  ...folded(entry, []),
  columns: [entry.situations, entry.requirement, entry.necessity, entry.format, entry.source].filter(
    (fact) => fact !== null,
  ),
});

/** What a drawing of branches cannot show: a step among others that come in no simple order says what it waits for. */
const waitsOf = ({ after }: FlowStep): string | null =>
  after.length === 0 ? null : `在第${after.join("、")}步之后`;

const stagesView = (stages: readonly FlowStage[], isKnot = false): object[] =>
  stages.map((stage) =>
    stage.step !== null
      ? { step: { ...stage.step, waits: isKnot ? waitsOf(stage.step) : null } }
      : {
          ...stage,
          branches: stage.branches.map((branch) => stagesView(branch, stage.label === knot)),
        },
  );

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
    banners: bannersView(edition),
    item,
    onItem: true,
    canonical: addressOf(edition, item.page),
    feed: null,
    heading: item.name,
    description: `${item.name}在${edition.regionNames}的办事要求：申请材料、办理流程、审查要点、办理时限和窗口`,
    root: "../",
    scripts: ["page.js", "item.js"],
    choices: item.guide.regions.length > 1 ? item.guide.regions : [],
    highlights: item.guide.highlights.map((fact) => ({ ...fact, approval: null })),
    differences: differencesView(item),
    contents: contentsOf(item, groupsBefore, groupsAfter),
    materials: item.guide.materials.map(materialView),
    steps: item.guide.steps.map((entry) => folded(entry, ["limit", "outcome"])),
    reviewPoints: item.guide.reviewPoints.map((entry) => folded(entry, ["standard", "kind"])),
    flows: item.guide.flows.map((flow) => ({ ...flow, stages: stagesView(flow.stages) })),
    groupsBefore,
    groupsAfter,
    previous: link(previous),
    next: link(next),
  };
}
