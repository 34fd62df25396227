import type { Astray } from "../model/astray.ts";
import type { Document } from "../model/document.ts";
import { fieldPath } from "../model/field-path.ts";

/** What the rules on references say of one: that it is unknown, or what it was meant for. */
interface Report {
  (message: "unknown", at: At, values: { readonly id: string }, extras: Extras): void;
  (message: "meant", at: At, values: { readonly id: string; readonly meant: string }, extras: Extras): void;
}
interface At {
  readonly pointer: string;
}
interface Extras {
  readonly field: string;
}

/** Reports references that lead nowhere. */
export function reportAstray(report: Report, document: Document, found: readonly Astray[]): void {
  for (const { pointer, id, meant } of found) {
    const extras = { field: fieldPath(document.value, pointer) };
    if (meant === undefined) report("unknown", { pointer }, { id }, extras);
    else report("meant", { pointer }, { id, meant }, extras);
  }
}
