import type { Diagnostic } from "../model/diagnostic.ts";
import { severities } from "../model/diagnostic.ts";
import type { Language } from "../model/words.ts";
import { checkCompact } from "../report/check-compact.ts";
import { checkReport } from "./check-report.ts";
import { exitCode } from "./exit-code.ts";
import type { Host } from "./host.ts";
import type { OpenedCatalogue } from "./open-catalogue.ts";
import { phrasebook } from "./phrasebook.ts";
import { readingFaults } from "./reading-faults.ts";

/**
 * Says on stderr what the reader and the shape check had to set aside of the items asked for (all where none are named),
 * so that nobody takes it for missing.
 */
export function saySetAside(
  host: Host,
  opened: OpenedCatalogue,
  items: readonly string[] | undefined,
  language: Language,
): void {
  const isWanted = (each: Diagnostic): boolean =>
    items === undefined || each.item === undefined || items.includes(each.item);
  const faults = readingFaults(opened).filter(isWanted);
  if (faults.length === 0) return;
  const report = checkReport(opened, faults, exitCode.found, { severities, most: 20 });
  host.stderr.write(checkCompact(report, phrasebook, language));
}
