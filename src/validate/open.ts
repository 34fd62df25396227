import { assemble, type Catalogue, type UnreadableFile } from "../model/catalogue.ts";
import { isNumberKey } from "../model/codes/plain-code.ts";
import type { RawDiagnostic, ReadingRule } from "../model/diagnostic.ts";
import type { RawDocument } from "../model/document.ts";
import { codeKeys } from "../model/generated/places.ts";
import { checkShape } from "../schema/check-shape.ts";
import { unknownSettings } from "./settings.ts";

/** A catalogue whose shape has been checked: sound values to judge, and what was wrong with the others. */
export interface Opened {
  readonly catalogue: Catalogue;
  readonly rawDiagnostics: readonly RawDiagnostic[];
}

/** What the reader gives: documents as they are written, and the files that gave none. */
interface ReadFiles {
  readonly documents: readonly RawDocument[];
  readonly unreadable: readonly UnreadableFile[];
  readonly rawDiagnostics: readonly RawDiagnostic[];
}

/**
 * Checks each document's shape, takes faulty values out, and puts the catalogue together. What the reader says of a
 * value (quotes or characters that do not belong there) makes it the wrong value where a date, a number or a word of
 * a code list is due: then the shape check says so alone.
 */
export function open({ documents, unreadable, rawDiagnostics }: ReadFiles): Opened {
  const shaped = documents.map(checkShape);
  const misshapen = shaped.flatMap((each) => each.rawDiagnostics);
  const judged = new Set(misshapen.map(({ place }) => `${place.file}#${place.pointer}`));
  const catalogue = assemble(
    shaped.map(({ document }) => document),
    unreadable,
  );
  return {
    catalogue,
    rawDiagnostics: [
      ...rawDiagnostics.filter(
        ({ rule, place }) =>
          place.pointer === "" ||
          !(judged.has(`${place.file}#${place.pointer}`) || isTold(rule, place.pointer)),
      ),
      ...misshapen,
      ...unknownSettings(catalogue),
    ],
  };
}

/** Quotes and blanks in a code or telephone number are the business of the rule that says how these are written. */
function isTold(rule: string, pointer: string): boolean {
  const key = pointer.slice(pointer.lastIndexOf("/") + 1);
  return rule === quotes ? isNumberKey(key) : rule === blanks && codeKeys.has(key);
}

const quotes: ReadingRule = "yaml/quotes-half-width";
const blanks: ReadingRule = "text/no-invisible-characters";
