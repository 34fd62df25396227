import type { MatrixField } from "../../model/difference.ts";
import type { Cell, Variant } from "../../model/edition.ts";
import type { ItemView } from "./item-view.ts";
import { enumerate } from "./words.ts";

/** The cells, those that say the same together: by default those of one text. */
export function variantsOf(
  cells: readonly Cell[],
  keyOf: (cell: Cell) => string = ({ text, absent }) => JSON.stringify([text, absent]),
): Variant[] {
  const groups = new Map<string, [Cell, ...Cell[]]>();
  for (const cell of cells) {
    const group = groups.get(keyOf(cell));
    if (group === undefined) groups.set(keyOf(cell), [cell]);
    else group.push(cell);
  }
  return [...groups.values()].map((members) => ({
    regions: members.map(({ region }) => region),
    regionNames: enumerate(members.map(({ shortName }) => shortName)),
    text: members[0].text,
    ...(members[0].absent === undefined ? {} : { absent: members[0].absent }),
  }));
}

/**
 * Where regions differ, those whose texts are only written otherwise stand together, under the first one's; not so a
 * text that speaks of its own region.
 */
export function byMeaning(
  view: ItemView,
  cells: readonly Cell[],
  compared: MatrixField | undefined,
): Variant[] {
  return variantsOf(cells, (cell) => {
    const normal = namesItself(view, cell) ? undefined : compared?.values.get(cell.region)?.normal;
    return JSON.stringify([cell.text === null ? null : (normal ?? cell.text), cell.absent]);
  });
}

/** Whether a region's text speaks of that region, so that it cannot be the others'. */
export function namesItself({ versions }: ItemView, { region, text }: Cell): boolean {
  const own = versions.find((version) => version.region === region);
  return own !== undefined && text !== null && (text.includes(own.shortName) || text.includes(own.name));
}
