import type { EditionItem, FactGroup } from "../../model/edition.ts";
import type { Block, Section } from "../../model/page.ts";
import { factsBlocks, listBlock } from "../../model/page-parts.ts";
import { entryOf } from "./entries.ts";
import { forApplicants, forStaff } from "./sections.ts";
import { titleOf } from "./titles.ts";
import { labelled } from "./values.ts";

/** Groups of elements that officials need more than applicants. */
const late: ReadonlySet<string> = new Set(["basic", "other"]);
/** The group that 收费项目 belong to. */
const charges = "charges";

const factsOf = ({ title, facts }: FactGroup): Block[] => factsBlocks("table", title, facts.map(labelled));

const feesOf = ({ guide: { fees } }: EditionItem): Block[] =>
  fees.length === 0 ? [] : [listBlock("numbered", fees.map(entryOf), titleOf("fees"))];

/** The groups, and one for 收费项目 also when nothing else is said of charges. */
function groupsOf({ guide: { groups, fees } }: EditionItem): readonly FactGroup[] {
  return fees.length === 0 || groups.some(({ id }) => id === charges)
    ? groups
    : [{ id: charges, title: titleOf("fee"), facts: [] }, ...groups];
}

/** 办理时限, 收费, 办理方式, 异地通办. */
export const elements = (item: EditionItem): Section[] =>
  groupsOf(item)
    .filter(({ id }) => !late.has(id))
    .map((each) =>
      forApplicants(each.id, each.title, [...factsOf(each), ...(each.id === charges ? feesOf(item) : [])]),
    );

/** 基本信息, 其他. */
export const lateElements = (item: EditionItem): Section[] =>
  item.guide.groups
    .filter(({ id }) => late.has(id))
    .map((each) => forStaff(each.id, each.title, "供工作人员查阅", factsOf(each)));
