import type { Findings } from "../library/findings.ts";
import type { OpenedCatalogue } from "../library/open-catalogue.ts";
import { phrasebook } from "../library/phrasebook.ts";
import { severities } from "../model/diagnostic.ts";
import { checkCompact } from "../report/check-compact.ts";
import { checkReport } from "./check-report.ts";
import { exitCode } from "./exit-code.ts";
import type { Host } from "./host.ts";
import type { CommonOptions } from "./options.ts";
import { plainStyle } from "./style.ts";

/** Says on standard error what another command than `check` found in its way: the first twenty findings, a line each. */
export function sayFindings(
  host: Host,
  opened: OpenedCatalogue,
  judgement: Findings,
  options: CommonOptions,
): void {
  const report = checkReport(opened, judgement, exitCode.found, { severities, most: 20 });
  host.stderr.write(checkCompact.render(report, phrasebook, plainStyle(host, options)));
}
