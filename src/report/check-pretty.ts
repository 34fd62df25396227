import type { LocatedDiagnostic } from "../model/diagnostic.ts";
import { quote } from "../model/quote.ts";
import { severityWords } from "../model/severity-words.ts";
import { wrap } from "../model/width.ts";
import { factIn, inLanguage, type Words } from "../model/words.ts";
import type { CheckReport } from "./check-report.ts";
import { codeFrame } from "./code-frame.ts";
import type { ReportFormat, Style } from "./format.ts";
import { type Phrasebook, sentence } from "./sentence.ts";

const labels = {
  help: { zh: "改法", en: "fix" },
  basis: { zh: "依据", en: "basis" },
  related: { zh: "另见", en: "see also" },
} satisfies Record<string, Words>;

/** Findings for a person at a terminal: what, where (with the line and a caret), how to mend it, and why. */
export const checkPretty: ReportFormat<CheckReport> = {
  name: "pretty",
  audience: "person",
  render: (report, phrases, style) =>
    report.findings.map((finding) => `${block(finding, report, phrases, style).join("\n")}\n\n`).join(""),
};

function block(
  finding: LocatedDiagnostic,
  report: CheckReport,
  phrases: Phrasebook,
  { language, columns, paint }: Style,
): string[] {
  const { says, help } = sentence(finding, phrases, language);
  const word = inLanguage(severityWords[finding.severity], language);
  const { line, column } = finding.range.start;
  const where = [
    `${quote(report.prefix + finding.place.file)}:${line}:${column}`,
    ...(finding.item === undefined ? [] : [report.nameOf.item(finding.item)]),
    ...(finding.region === undefined ? [] : [report.nameOf.region(finding.region)]),
  ].map((part) => quote(part));
  const indent = " ".repeat(String(line).length + 1);
  const note = (label: Words, text: string): string[] => {
    const lead = inLanguage(label, language) + (language === "en" ? ": " : "：");
    return wrap(lead + text, Math.max(30, columns - indent.length - 2)).map(
      (row, index) => `${indent}${index === 0 ? "= " : "  "}${row}`,
    );
  };
  // A personal number must not be spread by the report that complains of it.
  const text = finding.rule.startsWith("privacy/") ? undefined : report.textOf(finding.place.file);
  const basis = phrases.basis(finding.rule);
  return [
    `${paint[finding.severity](word)}  ${paint.strong(says)}  ${paint.faint(`[${finding.rule}]`)}`,
    `${indent}${paint.faint(`┌ ${where.join(" · ")}`)}`,
    ...(text === undefined ? [] : codeFrame(text, finding.range, columns).map((row) => paint.faint(row))),
    ...(help === "" ? [] : note(labels.help, help)),
    ...(basis === undefined ? [] : note(labels.basis, inLanguage(basis, language)).map(paint.faint)),
    ...finding.related.flatMap((each) =>
      note(
        labels.related,
        `${quote(report.prefix + each.place.file)}:${each.range.start.line}:${each.range.start.column}  ${quote(String(factIn(each.text, language)))}`,
      ).map(paint.faint),
    ),
  ];
}
