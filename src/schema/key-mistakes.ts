import { replaced } from "../model/edit.ts";
import { plainForm } from "../model/look-alikes.ts";
import { nearest } from "../model/nearest.ts";
import { pointer as pointerOf } from "../model/pointer.ts";
import type { Field } from "../model/profile.ts";
import type { Mistake, Subject } from "./mistake.ts";
import { asNode, labelOf, nodeAt } from "./node.ts";
import { profileOf } from "./profile.ts";

/** Suggestions are looked for this often in one map: a text of nothing but unknown keys is no spelling mistake. */
const mostSuggestions = 50;

interface Meant {
  readonly key: string;
  readonly isCertain: boolean;
}

/** Keys of one map that are not known, and keys it lacks; a key misspelt is one mistake, not two. */
export function keyMistakes(
  subject: Subject,
  missing: readonly string[],
  unknown: readonly string[],
): Mistake[] {
  const { document, path, pointer, node, value } = subject;
  const label = (key: string): string => labelOf(document.kind, [...path, key]);
  const free = Object.keys(asNode(node["properties"])).filter((key) => !Object.hasOwn(asNode(value), key));
  const titles = new Map(free.map((key) => [label(key), key]));
  const misspelt = new Set<string>();
  const dedented = dedentedKeys(subject, unknown);
  const strange = unknown.filter(
    (key) => !dedented.some(({ explains = [] }) => explains.includes(pointer + pointerOf(key))),
  );
  const mistakes = strange.map((key, index): Mistake => {
    const at = { pointer: pointer + pointerOf(key), part: "key" } as const;
    const base = { rule: "schema/known-keys", at, fault: at.pointer };
    if (index >= mostSuggestions) return { ...base, message: "unknown", values: { key } };
    const found = meant(key, free, titles);
    if (found !== undefined && !misspelt.has(found.key)) {
      misspelt.add(found.key);
      const isCertain = found.isCertain || (missing.includes(found.key) && plainForm(key).length > 2);
      return {
        ...base,
        message: "meant",
        values: { key, meant: found.key, label: label(found.key) },
        explains: [pointer + pointerOf(found.key)],
        ...(isCertain ? { edits: replaced(document, at.pointer, found.key, "key") } : {}),
      };
    }
    const places = placesOf(profileOf(document.kind), key).slice(0, 3).join("、");
    return places === ""
      ? { ...base, message: "unknown", values: { key } }
      : { ...base, message: "elsewhere", values: { key, places } };
  });
  return [...dedented, ...mistakes, ...missing.map((key): Mistake => missingKey(pointer, key, label(key)))];
}

/** Keys that belong to an empty one before them: their indentation is missing, which is one mistake for them all. */
function dedentedKeys({ document, path, pointer, value }: Subject, unknown: readonly string[]): Mistake[] {
  const parents = Object.entries(asNode(value)).filter(([, child]) => child === null);
  return parents.flatMap(([parent]): Mistake[] => {
    const known = asNode(nodeAt(document.kind, [...path, parent]).node["properties"]);
    const keys = unknown.filter((key) => Object.hasOwn(known, key));
    const [key] = keys;
    if (key === undefined) return [];
    return [
      {
        rule: "schema/known-keys",
        message: "indentation",
        values: { key, parent, label: labelOf(document.kind, [...path, parent]), count: keys.length },
        at: { pointer: pointer + pointerOf(key), part: "key" },
        fault: pointer + pointerOf(parent),
        explains: [parent, ...keys].map((each) => pointer + pointerOf(each)),
      },
    ];
  });
}

const missingKey = (pointer: string, key: string, label: string): Mistake => ({
  rule: "schema/required-keys",
  message: "missing",
  values: { key, label },
  at: { pointer, part: "key" },
  fault: pointer + pointerOf(key),
});

/** Keys named one by one; of more the labels suffice. */
const mostNamed = 12;

/** Several keys that one map lacks. */
export function missingKeys({ pointer }: Subject, missing: readonly Mistake[]): Mistake {
  const all = (name: "key" | "label"): string[] => missing.map(({ values }) => String(values[name]));
  const keys = all("key").slice(0, mostNamed).join("、");
  const [first, ...others] = missing.flatMap(({ fault }) => fault ?? []);
  return {
    rule: "schema/required-keys",
    message: "several",
    values: {
      count: missing.length,
      labels: all("label").join("、"),
      keys: missing.length > mostNamed ? `${keys}…` : keys,
    },
    at: { pointer, part: "key" },
    element: pointer,
    normal: all("key"),
    ...(first === undefined ? {} : { fault: first }),
    explains: others,
  };
}

/** The key an unknown one was meant to be: by its own spelling, or by the Chinese label written in its place. */
function meant(key: string, free: readonly string[], titles: ReadonlyMap<string, string>): Meant | undefined {
  const same = free.find((each) => plainForm(each) === plainForm(key));
  if (same !== undefined) return { key: same, isCertain: true };
  const isChinese = /\p{Script=Han}/u.test(key);
  const near = nearest(key, isChinese ? [...titles.keys()] : free);
  if (near === undefined) return undefined;
  return isChinese
    ? {
        key: titles.get(near.word) ?? near.word,
        isCertain: near.slips < 1 || near.word.endsWith(plainForm(key)),
      }
    : { key: near.word, isCertain: false };
}

/** Where else the schema knows a key: `statutoryLimit`, `materials[]`. */
function placesOf(fields: readonly Field[], key: string, parent = ""): string[] {
  return fields.flatMap((field) => [
    ...(field.key === key && parent !== "" ? [parent] : []),
    ...(field.shape === "leaf" ? [] : placesOf(field.fields, key, field.path)),
  ]);
}
