import { Command, Option } from "commander";
import type { Finding, Severity } from "../../model/diagnostic.ts";
import { fieldPath } from "../../model/field-path.ts";
import { checkCompact } from "../../report/check-compact.ts";
import { checkGithub } from "../../report/check-github.ts";
import { checkJson } from "../../report/check-json.ts";
import { checkPretty } from "../../report/check-pretty.ts";
import { type CheckReport, countBySeverity } from "../../report/check-report.ts";
import { rules } from "../../rules/registry.ts";
import { check } from "../../validate/check.ts";
import { locate } from "../../validate/locate.ts";
import { checkReport } from "../check-report.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { Failure } from "../failure.ts";
import type { Host } from "../host.ts";
import { dayOf, type OpenedCatalogue, openCatalogue } from "../open-catalogue.ts";
import { type CommonOptions, commaList, commonOptions, matcher, wholeNumber } from "../options.ts";
import { painter } from "../painter.ts";
import { phrasebook } from "../phrasebook.ts";
import { checkSummary } from "../summary.ts";

const formats = ["pretty", "compact", "json", "github"] as const;
type Format = (typeof formats)[number];

interface CheckOptions extends CommonOptions {
  readonly format?: string;
  readonly report?: readonly string[];
  readonly failOn: Severity | "never";
  readonly maxWarnings?: number;
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly item?: readonly string[];
  readonly region?: readonly string[];
  readonly changed?: string | boolean;
  readonly maxProblems?: number;
  readonly verbose?: boolean;
}

/** `tongban check`: every rule over the catalogue, differences between the regions included. */
export function checkCommand(host: Host, finish: (code: ExitCode) => void): Command {
  const command = new Command("check")
    .description("检查事项库：每条规则都查，三地差异也在内")
    .argument("[DIR]", "事项库文件夹")
    .addOption(new Option("--format <格式>", formats.join("、")))
    .addOption(new Option("--report <格式=文件>", "另写一份报告，可多次").argParser(commaList))
    .addOption(
      new Option("--fail-on <级别>", "有这一级及以上的问题就以 1 退出")
        .choices(["error", "warning", "info", "never"])
        .default("error"),
    )
    .addOption(
      new Option("--max-warnings <数>", "警告超过此数就以 1 退出").argParser(wholeNumber("--max-warnings")),
    )
    .addOption(new Option("--only <规则>", "只查这些规则，可用 *").argParser(commaList))
    .addOption(new Option("--skip <规则>", "不查这些规则，可用 *").argParser(commaList))
    .addOption(new Option("--item <事项>", "只看这些事项").argParser(commaList))
    .addOption(new Option("--region <地区>", "只看这些地区").argParser(commaList))
    .addOption(new Option("--changed [版本]", "只看相对某个 git 版本改动过的文件").preset("HEAD"))
    .addOption(
      new Option("--max-problems <数>", "最多显示多少个问题").argParser(wholeNumber("--max-problems")),
    )
    .addOption(new Option("-v, --verbose", "提示（info）也显示"));
  for (const option of commonOptions()) command.addOption(option);
  return command.action((folder: string | undefined, options: CheckOptions) =>
    finish(run(host, folder, options)),
  );
}

function run(host: Host, folder: string | undefined, options: CheckOptions): ExitCode {
  const started = host.elapsed();
  const format = formatOf(options.format ?? defaultFormat(host));
  const reports = (options.report ?? []).map(parseReport);
  const chosen = chosenRules(options);
  const opened = openCatalogue(host, folder);
  const { catalogue } = opened;
  const diagnostics = check(opened, dayOf(host, options.asOf), chosen);
  const findings = locate(diagnostics, catalogue)
    .filter(selected(host, opened, options))
    .map((finding) => withField(opened, finding));
  const report = checkReport(opened, findings, verdict(findings, options));
  for (const { format: other, path } of reports) {
    try {
      host.writeFile(host.resolve(path), formatted(other, report, host, options, false));
    } catch (error) {
      throw new Failure("unwritable", {
        where: path,
        why: error instanceof Error ? error.message : String(error),
      });
    }
  }
  host.stdout.write(formatted(format, report, host, options, true));
  if (options.quiet !== true)
    host.stderr.write(
      checkSummary(
        report,
        hiddenBy(format, report, options),
        (host.elapsed() - started) / 1000,
        options.lang,
      ),
    );
  return report.exit;
}

const defaultFormat = (host: Host): Format =>
  host.env["GITHUB_ACTIONS"] === "true" ? "github" : host.stdout.isTerminal ? "pretty" : "compact";

function formatOf(name: string): Format {
  const format = formats.find((each) => each === name);
  if (format === undefined) throw new Failure("unknownFormat", { name, known: formats.join(", ") });
  return format;
}

function parseReport(text: string): { format: Format; path: string } {
  const at = text.indexOf("=");
  if (at < 1 || at === text.length - 1)
    throw new Failure("badOption", { option: "--report", value: text, expected: "json=report.json" });
  return { format: formatOf(text.slice(0, at)), path: text.slice(at + 1) };
}

/** Rules that `--only` and `--skip` leave; a pattern that matches nothing is a mistake. */
function chosenRules({ only = [], skip = [] }: CheckOptions) {
  const test = (pattern: string) => {
    const matches = matcher(pattern);
    if (!rules.some(({ id }) => matches(id))) throw new Failure("unknownRule", { name: pattern });
    return matches;
  };
  const wanted = only.map(test);
  const unwanted = skip.map(test);
  return rules.filter(
    ({ id }) =>
      (wanted.length === 0 || wanted.some((matches) => matches(id))) &&
      !unwanted.some((matches) => matches(id)),
  );
}

/** Which findings `--item`, `--region` and `--changed` leave. */
function selected(
  host: Host,
  { catalogue, folder }: OpenedCatalogue,
  options: CheckOptions,
): (finding: Finding) => boolean {
  const { item = [], region = [], changed } = options;
  for (const name of item)
    if (!catalogue.items.some(({ id }) => id === name)) throw new Failure("unknownItem", { name });
  for (const name of region)
    if (!catalogue.regions.some(({ id }) => id === name)) throw new Failure("unknownRegion", { name });
  const base = changed === undefined || changed === false ? undefined : String(changed);
  const paths = base === undefined ? undefined : host.git.changedSince(folder, base);
  if (base !== undefined && paths === undefined) throw new Failure("noGit", { base });
  const touched = paths && new Set(paths);
  return (finding) =>
    (item.length === 0 || (finding.item !== undefined && item.includes(finding.item))) &&
    (region.length === 0 || (finding.region !== undefined && region.includes(finding.region))) &&
    (touched === undefined ||
      touched.has(finding.place.file) ||
      finding.related.some(({ place }) => touched.has(place.file)));
}

function withField({ catalogue }: OpenedCatalogue, finding: Finding): Finding {
  if (finding.field !== undefined || finding.region === undefined || finding.place.pointer === "")
    return finding;
  const document = catalogue.items.find(({ id }) => id === finding.item)?.versions.get(finding.region);
  if (document === undefined || document.path !== finding.place.file) return finding;
  return { ...finding, field: fieldPath(document.value, finding.place.pointer) };
}

/** 1 when something is as grave as `--fail-on` says, or there are more warnings than `--max-warnings`. */
function verdict(findings: readonly Finding[], { failOn, maxWarnings }: CheckOptions): 0 | 1 {
  const { error, warning, info } = countBySeverity(findings);
  const grave: Record<CheckOptions["failOn"], number> = {
    error,
    warning: error + warning,
    info: error + warning + info,
    never: 0,
  };
  return grave[failOn] > 0 || (maxWarnings !== undefined && warning > maxWarnings)
    ? exitCode.found
    : exitCode.fine;
}

const usualMost = 100;

/** Findings a person's format leaves out: infos unless asked for, and what is beyond the limit. */
function shown(
  format: Format,
  report: CheckReport,
  { verbose, maxProblems }: CheckOptions,
): readonly Finding[] {
  const machine = format === "json" || format === "github";
  const visible =
    machine || verbose === true
      ? report.findings
      : report.findings.filter(({ severity }) => severity !== "info");
  const most = maxProblems ?? (machine ? undefined : usualMost);
  return most === undefined ? visible : visible.slice(0, most);
}

function hiddenBy(format: Format, report: CheckReport, options: CheckOptions): number {
  const limitless = shown(format, report, { ...options, maxProblems: Number.MAX_SAFE_INTEGER });
  return limitless.length - shown(format, report, options).length;
}

function formatted(
  format: Format,
  whole: CheckReport,
  host: Host,
  options: CheckOptions,
  toScreen: boolean,
): string {
  const report = {
    ...whole,
    findings: shown(format, whole, options),
    hidden: hiddenBy(format, whole, options),
  };
  switch (format) {
    case "json":
      return checkJson(report, phrasebook, options.lang);
    case "compact":
      return checkCompact(report, phrasebook, options.lang);
    case "github":
      return checkGithub(report, phrasebook, options.lang);
    case "pretty":
      return checkPretty(report, phrasebook, {
        language: options.lang,
        columns: host.stdout.columns,
        ...(toScreen ? { paint: painter(host, options.color, host.stdout.isTerminal) } : {}),
      });
  }
}
