import type { EditionCell, Variant } from "../../model/edition.ts";
import type { MatrixField } from "../../model/matrix.ts";
import type { ItemView } from "./item-view.ts";
import { enumerate } from "./words.ts";

/** The cells, those that say the same together: by default those of one text. */
export function variantsOf(
  cells: readonly EditionCell[],
  keyOf: (cell: EditionCell) => string = ({ text, absent }) => JSON.stringify([text, absent]),
): Variant[] {
  const groups = new Map<string, [EditionCell, ...EditionCell[]]>();
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
  cells: readonly EditionCell[],
  compared: MatrixField | undefined,
): Variant[] {
  return variantsOf(cells, (cell) => {
    const normal = namesItself(view, cell) ? undefined : compared?.values[cell.region]?.normal;
    return JSON.stringify([cell.text === null ? null : (normal ?? cell.text), cell.absent]);
  });
}

/** What a region calls itself without its name; 本县（市、区） is anybody's. */
const nameless = /(?<![样版成基资日根文副正脚剧课])本[省市区县](?![（(])/u;

/** Whether a region's text speaks of that region, its city or its province, so that it cannot be the others'. */
export function namesItself({ catalogue }: ItemView, { region, text }: EditionCell): boolean {
  const own = catalogue.regions.find(({ id }) => id === region);
  if (own === undefined || text === null) return false;
  const { name, province, city } = own.document?.value ?? {};
  const named = [own.shortName, name, province, city];
  return nameless.test(text) || named.some((each) => each !== undefined && text.includes(each));
}
