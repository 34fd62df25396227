import type { RawDocument } from "../model/document.ts";
import type { Identity } from "../model/kinds.ts";
import { type LineStarts, lineStarts } from "../model/position.ts";
import { type Places, rangeOf } from "./places.ts";

/** A value computed when first asked for. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The parts of a document that only findings need. */
export interface Text {
  readonly text: string;
  readonly starts: () => LineStarts;
  readonly places: () => Places;
  readonly doubtful?: ReadonlySet<string>;
}

/** A text with its lines and places found once, when asked for. */
export const textOf = (text: string, places: () => Places): Text => ({
  text,
  starts: lazy(() => lineStarts(text)),
  places: lazy(places),
});

/** A document that finds places only for those who ask. */
export function documentOf(
  path: string,
  identity: Identity,
  value: unknown,
  { text, starts, places, doubtful }: Text,
  faults: ReadonlySet<string>,
): RawDocument {
  return {
    path,
    ...identity,
    text,
    value,
    faults,
    ...(doubtful === undefined || doubtful.size === 0 ? {} : { doubtful }),
    locate: (pointer, part) => rangeOf(places(), starts(), pointer, part),
    sourceOf: (pointer) => scalarAt(places(), text, pointer),
  };
}

/** A scalar as it is written. */
export function scalarAt(places: Places, text: string, pointer: string): string | undefined {
  const site = places.get(pointer);
  return site?.scalar === true ? text.slice(site.start, site.end) : undefined;
}
