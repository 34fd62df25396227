import type { Observation } from "../model/diagnostic.ts";
import type { Document } from "../model/document.ts";

/** Provisional: the shape is not checked yet. */
export function checkShape(document: Document): { document: Document; observations: readonly Observation[] } {
  return { document, observations: [] };
}
