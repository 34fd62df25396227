import { plainForm } from "../model/look-alikes.ts";
import { nearest } from "../model/nearest.ts";
import { parentOf, pointer as pointerOf, valueAt } from "../model/pointer.ts";
import type { Field } from "../model/profile.ts";
import { listed, type Words } from "../model/words.ts";
import type { Mistake, RefusedValue } from "./mistake.ts";
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
  subject: RefusedValue,
  missing: readonly string[],
  unknown: readonly string[],
): Mistake[] {
  const { document, path, pointer, node, value } = subject;
  const label = (key: string): Words => labelOf(document.kind, [...path, key]);
  const free = Object.keys(asNode(node["properties"])).filter((key) => !Object.hasOwn(asNode(value), key));
  const titles = new Map(free.map((key) => [label(key).zh, key]));
  const misspelt = new Set<string>();
  const dedented = dedentedKeys(subject, unknown);
  const strange = unknown.filter(
    (key) => !dedented.some(({ explains = [] }) => explains.includes(pointer + pointerOf(key))),
  );
  const mistakes = strange.map((key, index): Mistake => {
    const at = { pointer: pointer + pointerOf(key), part: "key" } as const;
    const base = { rule: "schema/known-keys", at, fault: at.pointer } as const;
    if (index >= mostSuggestions) return { ...base, message: "unknown", values: { key } };
    const tooDeep = indentedKey(subject, key);
    if (tooDeep !== undefined) return tooDeep;
    const found = meant(key, free, titles);
    if (found !== undefined && !misspelt.has(found.key)) {
      misspelt.add(found.key);
      const isCertain = found.isCertain || (missing.includes(found.key) && plainForm(key).length > 2);
      return {
        ...base,
        message: "meant",
        values: { key, meant: found.key, label: label(found.key) },
        explains: [pointer + pointerOf(found.key)],
        ...(isCertain ? { fix: { changes: [{ op: "rename", pointer: at.pointer, key: found.key }] } } : {}),
      };
    }
    const places = placesOf(profileOf(document.kind).fields, key).slice(0, 3);
    return places.length === 0
      ? { ...base, message: "unknown", values: { key } }
      : { ...base, message: "elsewhere", values: { key, places: listed(places) } };
  });
  return [...dedented, ...mistakes, ...missing.map((key): Mistake => missingKey(pointer, key, label(key)))];
}

/**
 * Keys that belong to the one before them, which is empty or lacks just these: their indentation is missing, which is
 * one mistake for them all.
 */
function dedentedKeys(
  { document, path, pointer, value }: RefusedValue,
  unknown: readonly string[],
): Mistake[] {
  const all = Object.keys(asNode(value));
  return Object.entries(asNode(value)).flatMap(([parent, child]): Mistake[] => {
    if (typeof child !== "object" || Array.isArray(child)) return [];
    const known = asNode(nodeAt(document.kind, [...path, parent]).node["properties"]);
    const belongs = (key: string): boolean =>
      unknown.includes(key) && Object.hasOwn(known, key) && !Object.hasOwn(asNode(child), key);
    const behind = all.slice(all.indexOf(parent) + 1);
    const next = behind.findIndex((key) => !belongs(key));
    const keys =
      child === null ? unknown.filter(belongs) : behind.slice(0, next === -1 ? behind.length : next);
    const [key] = keys;
    if (key === undefined) return [];
    const own = pointer + pointerOf(parent);
    const at = keys.map((each) => pointer + pointerOf(each));
    const lacking = child === null ? [own] : keys.map((each) => own + pointerOf(each));
    return [
      {
        rule: "schema/known-keys",
        message: "indentation",
        values: { key, parent, label: labelOf(document.kind, [...path, parent]), count: keys.length },
        at: { pointer: pointer + pointerOf(key), part: "key" },
        fault: lacking[0] ?? own,
        explains: [...lacking, ...at],
      },
    ];
  });
}

/** A key that the map around this one knows and lacks: it stands one level too deep. */
function indentedKey({ document, path, pointer }: RefusedValue, key: string): Mistake | undefined {
  const parent = path.at(-1);
  const around = valueAt(document.value, parentOf(pointer));
  const known = asNode(nodeAt(document.kind, path.slice(0, -1)).node["properties"]);
  if (parent === undefined || !Object.hasOwn(known, key) || Object.hasOwn(asNode(around), key))
    return undefined;
  return {
    rule: "schema/known-keys",
    message: "too-deep",
    values: { key, parent },
    at: { pointer: pointer + pointerOf(key), part: "key" },
    fault: pointer + pointerOf(key),
    explains: [parentOf(pointer) + pointerOf(key)],
  };
}

const missingKey = (pointer: string, key: string, label: Words): Mistake => ({
  rule: "schema/required-keys",
  message: "missing",
  values: { key, label },
  at: { pointer, part: "key" },
  fault: pointer + pointerOf(key),
});

/** Keys named one by one; of more the labels suffice. */
const mostNamed = 12;

/** Several keys that one map lacks. */
export function missingKeys({ pointer }: RefusedValue, missing: readonly Mistake[]): Mistake {
  const keys = missing.map(({ values }) => String(values["key"]));
  const labels = missing.map(({ values }) => values["label"] ?? "");
  const named = listed(keys.slice(0, mostNamed));
  const [first, ...others] = missing.flatMap(({ fault }) => fault ?? []);
  return {
    rule: "schema/required-keys",
    message: "several",
    values: {
      count: missing.length,
      labels: listed(labels),
      keys: missing.length > mostNamed ? { zh: `${named.zh}…`, en: `${named.en}…` } : named,
    },
    at: { pointer, part: "key" },
    element: pointer,
    normal: keys,
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
