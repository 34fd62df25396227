import type { Severity } from "../model/diagnostic.ts";
import { checkFormats } from "../report/check-formats.ts";
import type { CheckReport } from "../report/check-report.ts";
import type { ReportFormat } from "../report/format.ts";
import { type ScopeOptions, scopeOptions } from "./check-scope.ts";
import { Failure } from "./failure.ts";
import { type CommonOptions, type OptionDefinition, takes, wholeNumber } from "./options.ts";
import { formatNamed, reportFormatOption } from "./report-format.ts";

export type CheckFormat = ReportFormat<CheckReport>;

/** A report that is also written to a file. */
export interface FileReport {
  readonly format: CheckFormat;
  readonly path: string;
}

export interface CheckCommandOptions extends CommonOptions, ScopeOptions {
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
  ...scopeOptions,
  {
    flags: "--max-problems",
    takes: takes.number,
    does: { zh: "最多显示多少个问题", en: "how many findings to show at most" },
    parse: wholeNumber("--max-problems"),
  },
  { flags: "-v, --verbose", does: { zh: "提示（info）也显示", en: "show infos too" } },
];
