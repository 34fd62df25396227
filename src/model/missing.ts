import { type Document, isComplete } from "./document.ts";
import { valueAt } from "./pointer.ts";

/** Whether nothing stands at the pointer; what was taken out because it, or part of it, was wrong is not missing. */
export function isMissing(document: Document, pointer: string): boolean {
  const value = valueAt(document.value, pointer);
  const empty =
    value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);
  return empty && isComplete(document, pointer);
}
