import type { Block, LabelledValue, ListBlock } from "../../model/page.ts";
import { tableView } from "./table-view.ts";

/** Details that have a label, and those that stand by themselves below the name. */
const detailsOf = (details: readonly LabelledValue[]): object => ({
  said: details.filter(({ label }) => label === null),
  details: details.filter(({ label }) => label !== null),
});

const listView = (list: ListBlock): object => ({
  ...list,
  entries: list.entries.map((entry) => ({ ...entry, ...detailsOf(entry.details) })),
});

/** Blocks as the templates print them, their titles headings of `level` (`h3`). */
export const blocksView = (blocks: readonly Block[], level: number): object[] =>
  blocks.map((block) => ({ ...blockView(block, level), level, partial: block.kind }));

function blockView(block: Block, level: number): object {
  switch (block.kind) {
    case "table":
      return tableView(block);
    case "list":
      return listView(block);
    case "group":
      return { ...block, blocks: blocksView(block.blocks, block.form === "folded" ? level : level + 1) };
    case "facts":
    case "flow":
    case "note":
    case "links":
      return block;
  }
}
