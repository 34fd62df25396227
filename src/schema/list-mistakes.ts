import { setValue } from "../model/edit.ts";
import { withoutQuotes } from "../model/without-quotes.ts";
import { listed } from "../model/words.ts";
import type { Mistake, RefusedValue } from "./mistake.ts";
import { asNode, nodeAt } from "./node.ts";

/** A single value, or a map, where a list is due. */
export function notAList(subject: RefusedValue): Mistake {
  const { document, pointer, path, text, label, key, value } = subject;
  const rule = "schema/list-expected";
  if (typeof value === "object") return { rule, message: "map", values: { label, key } };
  const words = nodeAt(document.kind, [...path, "0"]).node["enum"] as readonly string[] | undefined;
  const parts = withoutQuotes(text)
    .replace(/^[[【]|[\]】]$/gu, "")
    .split(/[、,，;；\s]+/u);
  const isCertain = words !== undefined && parts.every((part) => words.includes(part));
  return {
    rule,
    message: "one",
    values: { label, key, text },
    ...(isCertain ? { fix: setValue(pointer, parts) } : {}),
  };
}

/** Text or a list where keys and values are due. */
export function notAMap({ node, text, label, key, value }: RefusedValue): Mistake {
  const rule = "schema/map-expected";
  if (Array.isArray(value)) return { rule, message: "list", values: { label, key } };
  const required = (node["required"] ?? []) as readonly string[];
  const keys = required.length > 0 ? required : Object.keys(asNode(node["properties"]));
  return { rule, message: "text", values: { label, key, text, keys: listed(keys.slice(0, 6)) } };
}

/** The same entry twice: each later one is taken out. */
export function repeated({ document, pointer, value, label, key }: RefusedValue): Mistake[] {
  const first = new Map<string, number>();
  const mistakes: Mistake[] = [];
  for (const [index, entry] of (value as readonly unknown[]).entries()) {
    const normal = JSON.stringify(entry);
    const earlier = first.get(normal);
    if (earlier === undefined) {
      first.set(normal, index);
      continue;
    }
    const at = { pointer: `${pointer}/${index}`, part: "value" } as const;
    const place = { file: document.path, pointer: `${pointer}/${earlier}`, part: "value" } as const;
    const text = typeof entry === "string" ? entry : normal;
    mistakes.push({
      rule: "schema/entries-unique",
      message: "repeated",
      values: { label, key, text },
      at,
      fault: at.pointer,
      related: [{ place: { ...place, range: document.locate(place.pointer, "value") }, text }],
    });
  }
  return mistakes;
}

const count = (value: unknown): number =>
  Array.isArray(value)
    ? value.length
    : typeof value === "object" && value !== null
      ? Object.keys(value).length
      : 0;

export const tooFew = ({ label, key, value }: RefusedValue, limit: unknown): Mistake =>
  count(value) === 0
    ? { rule: "schema/not-empty", message: "entries", values: { label, key } }
    : {
        rule: "schema/entry-count",
        message: "few",
        values: { label, key, count: count(value), limit: Number(limit) },
      };

export const tooMany = ({ label, key, value }: RefusedValue, limit: unknown): Mistake => ({
  rule: "schema/entry-count",
  message: "many",
  values: { label, key, count: count(value), limit: Number(limit) },
});
