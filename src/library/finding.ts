import {
  type LocatedDiagnostic as Located,
  type Place,
  regionsToMove,
  type Severity,
} from "../model/diagnostic.ts";
import type { Fix } from "../model/edit.ts";
import type { Range } from "../model/position.ts";
import type { Values, Words } from "../model/words.ts";
import { fingerprint } from "../report/fingerprint.ts";

/** A place in a file; lines and columns count from 1, columns in UTF-16 units, and the end is not part of it. */
export interface TextPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** JSON Pointer into the file's value. */
  readonly path: string;
}

/** Another place that belongs to a finding, such as another region's value. */
export interface RelatedPlace extends TextPlace {
  /** What stands there. */
  readonly text: string | Words;
  readonly region: string | null;
}

/**
 * Something a rule found, as data: `render` puts it into words. Texts of the catalogue in it are as they stand there, to
 * be escaped for wherever they are shown.
 */
export interface Finding extends TextPlace {
  /** `family/required-state`, never renamed. */
  readonly rule: string;
  readonly severity: Severity;
  readonly item: string | null;
  readonly region: string | null;
  /** Regions that would have to move: those a difference asks to, or that of the file. */
  readonly regions: readonly string[];
  /** The field's path by identity, `materials[id-card].copies`. */
  readonly field: string | null;
  /** Which of the rule's messages, and what is filled into it. */
  readonly message: string;
  readonly values: Values;
  /** What the finding is known by from run to run, whatever the language or line. */
  readonly fingerprint: string;
  readonly related: readonly RelatedPlace[];
  /** The certain correction of the file, as `tongban fix` makes it; its pointers are like `path`. */
  readonly fix: Fix | null;
}

/** A finding as a flat value, its files named from where the prefix leads. */
export function flatFinding(found: Located, prefix: string): Finding {
  const { rule, severity, item = null, region = null, field = null, message, values, fix = null } = found;
  return {
    rule,
    severity,
    item,
    region,
    regions: regionsToMove(found),
    field,
    message,
    values,
    ...textPlace(found.place, found.range, prefix),
    fingerprint: fingerprint(found),
    related: found.related.map(({ place, range, text, region: of = null }) => ({
      ...textPlace(place, range, prefix),
      text,
      region: of,
    })),
    fix,
  };
}

const textPlace = (place: Place, { start, end }: Range, prefix: string): TextPlace => ({
  file: prefix + place.file,
  line: start.line,
  column: start.column,
  endLine: end.line,
  endColumn: end.column,
  path: place.pointer,
});
