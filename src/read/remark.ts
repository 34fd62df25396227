import type { RawDiagnostic } from "../model/diagnostic.ts";
import { type LineStarts, positionAt } from "../model/position.ts";
import type { Values } from "../model/words.ts";

/** A replacement within one text; offsets count UTF-16 units. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A mistake found in one text, before it is known which file the text is. */
export interface Remark {
  readonly rule: string;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly values?: Values;
  /** What the text was surely meant to be. */
  readonly fix?: readonly Replacement[];
  /** What makes the rest of the text readable when it is not sure that it was meant. */
  readonly repair?: readonly Replacement[];
  /** Another place that belongs to the mistake. */
  readonly other?: { readonly start: number; readonly end: number };
  /** Whether the file still says what it was meant to say. */
  readonly harmless?: boolean;
}

/** The file a raw diagnostic is made of. */
export interface Subject {
  readonly path: string;
  readonly item?: string;
  readonly region?: string;
}

/** The fields of a raw diagnostic that say which file it is about. */
export const subjectOf = ({ item, region }: Subject): Pick<RawDiagnostic, "item" | "region"> => ({
  ...(item === undefined ? {} : { item }),
  ...(region === undefined ? {} : { region }),
});

/** A raw diagnostic of a file that could not even be opened, or of its bytes: placed by line and column. */
export function rawDiagnosticOfFile(
  subject: Subject,
  {
    rule,
    message,
    line = 1,
    column = 1,
    values = {},
  }: {
    readonly rule: string;
    readonly message: string;
    readonly line?: number;
    readonly column?: number;
    readonly values?: Values;
  },
): RawDiagnostic {
  const position = { line, column };
  return {
    rule,
    message,
    place: { file: subject.path, pointer: "", part: "value", range: { start: position, end: position } },
    values,
    ...subjectOf(subject),
    normal: [subject.path],
  };
}

/** A raw diagnostic of a mistake in a file's text. */
export function rawDiagnosticOf(
  subject: Subject,
  text: string,
  starts: LineStarts,
  remark: Remark,
  at: { readonly pointer: string; readonly part: "key" | "value" } = { pointer: "", part: "value" },
): RawDiagnostic {
  const { rule, message, start, end, values = {}, fix, other } = remark;
  const file = subject.path;
  const range = (from: number, to: number) => ({
    start: positionAt(starts, from),
    end: positionAt(starts, to),
  });
  return {
    rule,
    message,
    place: { file, ...at, range: range(start, end) },
    values,
    ...subjectOf(subject),
    // The line's text tells two mistakes of one kind apart, and stays when the line moves.
    normal: [lineOf(text, start)],
    ...(fix === undefined ? {} : { edits: fix.map((each) => ({ file, ...each })) }),
    ...(other === undefined
      ? {}
      : {
          related: [
            {
              place: { file, pointer: "", part: "key", range: range(other.start, other.end) },
              text: text.slice(other.start, other.end),
            },
          ],
        }),
  };
}

function lineOf(text: string, offset: number): string {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const stop = text.indexOf("\n", offset);
  return text.slice(start, stop === -1 ? text.length : stop).trim();
}
