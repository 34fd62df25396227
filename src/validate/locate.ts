import type { Catalogue } from "../model/catalogue.ts";
import { byCodePoint } from "../model/code-point.ts";
import type { Diagnostic, FindingHead, LocatedDiagnostic, Place } from "../model/diagnostic.ts";
import type { Document } from "../model/document.ts";
import { withPointers } from "../model/edit.ts";
import { fieldPath } from "../model/field-path.ts";
import { groupedBy } from "../model/grouped-by.ts";
import type { Range } from "../model/position.ts";
import type { Judgement } from "./judge.ts";

const start: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
const inOrder = (a: LocatedDiagnostic, b: LocatedDiagnostic): number =>
  a.range.start.line - b.range.start.line ||
  a.range.start.column - b.range.start.column ||
  byCodePoint(a.rule, b.rule) ||
  byCodePoint(a.message, b.message);

/**
 * The chosen findings of a judgement with their places in the text, in order: file, line, column, rule. Only the first
 * `most` are looked for, file by file, since a place costs a second reading of its file.
 */
export function locate(
  { inFull }: Judgement,
  heads: readonly FindingHead[],
  catalogue: Catalogue,
  most = Number.POSITIVE_INFINITY,
): LocatedDiagnostic[] {
  const place = placer(catalogue);
  const byFile = groupedBy(heads, ({ file }) => file);
  const findings: LocatedDiagnostic[] = [];
  for (const file of [...byFile.keys()].sort(byCodePoint)) {
    if (findings.length >= most) break;
    const own = (byFile.get(file) ?? []).map((head) => place(inFull(head)));
    for (const finding of own.sort(inOrder)) findings.push(finding);
  }
  return findings.slice(0, most);
}

const documentsOf = (catalogue: Catalogue): ReadonlyMap<string, Document> =>
  new Map(catalogue.documents.map((document) => [document.path, document]));

/** Where a place is in its file's text; the file's beginning where nothing is known of it. */
export function rangeIn(catalogue: Catalogue): (place: Place) => Range {
  const documents = documentsOf(catalogue);
  return (place) => place.range ?? documents.get(place.file)?.locate(place.pointer, place.part) ?? start;
}

function placer(catalogue: Catalogue): (diagnostic: Diagnostic) => LocatedDiagnostic {
  const documents = documentsOf(catalogue);
  const rangeOf = rangeIn(catalogue);
  /** A place without a range is one in the sound values, where entries behind one taken out have moved up. */
  const writtenAtOf = (place: Place) =>
    place.range === undefined ? documents.get(place.file)?.writtenAt : undefined;
  const asWritten = (place: Place): Place => {
    const writtenAt = writtenAtOf(place);
    return writtenAt === undefined ? place : { ...place, pointer: writtenAt(place.pointer) };
  };
  return ({ fix, field, ...diagnostic }) => {
    return {
      ...diagnostic,
      ...(fix === undefined ? {} : { fix: withPointers(fix, writtenAtOf(diagnostic.place) ?? same) }),
      ...knownField(field, diagnostic.place, documents.get(diagnostic.place.file)),
      place: asWritten(diagnostic.place),
      range: rangeOf(diagnostic.place),
      related: (diagnostic.related ?? []).map((each) => ({
        ...each,
        place: asWritten(each.place),
        range: rangeOf(each.place),
      })),
    };
  };
}

const same = (pointer: string): string => pointer;

/** A finding in a version is about a field, also when its rule names only the place; one about the whole file is of none. */
function knownField(
  field: string | undefined,
  { pointer }: Place,
  document: Document | undefined,
): { readonly field?: string } {
  const known = field ?? (document?.kind === "version" ? fieldPath(document.value, pointer) : "");
  return known === "" ? {} : { field: known };
}
