import type { Finding } from "../model/diagnostic.ts";
import { type CheckReport, countBySeverity } from "../report/check-report.ts";
import type { OpenedCatalogue } from "./open-catalogue.ts";
import { tool } from "./tool.ts";

/** What a report of findings says, whatever its format. */
export function checkReport(
  { catalogue, prefix, files }: OpenedCatalogue,
  findings: readonly Finding[],
  exit: 0 | 1,
): CheckReport {
  const texts = new Map(
    [...catalogue.documents, ...catalogue.unreadable].map(({ path, text }) => [path, text]),
  );
  return {
    tool,
    exit,
    findings,
    hidden: 0,
    counts: countBySeverity(findings),
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
