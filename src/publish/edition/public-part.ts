import type { Json, JsonObject } from "../../model/edition.ts";
import type { Field, Profile } from "../../model/profile.ts";
import { asValues } from "./field-text.ts";

function publicValue(field: Field, value: unknown): Json {
  if (field.shape === "object") return publicFields(field.fields, value);
  if (field.shape === "list")
    return (Array.isArray(value) ? value : []).map((entry) => publicFields(field.fields, entry));
  return value as Json;
}

function publicFields(fields: readonly Field[], value: unknown): JsonObject {
  const values = asValues(value);
  const part: { [key: string]: Json } = {};
  for (const field of fields)
    if (field.public !== "internal" && values[field.key] !== undefined)
      part[field.key] = publicValue(field, values[field.key]);
  return part;
}

/** A version, or the parts of one that a standard states, without what is internal; in the schema's order of keys. */
export const publicPart = ({ fields }: Profile, version: unknown): JsonObject =>
  publicFields(fields, version);
