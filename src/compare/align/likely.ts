import { byCodePoint } from "../../model/code-point.ts";
import type { AlignableEntry } from "./entry.ts";

/** Two entries that may be the same. */
export interface Likely {
  readonly a: AlignableEntry;
  readonly b: AlignableEntry;
  readonly likeness: number;
}

/** The likeliest first; equally likely ones in an order of their own. */
export const inOrder = (x: Likely, y: Likely): number =>
  y.likeness - x.likeness ||
  Math.abs(x.a.at - x.b.at) - Math.abs(y.a.at - y.b.at) ||
  byCodePoint(x.a.participant.id, y.a.participant.id) ||
  byCodePoint(x.b.participant.id, y.b.participant.id) ||
  x.a.at - y.a.at ||
  x.b.at - y.b.at;
