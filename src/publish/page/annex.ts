import type { Edition, EditionItem, Glance, Variant } from "../../model/edition.ts";
import type { Column, PageValue, Section, TableBlock, TableRow } from "../../model/page.ts";
import {
  absentContent,
  exampleTags,
  forAll,
  named,
  stated,
  tableRow,
  textValue,
} from "../../model/page-parts.ts";
import { forApplicants } from "./sections.ts";
import { statementsOf } from "./values.ts";

const notThere: PageValue = forAll(absentContent("—"));
const orNone = (text: string | null): PageValue =>
  text === null || text === "" ? notThere : textValue(text);

/** One text for all, or each with the regions that say it. */
const variantsValue = (variants: readonly Variant[]): PageValue =>
  variants.length < 2 ? orNone(variants[0]?.text ?? null) : stated(statementsOf(variants));

const notProvided: PageValue = forAll(absentContent("未提供"));

/** One region's line: who does it, how fast, how often an applicant has to come. */
const lineOf = ({ shortName, there, authority, promisedLimit, visits }: Glance): PageValue[] => [
  textValue(shortName),
  ...(there ? [authority, promisedLimit, visits].map(orNone) : [notProvided, notThere, notThere]),
];

const rowOf = (item: EditionItem): TableRow =>
  tableRow(
    named(item.name, {
      href: item.page,
      tags: exampleTags(item.example),
      code: item.catalogCode,
    }),
    [
      orNone(item.type),
      orNone(item.audience.join("、")),
      orNone(item.modes.join("、")),
      variantsValue(item.statutoryLimit),
      variantsValue(item.materialCount),
    ],
    { id: item.id, no: item.no, lines: item.glance.map(lineOf) },
  );

const column = (title: string, size: Column["size"]): Column => ({ title, size, regions: null });

const tableOf = (items: readonly EditionItem[]): TableBlock => ({
  kind: "table",
  caption: "各事项的法定时限和材料数，各地的实施主体、承诺时限和到场次数",
  numberColumn: "序号",
  nameColumn: "事项名称（基本编码）",
  columns: [
    column("事项类型", "word"),
    column("服务对象", "short"),
    column("通办模式", "short"),
    column("法定时限", "short"),
    column("申请材料", "short"),
    column("地区", "word"),
    column("实施主体", "long"),
    column("承诺时限", "short"),
    column("到场次数", "word"),
  ],
  together: null,
  groups: [{ title: null, count: null, rows: items.map(rowOf) }],
  search: null,
});

/** The list as an annex on paper: a table for each group of items, in it a line a region. */
export const annexSections = ({ items }: Edition): Section[] =>
  [...new Set(items.map(({ group }) => group))].map((group, index) => {
    const own = items.filter((item) => item.group === group);
    const title = `${group}事项（${own.length}项）`;
    return forApplicants(`group-${index + 1}`, title, [tableOf(own)]);
  });
