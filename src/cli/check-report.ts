import type { Diagnostic, Finding, Severity } from "../model/diagnostic.ts";
import { type CheckReport, countBySeverity } from "../report/check-report.ts";
import { locate } from "../validate/locate.ts";
import type { OpenedCatalogue } from "./open-catalogue.ts";
import { tool } from "./tool.ts";

/** Which of the diagnostics a report shows: those of some severities, the first `most` of them. */
export interface Shown {
  readonly severities: readonly Severity[];
  readonly most: number;
}

/** What a report of findings says, whatever its format. Counts are of all diagnostics, shown or not. */
export function checkReport(
  { catalogue, prefix, files }: OpenedCatalogue,
  diagnostics: readonly Diagnostic[],
  exit: 0 | 1,
  { severities, most }: Shown,
): CheckReport {
  const texts = new Map(
    [...catalogue.documents, ...catalogue.unreadable].map(({ path, text }) => [path, text]),
  );
  const visible = diagnostics.filter(({ severity }) => severities.includes(severity));
  const findings: readonly Finding[] = locate(visible, catalogue, most);
  return {
    tool,
    exit,
    findings,
    hidden: visible.length - findings.length,
    counts: countBySeverity(diagnostics),
    items: catalogue.items.length,
    versions: catalogue.items.reduce((sum, item) => sum + item.versions.size + item.unreadable.size, 0),
    files,
    regions: catalogue.regions.length,
    prefix,
    textOf: (file) => texts.get(file),
    nameOf: {
      item: (id) => catalogue.items.find((item) => item.id === id)?.document?.value.name ?? id,
      region: (id) => catalogue.regions.find((region) => region.id === id)?.shortName ?? id,
    },
  };
}
