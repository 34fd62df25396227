/** A value YAML can say in a catalogue: what JSON can say. */
export type PlainValue =
  | string
  | number
  | boolean
  | null
  | readonly PlainValue[]
  | { readonly [key: string]: PlainValue };

/**
 * One change of the value that a YAML text says. A `pointer` is a JSON Pointer into that value; each change of several
 * is made in the value that the ones before it leave.
 *
 * - `set`: the value at the pointer; a key that is not there is added at the end of its map.
 * - `insert`: a new entry before the one at the pointer (`/list/0`), at the end (`/list/-`), or a new key (`/map/key`),
 *   which stands behind the key `after` or at the end. Where there is no value yet, the list or map is made.
 * - `remove`: an entry or a key, with the comments that belong to it alone.
 * - `rename`: the key at the pointer.
 * - `rewrite`: the value at the pointer stays and is written as a new one would be: `0x14` as `20`.
 */
export type Change =
  | { readonly op: "set"; readonly pointer: string; readonly value: PlainValue }
  | { readonly op: "insert"; readonly pointer: string; readonly value: PlainValue; readonly after?: string }
  | { readonly op: "remove"; readonly pointer: string }
  | { readonly op: "rename"; readonly pointer: string; readonly key: string }
  | { readonly op: "rewrite"; readonly pointer: string };

/** A replacement of part of a text; offsets count UTF-16 units. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A certain correction of the file a finding is in: changes of its value, or replacements in its text where it has no
 * value yet.
 */
export type Fix = { readonly changes: readonly Change[] } | { readonly replacements: readonly TextEdit[] };

/** The correction with its pointers led elsewhere. */
export const withPointers = (fix: Fix, lead: (pointer: string) => string): Fix =>
  "changes" in fix
    ? { changes: fix.changes.map((change) => ({ ...change, pointer: lead(change.pointer) })) }
    : fix;

/** The correction that writes another value at a pointer. */
export const setValue = (pointer: string, value: PlainValue): Fix => ({
  changes: [{ op: "set", pointer, value }],
});
