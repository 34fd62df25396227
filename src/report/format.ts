import type { Language } from "../model/words.ts";
import type { Paint } from "./paint.ts";
import type { Phrasebook } from "./sentence.ts";

/** How a report is laid out. */
export interface Style {
  readonly language: Language;
  /** Width of the output in columns. */
  readonly columns: number;
  readonly paint: Paint;
}

/** A way to write a report. A new one is a file with such a value and a line in the list of its kind of report. */
export interface ReportFormat<Report> {
  /** What `--format` calls it. */
  readonly name: string;
  /** People are shown what they may have to act on, up to a limit; machines get everything. */
  readonly audience: "person" | "machine";
  readonly render: (report: Report, phrases: Phrasebook, style: Style) => string;
}
