import { quote } from "../model/quote.ts";
import type { Language } from "../model/words.ts";
import type { CheckReport } from "./check-report.ts";
import { type Phrasebook, sentence } from "./sentence.ts";

/** One line a finding: `file:line:col: error|warning|info: message [rule]`. */
export function checkCompact(report: CheckReport, phrases: Phrasebook, language: Language): string {
  return report.findings
    .map((finding) => {
      const { line, column } = finding.range.start;
      const { says } = sentence(finding, phrases, language);
      return `${quote(report.prefix + finding.place.file)}:${line}:${column}: ${finding.severity}: ${says} [${finding.rule}]\n`;
    })
    .join("");
}
