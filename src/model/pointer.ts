/** One step into a value: a key, or an index of a list. */
export type Segment = string | number;

const escape = (segment: Segment): string => String(segment).replaceAll("~", "~0").replaceAll("/", "~1");
const unescape = (segment: string): string => segment.replaceAll("~1", "/").replaceAll("~0", "~");

/** A JSON Pointer (RFC 6901) of the segments; no segments point at the whole document, `""`. */
export const pointer = (...segments: readonly Segment[]): string =>
  segments.map((segment) => `/${escape(segment)}`).join("");

/** The pointer's segments, unescaped; indices stay strings. */
export const segments = (path: string): string[] =>
  path === "" ? [] : path.slice(1).split("/").map(unescape);

/** The pointer one level up; the root is its own parent. */
export const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf("/")));

/** Whether `path` is `ancestor` itself or lies below it. */
export const isWithin = (path: string, ancestor: string): boolean =>
  path === ancestor || path.startsWith(`${ancestor}/`);

/** The value a pointer leads to, `undefined` where there is none; own properties only. */
export function valueAt(root: unknown, path: string): unknown {
  let value = root;
  for (const segment of segments(path)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, segment)) return undefined;
    value = (value as Record<string, unknown>)[segment];
  }
  return value;
}
