import type { Document } from "./document.ts";
import { referencesOf } from "./generated/places.ts";
import { visitAt } from "./visit-at.ts";

/** An id in a file that stands for something else. */
export interface Reference {
  readonly pointer: string;
  readonly id: string;
}

/** All ids in a document that stand for something of the target (`situations`, `materials+conditions`), in order. */
export function referencesTo(target: string, { kind, value }: Document): readonly Reference[] {
  const found: Reference[] = [];
  for (const reference of referencesOf[kind] ?? [])
    if (reference.target === target)
      visitAt(value, reference.keys, (ids, pointer) => collectIds(ids, pointer, found));
  return found;
}

/** One id, or a list of them. */
function collectIds(value: unknown, pointer: string, found: Reference[]): void {
  if (typeof value === "string") found.push({ pointer, id: value });
  else if (Array.isArray(value))
    for (const [at, id] of value.entries()) collectIds(id, `${pointer}/${at}`, found);
}
