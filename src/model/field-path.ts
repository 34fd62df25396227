import { segments } from "./pointer.ts";

/**
 * A pointer as a path by identity: `/materials/3/copies` of an entry with id `id-card` is `materials[id-card].copies`.
 * A material is known by its register id, any other entry by its own; an entry with neither keeps its number from 1.
 */
export function fieldPath(value: unknown, pointer: string): string {
  let path = "";
  let node: unknown = value;
  for (const segment of segments(pointer)) {
    const child =
      typeof node === "object" && node !== null && Object.hasOwn(node, segment)
        ? (node as Record<string, unknown>)[segment]
        : undefined;
    if (Array.isArray(node)) path += `[${identity(child) ?? Number(segment) + 1}]`;
    else path += path === "" ? segment : `.${segment}`;
    node = child;
  }
  return path;
}

function identity(entry: unknown): string | undefined {
  if (typeof entry === "string") return entry;
  if (typeof entry !== "object" || entry === null) return undefined;
  const { ref, id } = entry as { ref?: unknown; id?: unknown };
  return typeof ref === "string" ? ref : typeof id === "string" ? id : undefined;
}
