import type { FileKind } from "../model/kinds.ts";
import { codePoints, formats } from "./formats.ts";
import { schemas } from "./generated/schemas.ts";
import { asNode, resolve, type SchemaNode } from "./node.ts";

type Test = (value: unknown) => boolean;

/** The keywords looked at for each type; `title` and the like ask nothing. */
const asked: Readonly<Record<string, readonly string[]>> = {
  string: ["enum", "minLength", "maxLength", "pattern", "format"],
  integer: ["minimum", "maximum"],
  boolean: [],
  array: ["minItems", "maxItems", "uniqueItems", "items"],
  object: ["minProperties", "maxProperties", "required", "properties", "additionalProperties"],
};
const silent = ["type", "title", "description", "examples", "x-tongban", "$schema", "$id", "$defs"];

const tests: Readonly<Record<string, (node: SchemaNode, owner: string) => Test>> = {
  string: textTest,
  integer: numberTest,
  boolean: () => (value) => typeof value === "boolean",
  array: listTest,
  object: mapTest,
};

function testOf(schema: SchemaNode, file: string): Test {
  const { node, owner } = resolve(schema, file);
  const type = String(node["type"]);
  const unknown = Object.keys(node).find((key) => !silent.includes(key) && !asked[type]?.includes(key));
  const make = tests[type];
  if (make === undefined || unknown !== undefined) throw new Error(`no test of ${unknown ?? type}`);
  return make(node, owner);
}

function textTest({ enum: words, minLength = 0, maxLength, pattern, format }: SchemaNode): Test {
  if (Array.isArray(words)) {
    const known = new Set<unknown>(words);
    return (value) => known.has(value);
  }
  const least = Number(minLength);
  const most = Number(maxLength ?? Number.POSITIVE_INFINITY);
  const form = typeof pattern === "string" ? new RegExp(pattern, "u") : undefined;
  const isWell = format === undefined ? undefined : formats[format as keyof typeof formats];
  // No text has more code points than UTF-16 units, nor fewer than half as many: they are hardly ever counted.
  return (value) =>
    typeof value === "string" &&
    (value.length <= most || codePoints(value) <= most) &&
    (value.length >= 2 * least || codePoints(value) >= least) &&
    (form === undefined || form.test(value)) &&
    (isWell === undefined || isWell(value));
}

function numberTest({ minimum, maximum }: SchemaNode): Test {
  const least = Number(minimum ?? Number.NEGATIVE_INFINITY);
  const most = Number(maximum ?? Number.POSITIVE_INFINITY);
  return (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
}

function listTest({ minItems = 0, maxItems, uniqueItems, items }: SchemaNode, owner: string): Test {
  const least = Number(minItems);
  const most = Number(maxItems ?? Number.POSITIVE_INFINITY);
  const test = testOf(asNode(items), owner);
  return (value) =>
    Array.isArray(value) &&
    value.length >= least &&
    value.length <= most &&
    value.every(test) &&
    !(uniqueItems === true && value.length > 1 && hasRepeats(value));
}

const hasRepeats = (list: readonly unknown[]): boolean =>
  new Set(list.map((each) => (typeof each === "object" ? JSON.stringify(each) : each))).size < list.length;

function mapTest(node: SchemaNode, owner: string): Test {
  const { properties, additionalProperties, required = [], minProperties = 0, maxProperties } = node;
  const known = new Map(
    Object.entries(asNode(properties)).map(([key, each]) => [key, testOf(asNode(each), owner)]),
  );
  const other = additionalProperties === false ? undefined : testOf(asNode(additionalProperties), owner);
  const keys = required as readonly string[];
  const least = Number(minProperties);
  const most = Number(maxProperties ?? Number.POSITIVE_INFINITY);
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    const map = value as Readonly<Record<string, unknown>>;
    let count = 0;
    for (const key in map) {
      const test = known.get(key) ?? other;
      if (test === undefined || !test(map[key])) return false;
      count += 1;
    }
    return count >= least && count <= most && keys.every((key) => map[key] !== undefined);
  };
}

const kinds = new Map(
  Object.keys(schemas)
    .filter((name) => name !== "common")
    .map((name) => [name, testOf(asNode(schemas[name]), name)]),
);

/**
 * Whether a file's value is as the schema of its kind says, without a word on what is wrong with it. Nearly every file
 * is; the validators, which note where they are at every step, are asked of the others only.
 */
export const isInOrder = (kind: FileKind, value: unknown): boolean => kinds.get(kind)?.(value) === true;
