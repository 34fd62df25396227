import type { FileKind, FileValue, Identity } from "./kinds.ts";
import type { Range } from "./position.ts";

/**
 * What a shape check leaves of a typed value: anything may have been taken out because it was wrong,
 * so nothing can be relied on to be there.
 */
export type Sound<T> = T extends readonly (infer Entry)[]
  ? readonly Sound<Entry>[]
  : T extends object
    ? { readonly [Key in keyof T]?: Sound<T[Key]> | undefined }
    : T;

/** A YAML file's text, and how its values are found in it. */
export interface SourceText {
  /** Path within the catalogue, with `/`. */
  readonly path: string;
  readonly text: string;
  /** Pointers of values with an error: taken out of `value`, left out of rules and comparison, never missing. */
  readonly faults: ReadonlySet<string>;
  /** Scalars YAML reads otherwise than a person: numbers not in plain digits (`0x14`, `020`), texts of blanks only. */
  readonly doubtful?: ReadonlySet<string>;
  /** Where the pointer's key or value stands; the nearest ancestor's key where it does not. */
  locate(pointer: string, part: "key" | "value"): Range;
  /** A scalar as it is written in the file (`'0401'` with its quotes), `undefined` for anything else. */
  sourceOf(pointer: string): string | undefined;
  /**
   * Where a pointer into `value` leads in the file as it is written: entries taken out of a list make those behind
   * them move up. Not there when nothing has moved.
   */
  readonly writtenAt?: (pointer: string) => string;
}

/** A file as it was read: its value is not yet known to have the shape of its kind. */
export type RawDocument = SourceText & Identity & { readonly value: unknown };

/** A file whose shape has been checked; `kind` tells what its value is. */
export type Document<K extends FileKind = FileKind> = K extends FileKind
  ? SourceText & Identity<K> & { readonly value: Sound<FileValue<K>> }
  : never;

/** Whether the value at a pointer can be judged: neither it nor anything above it had an error. */
export function isSound(document: Pick<SourceText, "faults">, pointer: string): boolean {
  if (document.faults.size === 0) return true;
  for (let path = pointer; ; path = path.slice(0, path.lastIndexOf("/"))) {
    if (document.faults.has(path)) return false;
    if (path === "") return true;
  }
}

/** Whether every entry of a list could be judged, so that what is not in it really is not there. */
export function isComplete(document: Pick<SourceText, "faults">, list: string): boolean {
  if (document.faults.size === 0) return true;
  if (!isSound(document, list)) return false;
  const entry = `${list}/`;
  for (const fault of document.faults)
    if (fault.startsWith(entry) && /^\d+$/u.test(fault.slice(entry.length))) return false;
  return true;
}
