import { compile, type JSONSchema } from "json-schema-to-typescript";
import { fileKinds } from "../../src/model/kinds.ts";
import type { Schema, Schemas } from "./schemas.ts";

const pascal = (name: string): string =>
  name.replace(/(^|-)(\w)/gu, (_, _dash, letter: string) => letter.toUpperCase());

/** Where a `$ref` of one file leads, as a name of the joint document: `common.schema.json#/$defs/id` → `CommonId`. */
function target(ref: string, from: string): string {
  const [file = "", path = ""] = ref.split("#");
  const owner = file === "" ? from : file.replace(".schema.json", "");
  const property = path.startsWith("/properties/");
  const name = path.split("/").at(-1) ?? "";
  return property
    ? `#/definitions/${pascal(owner)}/properties/${name}`
    : `#/definitions/${typeName(owner, name)}`;
}

const typeName = (owner: string, def: string): string => {
  if (def === "date") return "Day";
  const own = pascal(def);
  return owner === "common" || owner === "version" ? own : `${pascal(owner)}${own}`;
};

/** The schema with refs pointing into one joint document; titles are labels, not type names, so they become comments. */
function rewritten(node: unknown, owner: string): unknown {
  if (Array.isArray(node)) return node.map((each) => rewritten(each, owner));
  if (typeof node !== "object" || node === null) return node;
  const {
    title,
    description,
    $id,
    $schema,
    $defs,
    examples,
    "x-tongban": annotations,
    $ref,
    ...rest
  } = node as Schema;
  const words = [title, description].filter((each) => typeof each === "string").join("：");
  return {
    ...Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, rewritten(value, owner)])),
    ...(typeof $ref === "string" ? { $ref: target($ref, owner) } : {}),
    ...(words && typeof $ref !== "string" ? { description: words } : {}),
  };
}

/** Properties hold names, not annotations: `title` there is a field. */
function rewriteSchema(node: Schema, owner: string): unknown {
  const walk = (value: unknown, isMap: boolean): unknown => {
    if (Array.isArray(value)) return value.map((each) => walk(each, false));
    if (typeof value !== "object" || value === null) return value;
    if (isMap)
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, walk(each, false)]));
    const shallow = rewritten({ ...value, properties: undefined }, owner) as Record<string, unknown>;
    delete shallow["properties"];
    const source = value as Schema;
    const nested = Object.fromEntries(
      Object.entries(shallow).map(([key, each]) => [
        key,
        key === "items" ? walk(source["items"], false) : each,
      ]),
    );
    return source["properties"] ? { ...nested, properties: walk(source["properties"], true) } : nested;
  };
  return walk(node, false);
}

const roots: readonly string[] = fileKinds;

/** TypeScript types of every file of a catalogue: `Version`, `Item`, `Material`, `Limit`, … */
export async function typesModule(all: Schemas): Promise<string> {
  const definitions: Record<string, unknown> = {};
  for (const [owner, schema] of Object.entries(all)) {
    for (const [name, def] of Object.entries((schema["$defs"] ?? {}) as Record<string, Schema>))
      definitions[typeName(owner, name)] = rewriteSchema(def, owner);
    if (roots.includes(owner)) definitions[`${pascal(owner)}`] = rewriteSchema(schema, owner);
  }
  const joint = {
    type: "object",
    additionalProperties: false,
    definitions,
    properties: Object.fromEntries(roots.map((name) => [name, { $ref: `#/definitions/${pascal(name)}` }])),
  };
  const text = await compile(joint as JSONSchema, "Files", {
    bannerComment: "// Generated from schemas/ by npm run generate.",
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: false,
    style: { printWidth: 110 },
  });
  return text;
}
