import type { Edition, EditionItem } from "../../model/edition.ts";
import type { LabelledText, Link, NoteBlock, Page, Section, Tag } from "../../model/page.ts";
import { exampleTags, note } from "../../model/page-parts.ts";
import { differences } from "./differences.ts";
import { elements, lateElements } from "./elements.ts";
import { flow } from "./flow.ts";
import { homePath } from "./imprint.ts";
import { basis, entryList, faq, sources } from "./lists.ts";
import { materials } from "./materials.ts";
import { overview } from "./overview.ts";
import { review } from "./review.ts";
import { services } from "./services.ts";

/** The sections of an item's page in order: what applicants need first, then what staff look up. */
const sectionsOf = (item: EditionItem, { regions }: Edition): Section[] => [
  overview(item, regions.length),
  ...entryList("situations", "situations", item.guide.situations),
  ...entryList("conditions", "conditions", item.guide.conditions),
  ...materials(item),
  ...flow(item),
  ...entryList("results", "results", item.guide.results),
  ...elements(item),
  ...services(item),
  ...faq(item),
  ...differences(item),
  ...review(item),
  ...basis(item),
  ...lateElements(item),
  ...sources(item),
];

const tagsOf = ({ type, modes, topics, example }: EditionItem): Tag[] => [
  ...[type, ...modes].filter((word) => word !== "").map((word) => ({ word, tone: "kind" }) as const),
  ...topics.map((word) => ({ word, tone: "topic" }) as const),
  ...exampleTags(example),
];

const identityOf = ({ catalogCode, audience, lead }: EditionItem, { regions }: Edition): LabelledText[] =>
  [
    { label: "地区", text: regions.length === 1 ? (regions[0]?.name ?? "") : "", isCode: false },
    { label: "基本编码", text: catalogCode, isCode: true },
    { label: "服务对象", text: audience.join("、"), isCode: false },
    { label: "业务指导", text: lead ?? "", isCode: false },
  ].filter(({ text }) => text !== "");

const notesOf = ({ keywords, exampleNote }: EditionItem): NoteBlock[] => [
  ...(keywords.length === 0 ? [] : [note("plain", [`也叫：${keywords.join("、")}`])]),
  ...(exampleNote === null ? [] : [note("example", [exampleNote], { title: "示例说明：" })]),
];

const linkTo = (title: string, item: EditionItem | undefined): Link[] =>
  item === undefined ? [] : [{ text: `${title}：${item.name}`, href: item.page }];

/** The guide of one item by itself, over the regions of the edition. */
export const guidePage = (edition: Edition, item: EditionItem): Page => ({
  id: item.id,
  path: item.page,
  title: item.name,
  heading: item.name,
  no: null,
  description: `${item.name}在${edition.regionNames}的办事要求：申请材料、办理流程、审查要点、办理时限和窗口`,
  tags: tagsOf(item),
  identity: identityOf(item, edition),
  notes: notesOf(item),
  crumbs: [],
  onward: [],
  choices: item.guide.regions.map(({ id, shortName }) => ({ id, shortName })),
  isWide: false,
  sections: sectionsOf(item, edition),
});

/** The guide of one item as part of the list, between the items before and after it. */
export function itemPage(edition: Edition, item: EditionItem): Page {
  const { items, title } = edition;
  const at = items.indexOf(item);
  const guide = guidePage(edition, item);
  return {
    ...guide,
    title: `${item.name} - ${title}`,
    no: item.no,
    identity: [{ label: "序号", text: String(item.no), isCode: false }, ...guide.identity],
    crumbs: [
      { text: title, href: homePath },
      { text: item.group, href: null },
      { text: item.name, href: null },
    ],
    onward: [
      ...linkTo("上一项", items[at - 1]),
      ...linkTo("下一项", items[at + 1]),
      { text: "回到清单", href: homePath },
    ],
  };
}
