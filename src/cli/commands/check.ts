import { findingsOf } from "../../library/findings.ts";
import { phrasebook } from "../../library/phrasebook.ts";
import { type Severity, severities } from "../../model/diagnostic.ts";
import { type CheckCommandOptions, type CheckFormat, checkFormat, checkOptions } from "../check-options.ts";
import { checkReport, type ShownFindings } from "../check-report.ts";
import { refuseUnknownRules, scopeOf } from "../check-scope.ts";
import { catalogueArgument, defineCommand } from "../command.ts";
import { dayOf } from "../day.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { findCatalogue } from "../find-catalogue.ts";
import type { Host } from "../host.ts";
import { plainStyle, styleOnStdout } from "../style.ts";
import { checkSummary } from "../summary.ts";
import { writeFile } from "../write-file.ts";

/** `tongban check`: every rule over the catalogue, differences between the regions included. */
export const checkCommand = defineCommand<CheckCommandOptions>({
  name: "check",
  does: {
    zh: "检查事项库：每条规则都查，三地差异也在内",
    en: "Check a catalogue: every rule, differences between the regions included",
  },
  arguments: [catalogueArgument],
  options: checkOptions,
  run,
});

function run(host: Host, options: CheckCommandOptions, folder: string | undefined): ExitCode {
  const started = host.elapsed();
  const { format = defaultFormat(host), report: fileReports = [], item, region, lang, quiet } = options;
  refuseUnknownRules(options);
  const opened = findCatalogue(host, folder);
  const isInFull = [format, ...fileReports.map((each) => each.format)].some(
    (each) => shown(each, options).most === Number.POSITIVE_INFINITY,
  );
  const judgement = findingsOf(
    opened,
    dayOf(host, options.asOf),
    scopeOf(host, opened, options),
    isInFull ? "now" : "later",
  );
  const exit = verdict(judgement.counts, options);
  const reportIn = (each: CheckFormat) =>
    checkReport(opened, judgement, exit, shown(each, options), { items: item, regions: region });
  for (const { format: other, path } of fileReports)
    writeFile(host, path, other.render(reportIn(other), phrasebook, plainStyle(host, options)));
  const report = reportIn(format);
  host.stdout.write(format.render(report, phrasebook, styleOnStdout(host, options)));
  if (quiet !== true) host.stderr.write(checkSummary(report, (host.elapsed() - started) / 1000, lang));
  return exit;
}

const defaultFormat = ({ env, stdout }: Host): CheckFormat =>
  checkFormat(env["GITHUB_ACTIONS"] === "true" ? "github" : stdout.isTerminal ? "pretty" : "compact");

/** A person is shown infos only when asking for them, and findings up to a limit; machines get everything. */
function shown({ audience }: CheckFormat, { verbose, maxProblems }: CheckCommandOptions): ShownFindings {
  const isMachine = audience === "machine";
  return {
    severities: isMachine || verbose === true ? severities : ["error", "warning"],
    most: maxProblems ?? (isMachine ? Number.POSITIVE_INFINITY : 100),
  };
}

/** 1 when something is as grave as `--fail-on` says, or there are more warnings than `--max-warnings`. */
function verdict(
  { error, warning, info }: Readonly<Record<Severity, number>>,
  { failOn, maxWarnings }: CheckCommandOptions,
): 0 | 1 {
  const grave: Record<CheckCommandOptions["failOn"], number> = {
    error,
    warning: error + warning,
    info: error + warning + info,
    never: 0,
  };
  return grave[failOn] > 0 || (maxWarnings !== undefined && warning > maxWarnings)
    ? exitCode.found
    : exitCode.fine;
}
