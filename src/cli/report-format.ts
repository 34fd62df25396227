import { listed } from "../model/words.ts";
import type { ReportFormat } from "../report/format.ts";
import { Failure } from "./failure.ts";
import { type OptionDefinition, takes } from "./options.ts";

/** The format of a name; a name of none is a mistake. */
export function formatNamed<Report>(
  formats: readonly ReportFormat<Report>[],
  name: string,
): ReportFormat<Report> {
  const format = formats.find((each) => each.name === name);
  if (format !== undefined) return format;
  throw new Failure("unknownFormat", { name, known: formats.map((each) => each.name).join(", ") });
}

/** `--format` of a report: its value is the format. `usual` is the name help gives as the default. */
export const reportFormatOption = <Report>(
  formats: readonly ReportFormat<Report>[],
  usual?: string,
): OptionDefinition => ({
  flags: "--format",
  takes: takes.format,
  does: listed(formats.map(({ name }) => name)),
  parse: (name) => formatNamed(formats, name),
  ...(usual === undefined ? {} : { shownAsUsual: usual }),
});
