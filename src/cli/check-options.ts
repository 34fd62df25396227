import type { Severity } from "../model/diagnostic.ts";
import { checkFormats } from "../report/check-formats.ts";
import type { CheckReport } from "../report/check-report.ts";
import type { ReportFormat } from "../report/format.ts";
import type { ScopeOptions } from "./check-scope.ts";
import { Failure } from "./failure.ts";
import { type CommonOptions, commaList, type OptionDefinition, takes, wholeNumber } from "./options.ts";
import { formatNamed, reportFormatOption } from "./report-format.ts";

export type CheckFormat = ReportFormat<CheckReport>;

/** A report that is also written to a file. */
export interface FileReport {
  readonly format: CheckFormat;
  readonly path: string;
}

export interface CheckOptions extends CommonOptions, ScopeOptions {
  readonly format?: CheckFormat;
  readonly report?: readonly FileReport[];
  readonly failOn: Severity | "never";
  readonly maxWarnings?: number;
  readonly maxProblems?: number;
  readonly verbose?: boolean;
}

/** The format of `check` of a name. */
export const checkFormat = (name: string): CheckFormat => formatNamed(checkFormats, name);

/** `--report json=report.json` adds one; not a comma list, for a path may have commas. */
function parseReport(text: string, before: readonly FileReport[] = []): readonly FileReport[] {
  const at = text.indexOf("=");
  if (at < 1 || at === text.length - 1)
    throw new Failure("badOption", { option: "--report", value: text, expected: "json=report.json" });
  return [...before, { format: checkFormat(text.slice(0, at)), path: text.slice(at + 1) }];
}

/** What `check` takes beside the options of every command. */
export const checkOptions: readonly OptionDefinition[] = [
  reportFormatOption(checkFormats),
  {
    flags: "--report",
    takes: { zh: "<格式=文件>", en: "<format=file>" },
    does: { zh: "另写一份报告，可多次", en: "write a report to a file as well; repeatable" },
    parse: parseReport,
  },
  {
    flags: "--fail-on",
    takes: { zh: "<级别>", en: "<severity>" },
    does: {
      zh: "有这一级及以上的问题就以 1 退出",
      en: "exit with 1 when there are findings of this severity or above",
    },
    choices: ["error", "warning", "info", "never"],
    usual: "error",
  },
  {
    flags: "--max-warnings",
    takes: takes.number,
    does: { zh: "警告超过此数就以 1 退出", en: "exit with 1 when there are more warnings" },
    parse: wholeNumber("--max-warnings"),
  },
  {
    flags: "--only",
    takes: takes.rules,
    does: { zh: "只查这些规则，可用 *", en: "these rules only; * allowed" },
    parse: commaList,
  },
  {
    flags: "--skip",
    takes: takes.rules,
    does: { zh: "不查这些规则，可用 *", en: "all rules but these; * allowed" },
    parse: commaList,
  },
  {
    flags: "--item",
    takes: takes.items,
    does: { zh: "只看这些事项", en: "these items only" },
    parse: commaList,
  },
  {
    flags: "--region",
    takes: takes.regions,
    does: { zh: "只看这些地区", en: "these regions only" },
    parse: commaList,
  },
  {
    flags: "--changed",
    takes: { zh: "[版本]", en: "[revision]" },
    does: {
      zh: "只看相对某个 git 版本改动过的文件，默认 HEAD",
      en: "only files changed since a git revision, HEAD by default",
    },
    preset: "HEAD",
  },
  {
    flags: "--max-problems",
    takes: takes.number,
    does: { zh: "最多显示多少个问题", en: "how many findings to show at most" },
    parse: wholeNumber("--max-problems"),
  },
  { flags: "-v, --verbose", does: { zh: "提示（info）也显示", en: "show infos too" } },
];
