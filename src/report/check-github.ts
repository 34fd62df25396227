import type { Severity } from "../model/diagnostic.ts";
import { inert } from "../model/quote.ts";
import type { CheckReport } from "./check-report.ts";
import type { ReportFormat } from "./format.ts";
import { sentence } from "./sentence.ts";

const commands: Record<Severity, string> = { error: "error", warning: "warning", info: "notice" };

/** Escapes as GitHub's runner reads them back: `%`, CR and LF in the message, `:` and `,` too in a property. */
const data = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** GitHub workflow commands: an annotation at each finding's line. */
export const checkGithub: ReportFormat<CheckReport> = {
  name: "github",
  audience: "machine",
  render: (report, phrases, { language }) =>
    report.findings
      .map((finding) => {
        const { start, end } = finding.range;
        const { says, help } = sentence(finding, phrases, language);
        const places = [
          `file=${property(inert(report.prefix + finding.place.file))}`,
          `line=${start.line}`,
          `col=${start.column}`,
          `endLine=${end.line}`,
          `endColumn=${end.column}`,
          `title=${property(finding.rule)}`,
        ];
        return `::${commands[finding.severity]} ${places.join(",")}::${data(help === "" ? says : `${says} — ${help}`)}\n`;
      })
      .join(""),
};
