import type { Field } from "../../model/profile.ts";

/** One printable element: a leaf, a list in running text, or a limit's bare length. */
export interface Element {
  readonly field: Field;
  /** Path below the place the walk began at: `limit.note`. */
  readonly key: string;
  /** With the limit's name before it where the element belongs to one: 承诺办结时限（起算）. */
  readonly label: string;
}

export const isPrinted = (field: Field): boolean => field.public !== "internal" && field.printed;

/** The public elements below a place of the schema, objects taken apart; a limit comes before its remarks. */
export function elementsOf(fields: readonly Field[], prefix = "", owner = ""): Element[] {
  return fields.flatMap((field) => {
    if (!isPrinted(field)) return [];
    const key = `${prefix}${field.key}`;
    const own: Element = { field, key, label: owner === "" ? field.label : `${owner}（${field.label}）` };
    if (field.shape !== "object") return [own];
    if (field.kind === undefined) return elementsOf(field.fields, `${key}.`, owner);
    const remarks = field.fields.filter((each) => each.key !== "value" && each.key !== "unit");
    return [own, ...elementsOf(remarks, `${key}.`, owner === "" ? field.label : owner)];
  });
}
