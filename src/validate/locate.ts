import type { Catalogue } from "../model/catalogue.ts";
import type { Diagnostic, Finding, Place } from "../model/diagnostic.ts";
import type { Document } from "../model/document.ts";
import type { Range } from "../model/position.ts";

const start: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Finds the places of diagnostics in the text, and puts them in order: file, line, column, rule. */
export function locate(diagnostics: readonly Diagnostic[], catalogue: Catalogue): Finding[] {
  const documents = new Map<string, Document>(
    catalogue.documents.map((document) => [document.path, document]),
  );
  const rangeOf = (place: Place): Range =>
    place.range ?? documents.get(place.file)?.locate(place.pointer, place.part) ?? start;
  /** A place without a range is one in the sound values, where entries behind one taken out have moved up. */
  const asWritten = (place: Place): Place => {
    const writtenAt = place.range === undefined ? documents.get(place.file)?.writtenAt : undefined;
    return writtenAt === undefined ? place : { ...place, pointer: writtenAt(place.pointer) };
  };
  const findings = diagnostics.map((diagnostic) => ({
    ...diagnostic,
    place: asWritten(diagnostic.place),
    range: rangeOf(diagnostic.place),
    related: (diagnostic.related ?? []).map((each) => ({
      ...each,
      place: asWritten(each.place),
      range: rangeOf(each.place),
    })),
  }));
  return findings.sort(
    (a, b) =>
      compareText(a.place.file, b.place.file) ||
      a.range.start.line - b.range.start.line ||
      a.range.start.column - b.range.start.column ||
      compareText(a.rule, b.rule) ||
      compareText(a.message, b.message),
  );
}
