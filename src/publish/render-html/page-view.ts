import type { Block, Imprint, Page, Search, Section } from "../../model/page.ts";
import { blocksView } from "./block-view.ts";

/** The blocks of a section with those of its groups. */
const allBlocks = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => [block, ...(block.kind === "group" ? allBlocks(block.blocks) : [])]);

/** How the rows of a page's table are found; undefined where the page has no such table. */
export const searchOf = ({ sections }: Page): Search | undefined =>
  sections
    .flatMap(({ blocks }) => allBlocks(blocks))
    .flatMap((block) => (block.kind === "table" && block.search !== null ? [block.search] : []))[0];

/** The script that holds a page's search index. */
export const indexScript = ({ id }: Page): string => `search-${id}.js`;

const scriptsOf = (page: Page): string[] => [
  "page.js",
  ...(page.choices.length > 1 ? ["regions.js"] : []),
  ...(searchOf(page) === undefined ? [] : [indexScript(page), "list.js"]),
];

const sectionView = ({ isWide }: Page, section: Section): object => ({
  ...section,
  isFolded: section.audience === "staff",
  style: isWide ? "plain" : "card",
  areCards: section.blocks.every((block) => block.kind === "group" && block.form === "cards"),
  blocks: blocksView(section.blocks, 3),
});

/** What the page's template prints. */
export const pageView = (imprint: Imprint, page: Page): object => ({
  imprint,
  ...page,
  canonical: imprint.baseUrl === null ? null : `${imprint.baseUrl}/${page.path}`,
  feed: page.path === imprint.home ? imprint.feed : null,
  root: "../".repeat(page.path.split("/").length - 1),
  scripts: scriptsOf(page),
  choices: page.choices.length > 1 ? page.choices : [],
  notes: blocksView(page.notes, 2),
  contents: page.sections.filter(({ title }) => title !== null),
  sections: page.sections.map((section) => sectionView(page, section)),
});
