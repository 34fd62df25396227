import { formatDay } from "../../model/day.ts";
import { formatLimit } from "../../model/limit.ts";
import type { Field, LeafField } from "../../model/profile.ts";
import { joined, lines, unended, withoutEnd, withoutNumber } from "./prose.ts";
import type { NameOf } from "./region-version.ts";
import { enumerate, yesNo } from "./words.ts";

/** A map of a version, by key. */
export type FieldValues = { readonly [key: string]: unknown };

/** A value as a map; an empty one where it is none. */
export const asValues = (value: unknown): FieldValues =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as FieldValues) : {};

/** Whether a value is a list of whole points rather than of words. */
export const isListed = (field: Field | undefined): boolean =>
  field !== undefined && (field.shape === "list" || field.points);

function leafText(field: LeafField, value: unknown, nameOf: NameOf): string {
  if (Array.isArray(value)) {
    const texts = value.map((each) => leafText(field, each, nameOf));
    return isListed(field) ? lines(texts) : field.kind === "choices" ? enumerate(texts) : joined(texts);
  }
  if (typeof value === "boolean") return yesNo(value);
  if (typeof value === "number") return `${value}${field.unit ?? ""}`;
  const text = String(value);
  if (field.kind === "date") return formatDay(text);
  const { target } = field;
  if (target !== undefined) return unended(withoutNumber(nameOf(target, text)));
  return field.naming ? withoutEnd(withoutNumber(text)) : withoutEnd(text);
}

const isLimit = (value: FieldValues): boolean => value["value"] !== undefined && value["unit"] !== undefined;

/** The bare length: its remark is a field of its own. */
const limitOf = (value: FieldValues): string =>
  isLimit(value) ? formatLimit({ value: Number(value["value"]), unit: String(value["unit"]) }) : "";

/** The parts of an object in one line: a limit first, then `label：text` for the rest. */
function partsText(fields: readonly Field[], value: FieldValues, nameOf: NameOf): string {
  const rest = fields.flatMap((field) => {
    if (isLimit(value) && (field.key === "value" || field.key === "unit")) return [];
    const text = textOf(field, value[field.key], nameOf);
    return text === null ? [] : [`${field.label}：${unended(text)}`];
  });
  const limit = limitOf(value);
  if (limit === "") return rest.join("；");
  return rest.length === 0 ? limit : `${limit}（${rest.join("；")}）`;
}

/** A value as a page prints it in running text; null where there is none. */
export function textOf(field: Field, value: unknown, nameOf: NameOf): string | null {
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return null;
  switch (field.shape) {
    case "leaf":
      return leafText(field, value, nameOf);
    case "list":
      return (Array.isArray(value) ? value : [])
        .map((entry) => partsText(field.fields, asValues(entry), nameOf))
        .join("\n");
    case "object":
      if (field.kind === undefined) return partsText(field.fields, asValues(value), nameOf);
      return limitOf(asValues(value)) || null;
  }
}
