import { parentOf } from "../model/pointer.ts";
import { type LineStarts, positionAt, type Range } from "../model/position.ts";

/** Where a value and its key stand in the text; offsets count UTF-16 units. */
export interface Site {
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly start: number;
  readonly end: number;
  readonly scalar: boolean;
}

/** Sites by JSON Pointer. An entry of a list has no key: its first line stands for it; so does the root's. */
export type Places = ReadonlyMap<string, Site>;

const nowhere: Site = { keyStart: 0, keyEnd: 0, start: 0, end: 0, scalar: false };

/** The site of a pointer, and whether it is the pointer's own or its nearest ancestor's. */
function siteOf(places: Places, pointer: string): { site: Site; own: boolean } {
  for (let path = pointer; ; path = parentOf(path)) {
    const site = places.get(path);
    if (site !== undefined) return { site, own: path === pointer };
    if (path === "") return { site: nowhere, own: false };
  }
}

/** An empty value cannot be shown, and the whole file says nothing: both are shown by their key. */
export function rangeOf(places: Places, starts: LineStarts, pointer: string, part: "key" | "value"): Range {
  const { site, own } = siteOf(places, pointer);
  const asValue = part === "value" && own && pointer !== "" && site.end > site.start;
  const [start, end] = asValue ? [site.start, site.end] : [site.keyStart, site.keyEnd];
  return { start: positionAt(starts, start), end: positionAt(starts, end) };
}

/** The innermost pointer whose key or value covers an offset; the first line of an entry is no key. */
export function pointerAt(places: Places, offset: number): { pointer: string; part: "key" | "value" } {
  let found: { pointer: string; part: "key" | "value" } = { pointer: "", part: "value" };
  for (const [pointer, { keyStart, keyEnd, start, end }] of places) {
    if (pointer.length < found.pointer.length) continue;
    if (offset >= start && offset < end) found = { pointer, part: "value" };
    else if (keyStart !== start && offset >= keyStart && offset < keyEnd) found = { pointer, part: "key" };
  }
  return found;
}
