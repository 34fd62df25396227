import { Command } from "commander";
import { type FindingHead, type Severity, severities } from "../../model/diagnostic.ts";
import { type Language, listed } from "../../model/words.ts";
import { checkCompact } from "../../report/check-compact.ts";
import { checkGithub } from "../../report/check-github.ts";
import { checkJson } from "../../report/check-json.ts";
import { checkPretty } from "../../report/check-pretty.ts";
import { type CheckReport, countBySeverity } from "../../report/check-report.ts";
import { type Paint, plain } from "../../report/paint.ts";
import { rules } from "../../rules/registry.ts";
import { type Judgement, judge } from "../../validate/judge.ts";
import { checkReport, type Shown } from "../check-report.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { Failure } from "../failure.ts";
import type { Host } from "../host.ts";
import { dayOf, type OpenedCatalogue, openCatalogue, refuseUnknown } from "../open-catalogue.ts";
import {
  type CommonOptions,
  catalogueFolder,
  commaList,
  commonOptions,
  matcher,
  optionWriter,
  takes,
  wholeNumber,
} from "../options.ts";
import { painter } from "../painter.ts";
import { phrasebook } from "../phrasebook.ts";
import { checkSummary } from "../summary.ts";
import { writeFile } from "../write-file.ts";

const formats = ["pretty", "compact", "json", "github"] as const;
type Format = (typeof formats)[number];

/** A report to be written to a file. */
interface Report {
  readonly format: Format;
  readonly path: string;
}

interface CheckOptions extends CommonOptions {
  readonly format?: string;
  readonly report?: readonly Report[];
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
export function checkCommand(host: Host, finish: (code: ExitCode) => void, language: Language): Command {
  const { say, option } = optionWriter(language);
  const command = new Command("check")
    .description(
      say({
        zh: "检查事项库：每条规则都查，三地差异也在内",
        en: "Check a catalogue: every rule, differences between the regions included",
      }),
    )
    .argument("[DIR]", say(catalogueFolder))
    .addOption(option("--format", takes.format, listed(formats)))
    .addOption(
      option(
        "--report",
        { zh: "<格式=文件>", en: "<format=file>" },
        { zh: "另写一份报告，可多次", en: "write a report to a file as well; repeatable" },
      ).argParser(parseReport),
    )
    .addOption(
      option(
        "--fail-on",
        { zh: "<级别>", en: "<severity>" },
        {
          zh: "有这一级及以上的问题就以 1 退出",
          en: "exit with 1 when there are findings of this severity or above",
        },
      )
        .choices(["error", "warning", "info", "never"])
        .default("error"),
    )
    .addOption(
      option("--max-warnings", takes.number, {
        zh: "警告超过此数就以 1 退出",
        en: "exit with 1 when there are more warnings",
      }).argParser(wholeNumber("--max-warnings")),
    )
    .addOption(
      option("--only", takes.rules, {
        zh: "只查这些规则，可用 *",
        en: "these rules only; * allowed",
      }).argParser(commaList),
    )
    .addOption(
      option("--skip", takes.rules, {
        zh: "不查这些规则，可用 *",
        en: "all rules but these; * allowed",
      }).argParser(commaList),
    )
    .addOption(
      option("--item", takes.items, { zh: "只看这些事项", en: "these items only" }).argParser(commaList),
    )
    .addOption(
      option("--region", takes.regions, { zh: "只看这些地区", en: "these regions only" }).argParser(
        commaList,
      ),
    )
    .addOption(
      option(
        "--changed",
        { zh: "[版本]", en: "[revision]" },
        {
          zh: "只看相对某个 git 版本改动过的文件，默认 HEAD",
          en: "only files changed since a git revision, HEAD by default",
        },
      ).preset("HEAD"),
    )
    .addOption(
      option("--max-problems", takes.number, {
        zh: "最多显示多少个问题",
        en: "how many findings to show at most",
      }).argParser(wholeNumber("--max-problems")),
    )
    .addOption(option("-v, --verbose", undefined, { zh: "提示（info）也显示", en: "show infos too" }));
  for (const option of commonOptions(language)) command.addOption(option);
  return command.action((folder: string | undefined, options: CheckOptions) =>
    finish(run(host, folder, options)),
  );
}

function run(host: Host, folder: string | undefined, options: CheckOptions): ExitCode {
  const started = host.elapsed();
  const format = formatOf(options.format ?? defaultFormat(host));
  const chosen = chosenRules(options);
  const opened = openCatalogue(host, folder);
  const wanted = [format, ...(options.report ?? []).map((each) => each.format)];
  const isInFull = wanted.some((each) => shown(each, options).most === Number.POSITIVE_INFINITY);
  refuseUnknown(opened.catalogue, { items: options.item, regions: options.region });
  const judged = judge(opened, {
    asOf: dayOf(host, options.asOf),
    rules: chosen,
    items: options.item,
    details: isInFull || options.changed !== undefined ? "now" : "later",
  });
  const isSelected = selected(host, opened, judged, options);
  const judgement = { ...judged, heads: judged.heads.filter(isSelected) };
  const exit = verdict(judgement.heads, options);
  const reportIn = (each: Format) => checkReport(opened, judgement, exit, shown(each, options), options);
  for (const { format: other, path } of options.report ?? []) {
    writeFile(host, path, formatted(other, reportIn(other), host, options.lang, plain));
  }
  const report = reportIn(format);
  host.stdout.write(
    formatted(format, report, host, options.lang, painter(host, options.color, host.stdout.isTerminal)),
  );
  if (options.quiet !== true)
    host.stderr.write(checkSummary(report, (host.elapsed() - started) / 1000, options.lang));
  return exit;
}

const defaultFormat = (host: Host): Format =>
  host.env["GITHUB_ACTIONS"] === "true" ? "github" : host.stdout.isTerminal ? "pretty" : "compact";

function formatOf(name: string): Format {
  const format = formats.find((each) => each === name);
  if (format === undefined) throw new Failure("unknownFormat", { name, known: formats.join(", ") });
  return format;
}

/** `--report json=report.json` adds one; not a comma list, for a path may have commas. */
function parseReport(text: string, before: readonly Report[] = []): readonly Report[] {
  const at = text.indexOf("=");
  if (at < 1 || at === text.length - 1)
    throw new Failure("badOption", { option: "--report", value: text, expected: "json=report.json" });
  return [...before, { format: formatOf(text.slice(0, at)), path: text.slice(at + 1) }];
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

/**
 * Which findings `--region` and `--changed` leave. A file that was set aside and belongs to no single region is one that
 * every region is judged with, so that it concerns those asked for.
 */
function selected(
  host: Host,
  { folder }: OpenedCatalogue,
  { inFull }: Judgement,
  { region = [], changed }: CheckOptions,
): (head: FindingHead) => boolean {
  const base = changed === undefined || changed === false ? undefined : String(changed);
  const paths = base === undefined ? undefined : host.git.changedSince(folder, base);
  if (base !== undefined && paths === undefined) throw new Failure("noGit", { base });
  const touched = paths && new Set(paths);
  return (found) =>
    (region.length === 0 ||
      (found.region === undefined ? found.setsAside === true : region.includes(found.region))) &&
    (touched === undefined ||
      touched.has(found.file) ||
      (inFull(found).related ?? []).some(({ place }) => touched.has(place.file)));
}

/** 1 when something is as grave as `--fail-on` says, or there are more warnings than `--max-warnings`. */
function verdict(heads: readonly FindingHead[], { failOn, maxWarnings }: CheckOptions): 0 | 1 {
  const { error, warning, info } = countBySeverity(heads);
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

/** A person's format leaves out infos unless asked for them, and what is beyond the limit; machines get everything. */
function shown(format: Format, { verbose, maxProblems }: CheckOptions): Shown {
  const machine = format === "json" || format === "github";
  return {
    severities: machine || verbose === true ? severities : ["error", "warning"],
    most: maxProblems ?? (machine ? Number.POSITIVE_INFINITY : usualMost),
  };
}

function formatted(
  format: Format,
  report: CheckReport,
  host: Host,
  language: Language,
  paint: Paint,
): string {
  switch (format) {
    case "json":
      return checkJson(report, phrasebook, language);
    case "compact":
      return checkCompact(report, phrasebook, language);
    case "github":
      return checkGithub(report, phrasebook, language);
    case "pretty":
      return checkPretty(report, phrasebook, { language, columns: host.stdout.columns, paint });
  }
}
