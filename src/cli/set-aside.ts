import { type FindingHead, severities } from "../model/diagnostic.ts";
import type { Language } from "../model/words.ts";
import { checkCompact } from "../report/check-compact.ts";
import { checkReport } from "./check-report.ts";
import { exitCode } from "./exit-code.ts";
import type { Host } from "./host.ts";
import type { OpenedCatalogue } from "./open-catalogue.ts";
import { phrasebook } from "./phrasebook.ts";
import { readingFaults } from "./reading-faults.ts";

/** Most of them are shown; the count covers all. */
const most = 20;

/** Says on stderr what the reader and the shape check had to set aside, so that nobody takes it for missing. */
export function saySetAside(
  host: Host,
  opened: OpenedCatalogue,
  language: Language,
  isWanted: (head: FindingHead) => boolean,
): void {
  const judged = readingFaults(opened);
  const faults = { ...judged, heads: judged.heads.filter(isWanted) };
  if (faults.heads.length === 0) return;
  const report = checkReport(opened, faults, exitCode.found, { severities, most });
  host.stderr.write(checkCompact(report, phrasebook, language));
}
