import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Schema } from "./schemas.ts";

type Properties = Readonly<Record<string, Schema>>;

const annotationsOf = (property: Schema): { readonly standard?: boolean } =>
  (property["x-tongban"] ?? {}) as { readonly standard?: boolean };

/**
 * The text of standard.schema.json: its own properties, then every element of a version that a standard may state, which
 * is every one but those marked `"standard": false`. So a new element of a version is one of a standard as well.
 */
export function standardSchema(folder: string): string {
  const read = (name: string): Schema =>
    JSON.parse(readFileSync(join(folder, `${name}.schema.json`), "utf8")) as Schema;
  const version = read("version")["properties"] as Properties;
  const standard = read("standard");
  const own = Object.entries(standard["properties"] as Properties).filter(
    ([, { $ref = "" }]) => !String($ref).startsWith("version.schema.json"),
  );
  const stated = Object.entries(version)
    .filter(([, property]) => annotationsOf(property).standard !== false)
    .map(([key]) => [key, { $ref: `version.schema.json#/properties/${key}` }] as const);
  const twice = stated.find(([key]) => own.some(([other]) => other === key));
  if (twice !== undefined) throw new Error(`both a standard and a version have a ${twice[0]} of their own`);
  const properties = Object.fromEntries([...own, ...stated]);
  return `${JSON.stringify({ ...standard, properties }, null, 2)}\n`;
}
