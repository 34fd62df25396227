import { quote } from "../model/quote.ts";
import type { CheckReport } from "./check-report.ts";
import type { ReportFormat } from "./format.ts";
import { sentence } from "./sentence.ts";

/** One line a finding: `file:line:col: error|warning|info: message [rule]`. */
export const checkCompact: ReportFormat<CheckReport> = {
  name: "compact",
  audience: "person",
  render: (report, phrases, { language }) =>
    report.findings
      .map((finding) => {
        const { line, column } = finding.range.start;
        const { says } = sentence(finding, phrases, language);
        return `${quote(report.prefix + finding.place.file)}:${line}:${column}: ${finding.severity}: ${says} [${finding.rule}]\n`;
      })
      .join(""),
};
