import type { Range } from "./position.ts";
import type { Values, Words } from "./words.ts";

/** Severities, gravest first; spelt the same in data, flags and output. */
export const severities = ["error", "warning", "info"] as const;
export type Severity = (typeof severities)[number];

/**
 * A place in a file of the catalogue. Rules name a pointer; lines are found only when the finding is
 * printed. What the reader finds before there are values carries its range.
 */
export interface Place {
  /** Path within the catalogue, with `/`. */
  readonly file: string;
  /** JSON Pointer into the file's value. */
  readonly pointer: string;
  /** Whether the key or the value is meant; a missing key is placed at its parent's key. */
  readonly part: "key" | "value";
  readonly range?: Range;
}

/** Another place that belongs to the finding, such as the other regions' values. */
export interface Related {
  readonly place: Place;
  /** What stands there: usually the value's own text. */
  readonly text: string | Words;
  readonly region?: string;
}

/** A replacement of part of a file's text; offsets count UTF-16 units. */
export interface Edit {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What a rule found, without prose: words are added from the rule's phrases at the edge. */
export interface Diagnostic {
  readonly rule: string;
  /** Which of the rule's messages. */
  readonly message: string;
  readonly severity: Severity;
  readonly place: Place;
  readonly values: Values;
  readonly item?: string;
  readonly region?: string;
  /** Path by identity, as in the matrix. */
  readonly field?: string;
  /** Normal values the fingerprint depends on, beside rule, item, region and field. */
  readonly normal?: readonly string[];
  readonly related?: readonly Related[];
  /** A certain correction, where it is known at once. */
  readonly edits?: readonly Edit[];
  /** A certain correction that takes looking at the text: made only for what is printed or mended. */
  readonly fix?: () => readonly Edit[] | undefined;
}

/**
 * A diagnostic before its severity is known: the reader and the shape check name the rule, and the rule and the
 * catalogue's configuration say how grave it is.
 */
export type RawDiagnostic = Omit<Diagnostic, "severity">;

/** What findings are counted and chosen by, before anybody looks at what they say. */
export interface FindingHead {
  readonly rule: string;
  readonly severity: Severity;
  /** Path within the catalogue. */
  readonly file: string;
  readonly item: string | undefined;
  readonly region: string | undefined;
}

/** A diagnostic whose places have been found in the text. */
export interface Finding extends Diagnostic {
  readonly range: Range;
  readonly related: readonly (Related & { readonly range: Range })[];
}
