import type { Words } from "../model/words.ts";
import { schemas } from "./generated/schemas.ts";

/** A schema as data. */
export type SchemaNode = { readonly [key: string]: unknown };

export const asNode = (value: unknown): SchemaNode =>
  typeof value === "object" && value !== null ? (value as SchemaNode) : {};

/** A schema and the file it stands in, which its own `$ref`s are relative to. */
export interface Resolved {
  readonly node: SchemaNode;
  readonly owner: string;
}

/** The schema a `$ref` leads to, its own title and annotations laid over it. */
export function resolve(node: SchemaNode, owner: string): Resolved {
  const ref = node["$ref"];
  if (typeof ref !== "string") return { node, owner };
  const [file = "", path = ""] = ref.split("#");
  const target = file === "" ? owner : file.replace(".schema.json", "");
  let found: unknown = schemas[target];
  for (const segment of path.split("/").slice(1)) found = asNode(found)[segment];
  const { $ref: _, ...own } = node;
  const inner = resolve(asNode(found), target);
  return { node: { ...inner.node, ...own }, owner: inner.owner };
}

/** The schema of the value a path leads to in a file of this kind; empty where the schema knows no such place. */
export function nodeAt(kind: string, path: readonly string[]): Resolved {
  let at: Resolved = { node: asNode(schemas[kind]), owner: kind };
  for (const segment of path) {
    const { node, owner } = at;
    const properties = asNode(node["properties"]);
    const child = Object.hasOwn(properties, segment)
      ? properties[segment]
      : node["type"] === "array"
        ? node["items"]
        : node["additionalProperties"];
    at = resolve(asNode(child), owner);
  }
  return at;
}

/** The label of a place, official in Chinese; the key itself where the schema gives none. */
export const labelOf = (kind: string, path: readonly string[]): Words => {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const words = titleOf(nodeAt(kind, path.slice(0, depth)).node);
    if (words !== undefined) return words;
  }
  const key = path.at(-1);
  const whole = key === undefined ? titleOf(asNode(schemas[kind])) : undefined;
  return whole ?? { zh: key ?? kind, en: key ?? kind };
};

function titleOf(node: SchemaNode): Words | undefined {
  const { title, "x-tongban": annotations } = node;
  return typeof title === "string"
    ? { zh: title, en: String(asNode(annotations)["en"] ?? title) }
    : undefined;
}

/** What the schema's annotations say a value is: code, date, url… */
export const kindOf = (node: SchemaNode): string | undefined =>
  asNode(node["x-tongban"])["kind"] as string | undefined;
