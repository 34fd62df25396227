import { segments } from "./pointer.ts";

/** Shows the values that keys lead to, with their pointers, in order; `*` stands for each entry of a list. */
export function visitAt(
  value: unknown,
  keys: readonly string[],
  visit: (value: unknown, pointer: string) => void,
  depth = 0,
  pointer = "",
): void {
  const key = keys[depth];
  if (key === undefined) visit(value, pointer);
  else if (typeof value !== "object" || value === null) return;
  else if (key !== "*")
    visitAt((value as Readonly<Record<string, unknown>>)[key], keys, visit, depth + 1, `${pointer}/${key}`);
  else if (Array.isArray(value))
    for (let at = 0; at < value.length; at += 1)
      visitAt(value[at], keys, visit, depth + 1, `${pointer}/${at}`);
}

/** Whether keys lead to what a pointer leads to, or to the list of texts it is in. */
export function leadsTo(keys: readonly string[], pointer: string): boolean {
  const path = segments(pointer);
  const last = path.length - keys.length;
  const isThere = last === 0 || (last === 1 && /^\d+$/u.test(path.at(-1) ?? ""));
  return isThere && keys.every((key, at) => key === "*" || key === path[at]);
}
