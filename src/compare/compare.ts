import type { Catalogue, Item } from "../model/catalogue.ts";
import type { ItemMatrix } from "../model/difference.ts";

/** Provisional: nothing is compared yet. */
export function compareItem(catalogue: Catalogue, item: Item, _asOf: string): ItemMatrix {
  return { item: item.id, name: item.id, regions: catalogue.regions.map(({ id }) => id), fields: [], approvals: [], burden: new Map() };
}
