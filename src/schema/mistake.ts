import type { Place, RawDiagnostic, ReadingMessage, Related } from "../model/diagnostic.ts";
import type { RawDocument } from "../model/document.ts";
import type { Fix } from "../model/edit.ts";
import { fieldPath } from "../model/field-path.ts";
import { segments, valueAt } from "../model/pointer.ts";
import type { Words } from "../model/words.ts";
import { labelOf, nodeAt, type SchemaNode } from "./node.ts";

/** What a validator says of one value. */
export interface ShapeError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: { readonly [name: string]: unknown };
}

/** A place whose value the validator refused, with everything needed to say why. */
export interface RefusedValue {
  readonly document: RawDocument;
  readonly pointer: string;
  readonly path: readonly string[];
  readonly node: SchemaNode;
  readonly value: unknown;
  readonly key: string;
  readonly label: Words;
  /** The value as a person wrote it: the text of a string, else its source. */
  readonly text: string;
}

/** One mistake of the author; several errors of the validator may come from it. */
export type Mistake = ReadingMessage & {
  /** Where to point; the subject's value unless said otherwise. */
  readonly at?: Pick<Place, "pointer" | "part">;
  readonly fix?: Fix | undefined;
  readonly related?: readonly Related[];
  /** What has to be taken out; the subject itself unless said otherwise, nothing for `null`. */
  readonly fault?: string | null;
  /** What the mistake is made in, when that is more than what is taken out; and what tells it from another one there. */
  readonly element?: string;
  readonly normal?: readonly string[];
  /** Pointers of values that are missing or wrong only because of this mistake. */
  readonly explains?: readonly string[];
};

export function subjectAt(document: RawDocument, pointer: string): RefusedValue {
  const path = segments(pointer);
  const value = valueAt(document.value, pointer);
  return {
    document,
    pointer,
    path,
    node: nodeAt(document.kind, path).node,
    value,
    key: keyOf(document, path),
    label: labelOf(document.kind, path),
    text: writtenText(document, pointer, value),
  };
}

/** The key a person looks for: that of the list, for an entry; the file's name, for the whole file. */
const keyOf = ({ path: file }: RawDocument, path: readonly string[]): string =>
  path.findLast((segment) => !/^\d+$/u.test(segment)) ?? file.slice(file.lastIndexOf("/") + 1);

/** A scalar as it was written; `…` stands for a list or map, which is too long to quote. */
function writtenText(document: RawDocument, pointer: string, value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "object" && value !== null) return "…";
  return document.sourceOf(pointer) ?? String(value);
}

/**
 * The mistake as a raw diagnostic on the element at `element`. Its range is found now, since entries move up when faulty
 * ones are taken out.
 */
export function rawDiagnosticOf(subject: RefusedValue, mistake: Mistake, element: string): RawDiagnostic {
  const { document } = subject;
  const at = mistake.at ?? { pointer: subject.pointer, part: "value" as const };
  const { item, region } = document;
  return {
    rule: mistake.rule,
    message: mistake.message,
    place: { file: document.path, ...at, range: document.locate(at.pointer, at.part) },
    values: mistake.values,
    field: fieldPath(document.value, element),
    normal: mistake.normal ?? [subject.text],
    ...(item === undefined ? {} : { item }),
    ...(region === undefined ? {} : { region }),
    ...(mistake.fix === undefined ? {} : { fix: mistake.fix }),
    ...(mistake.related === undefined ? {} : { related: mistake.related }),
  };
}
