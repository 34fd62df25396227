/** One step into a value: a key, or an index of a list. */
export type Segment = string | number;

/** Hardly any key needs escaping, and pointers are made by the million. */
const special = /[~/]/u;
const escaped = (segment: Segment): string =>
  typeof segment === "number" || !special.test(segment)
    ? String(segment)
    : segment.replaceAll("~", "~0").replaceAll("/", "~1");
const unescaped = (segment: string): string =>
  segment.includes("~") ? segment.replaceAll("~1", "/").replaceAll("~0", "~") : segment;

/** A JSON Pointer (RFC 6901) of the segments; no segments point at the whole document, `""`. */
export const pointer = (...segments: readonly Segment[]): string =>
  segments.reduce<string>((path, segment) => `${path}/${escaped(segment)}`, "");

/** The pointer's segments, unescaped; indices stay strings. */
export const segments = (path: string): string[] =>
  path === "" ? [] : path.slice(1).split("/").map(unescaped);

/** The pointer one level up; the root is its own parent. */
export const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf("/")));

/** Whether `path` is `ancestor` itself or lies below it. */
export const isWithin = (path: string, ancestor: string): boolean =>
  path === ancestor || path.startsWith(`${ancestor}/`);

/** The value a pointer leads to, `undefined` where there is none; own properties only. */
export function valueAt(root: unknown, path: string): unknown {
  let value = root;
  for (let start = 1; start <= path.length; ) {
    const slash = path.indexOf("/", start);
    const stop = slash === -1 ? path.length : slash;
    const segment = unescaped(path.slice(start, stop));
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, segment)) return undefined;
    value = (value as Record<string, unknown>)[segment];
    start = stop + 1;
  }
  return value;
}
