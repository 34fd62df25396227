import type { Document } from "./document.ts";
import { referencesOf } from "./generated/references.ts";

/** An id in a file that stands for something else. */
export interface Reference {
  readonly pointer: string;
  readonly id: string;
}

/** All ids in a document that stand for something of the target (`situations`, `materials+conditions`), in order. */
export function referencesTo(target: string, { kind, value }: Document): readonly Reference[] {
  const found: Reference[] = [];
  for (const reference of referencesOf[kind] ?? [])
    if (reference.target === target) collect(value, reference.keys, "", found);
  return found;
}

function collect(value: unknown, keys: readonly string[], pointer: string, found: Reference[]): void {
  const [key, ...deeper] = keys;
  if (key === undefined) collectIds(value, pointer, found);
  else if (typeof value !== "object" || value === null) return;
  else if (key !== "*")
    collect((value as Readonly<Record<string, unknown>>)[key], deeper, `${pointer}/${key}`, found);
  else if (Array.isArray(value))
    for (const [at, entry] of value.entries()) collect(entry, deeper, `${pointer}/${at}`, found);
}

/** One id, or a list of them. */
function collectIds(value: unknown, pointer: string, found: Reference[]): void {
  if (typeof value === "string") found.push({ pointer, id: value });
  else if (Array.isArray(value))
    for (const [at, id] of value.entries()) collectIds(id, `${pointer}/${at}`, found);
}
