import { type LocatedDiagnostic, regionsToMove } from "../model/diagnostic.ts";
import { inert } from "../model/quote.ts";
import { factIn, type Language } from "../model/words.ts";
import type { CheckReport } from "./check-report.ts";
import { fingerprint } from "./fingerprint.ts";
import type { ReportFormat } from "./format.ts";
import { type Phrasebook, sentence } from "./sentence.ts";

const orNull = (text: string | undefined): string | null => (text === undefined ? null : inert(text));

/** One finding as the JSON report has it: every key always there, `null` where there is nothing. */
function findingJson(
  finding: LocatedDiagnostic,
  { prefix }: CheckReport,
  phrases: Phrasebook,
  language: Language,
) {
  const { says, help } = sentence(finding, phrases, language);
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: says,
    hint: help === "" ? null : help,
    item: orNull(finding.item),
    region: orNull(finding.region),
    regions: regionsToMove(finding).map(inert),
    field: orNull(finding.field),
    file: inert(prefix + finding.place.file),
    line: finding.range.start.line,
    column: finding.range.start.column,
    endLine: finding.range.end.line,
    endColumn: finding.range.end.column,
    path: inert(finding.place.pointer),
    fingerprint: fingerprint(finding),
    fixable: finding.fix !== undefined,
    related: finding.related.map(({ place, range, text, region }) => ({
      file: inert(prefix + place.file),
      line: range.start.line,
      column: range.start.column,
      message: inert(String(factIn(text, language))),
      region: orNull(region),
    })),
  };
}

/** `check --format json`; its schema is `tongban schema findings`. Control and invisible characters are written out. */
export const checkJson: ReportFormat<CheckReport> = {
  name: "json",
  audience: "machine",
  render(report, phrases, { language }) {
    const { tool, exit, counts, items, versions, files } = report;
    const document = {
      schemaVersion: 1,
      tool,
      exit,
      summary: {
        items,
        versions,
        files,
        errors: counts.error,
        warnings: counts.warning,
        infos: counts.info,
        hidden: report.hidden,
      },
      findings: report.findings.map((finding) => findingJson(finding, report, phrases, language)),
    };
    return `${JSON.stringify(document, null, 2)}\n`;
  },
};
