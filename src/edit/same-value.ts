import type { PlainValue } from "../model/edit.ts";

/** Whether two values say the same; the order of keys says nothing, and `.nan` is the same as itself. */
export function isSameValue(a: PlainValue | undefined, b: PlainValue | undefined): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null)
    return a === b || Object.is(a, b);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const own = new Map<string, PlainValue>(Object.entries(b));
  const pairs = Object.entries(a);
  return (
    pairs.length === own.size && pairs.every(([key, each]) => own.has(key) && isSameValue(each, own.get(key)))
  );
}
