import type { Catalogue } from "../model/catalogue.ts";
import type { Day } from "../model/day.ts";
import { isDate } from "../schema/formats.ts";

/** Throws a RangeError for a day that is none. */
export function refuseBadDay(asOf: Day): void {
  if (!isDate(asOf)) throw new RangeError(`asOf must be a day such as 2026-11-23, not ${asOf}`);
}

/** Throws a RangeError for an item the catalogue does not have: a slip, which an empty answer would hide. */
export function refuseUnknownItem({ items }: Catalogue, asked: readonly string[] = []): void {
  const unknown = asked.find((name) => !items.some(({ id }) => id === name));
  if (unknown !== undefined) throw new RangeError(`the catalogue has no item ${unknown}`);
}
