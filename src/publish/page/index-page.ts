import type { Edition, EditionItem, EditionRegion, Glance } from "../../model/edition.ts";
import type {
  FactsBlock,
  LabelledText,
  Link,
  Page,
  Section,
  Statement,
  TableBlock,
  TableRow,
} from "../../model/page.ts";
import {
  absentContent,
  exampleTags,
  factsBlocks,
  named,
  note,
  stated,
  tableRow,
  textContent,
  textValue,
} from "../../model/page-parts.ts";
import { homePath, imprintOf } from "./imprint.ts";
import { recordLinks } from "./record-pages.ts";
import { regionCards } from "./region-cards.ts";
import { searchOf } from "./search.ts";
import { forApplicants } from "./sections.ts";

/** A file of the edition a reader may want beside the pages. */
export interface Download {
  readonly path: string;
  readonly label: string;
}

/** 7个工作日, and below it 到场1次，材料3项. */
function glanceOf({ region, shortName, there, promisedLimit, visits, materials }: Glance): Statement {
  const visit = visits === null ? "" : `到场${visits}，`;
  return {
    by: { names: shortName, regions: [region] },
    content: there
      ? textContent(`${promisedLimit ?? "—"}\n${visit}材料${materials ?? 0}项`)
      : absentContent("未提供"),
  };
}

const rowOf = ({
  id,
  no,
  name,
  page,
  example,
  catalogCode,
  audience,
  type,
  modes,
  glance,
}: EditionItem): TableRow =>
  tableRow(
    named(name, {
      href: page,
      tags: exampleTags(example),
      code: catalogCode,
      remark: audience.join("、"),
    }),
    [textValue(type), textValue(modes.join("、")), stated(glance.map(glanceOf))],
    { id, no },
  );

const listTable = ({ title, items, regions }: Edition): TableBlock => ({
  kind: "table",
  caption: `${title}：点开事项名称查看办事指南；各地一栏是承诺时限、到场次数和材料数`,
  numberColumn: "序号",
  nameColumn: "事项名称",
  columns: [
    { title: "事项类型", size: "short", regions: null },
    { title: "通办模式", size: "short", regions: null },
    { title: "各地", size: "medium", regions: regions.map(({ id, shortName }) => ({ id, shortName })) },
  ],
  together: null,
  groups: [...new Set(items.map(({ group }) => group))].map((group) => {
    const own = items.filter((item) => item.group === group);
    return { title: `面向${group}`, count: `${own.length} 项`, rows: own.map(rowOf) };
  }),
  search: searchOf(items),
});

const identityOf = ({ edition, inEffect, publisher }: ReturnType<typeof imprintOf>): LabelledText[] =>
  [edition, inEffect ?? "", publisher]
    .filter((text) => text !== "")
    .map((text) => ({ label: null, text, isCode: false }));

/** How much is in the edition: 51项, 3地. */
export const figuresOf = (edition: Edition): FactsBlock[] =>
  factsBlocks(
    "figures",
    "本版概况",
    edition.figures.map(({ label, value, unit }) => ({ label, value: textValue(`${value}${unit}`) })),
  );

/** The files to take away; nothing where there are none. */
function filesSection(downloads: readonly Download[]): Section[] {
  const links: Link[] = downloads.map(({ path, label }) => ({ text: label, href: path }));
  return links.length === 0 ? [] : [forApplicants("files", "清单文件", [{ kind: "links", links }])];
}

const regionsSection = (regions: readonly EditionRegion[]): Section =>
  forApplicants("regions", "参加地区和窗口", regionCards(regions));

/** The page that lists all items; `downloads` are the edition's other files. */
export function indexPage(edition: Edition, downloads: readonly Download[]): Page {
  const imprint = imprintOf(edition);
  return {
    id: "index",
    path: homePath,
    title: [edition.title, edition.edition].filter((part) => part !== "").join(" "),
    heading: edition.title,
    no: null,
    description: `${edition.title}：${edition.regionNames}${edition.items.length}个异地通办事项的办事要求`,
    tags: [],
    identity: identityOf(imprint),
    notes: edition.note === null ? [] : [note("plain", [edition.note])],
    crumbs: [],
    onward: recordLinks(edition),
    choices: [],
    isWide: true,
    sections: [
      { ...forApplicants("items", "", [...figuresOf(edition), listTable(edition)]), title: null },
      regionsSection(edition.regions),
      ...filesSection(downloads),
    ],
  };
}
