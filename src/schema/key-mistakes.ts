import { plainForm } from "../model/look-alikes.ts";
import { nearest } from "../model/nearest.ts";
import { pointer as pointerOf } from "../model/pointer.ts";
import type { Field } from "../model/profile.ts";
import { replaced } from "./edit.ts";
import type { Mistake, Subject } from "./mistake.ts";
import { asNode, labelOf } from "./node.ts";
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
  const mistakes = unknown.map((key, index): Mistake => {
    const at = { pointer: pointer + pointerOf(key), part: "key" } as const;
    const found = index < mostSuggestions ? meant(key, free, titles) : undefined;
    if (found !== undefined && !misspelt.has(found.key)) {
      misspelt.add(found.key);
      const isCertain = found.isCertain || (missing.includes(found.key) && plainForm(key).length > 2);
      return {
        rule: "schema/known-keys",
        message: "meant",
        values: { key, meant: found.key, label: label(found.key) },
        at,
        fault: at.pointer,
        explains: [pointer + pointerOf(found.key)],
        ...(isCertain ? { edits: replaced(document, at.pointer, found.key, "key") } : {}),
      };
    }
    const places = index < mostSuggestions ? placesOf(profileOf(document.kind), key) : [];
    return places.length === 0
      ? { rule: "schema/known-keys", message: "unknown", values: { key }, at, fault: at.pointer }
      : {
          rule: "schema/known-keys",
          message: "elsewhere",
          values: { key, places: places.slice(0, 3).join("、") },
          at,
          fault: at.pointer,
        };
  });
  return [...mistakes, ...missing.map((key): Mistake => missingKey(pointer, key, label(key)))];
}

const missingKey = (pointer: string, key: string, label: string): Mistake => ({
  rule: "schema/required-keys",
  message: "missing",
  values: { key, label },
  at: { pointer, part: "key" },
  fault: pointer + pointerOf(key),
});

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
