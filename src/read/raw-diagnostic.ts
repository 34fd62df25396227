import type { RawDiagnostic, ReadingMessage } from "../model/diagnostic.ts";
import { type LineStarts, type Position, positionAt } from "../model/position.ts";
import type { TextMistake } from "./text-mistake.ts";

/** The file a raw diagnostic is made of. */
export interface FileSubject {
  readonly path: string;
  readonly item?: string;
  readonly region?: string;
}

/** The fields of a raw diagnostic that say which file it is about. */
export const subjectOf = ({ item, region }: FileSubject): Pick<RawDiagnostic, "item" | "region"> => ({
  ...(item === undefined ? {} : { item }),
  ...(region === undefined ? {} : { region }),
});

/** A raw diagnostic of a file as a whole, or of its bytes, which stand at a line and column. */
export function rawDiagnosticOfFile(
  subject: FileSubject,
  { rule, message, values }: ReadingMessage,
  position: Position = { line: 1, column: 1 },
): RawDiagnostic {
  return {
    rule,
    message,
    values,
    place: { file: subject.path, pointer: "", part: "value", range: { start: position, end: position } },
    ...subjectOf(subject),
    normal: [subject.path],
  };
}

const wholeFile = { pointer: "", part: "value" } as const;

/** A raw diagnostic of a mistake in a file's text. */
export function rawDiagnosticOf(
  subject: FileSubject,
  text: string,
  starts: LineStarts,
  { rule, message, values, start, end, at = wholeFile, fix, other, harmless }: TextMistake,
): RawDiagnostic {
  const file = subject.path;
  const range = (from: number, to: number) => ({
    start: positionAt(starts, from),
    end: positionAt(starts, to),
  });
  return {
    rule,
    message,
    values,
    place: { file, ...at, range: range(start, end) },
    ...subjectOf(subject),
    // The line's text tells two mistakes of one kind apart, and stays when the line moves.
    normal: [lineOf(text, start)],
    ...(fix === undefined ? {} : { fix: { replacements: fix } }),
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
    ...(harmless === true ? {} : { setsAside: true }),
  };
}

function lineOf(text: string, offset: number): string {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const stop = text.indexOf("\n", offset);
  return text.slice(start, stop === -1 ? text.length : stop).trim();
}
