import { usualLevel } from "../library/matrices.ts";
import type { ReportFormat } from "../report/format.ts";
import { matrixFormats } from "../report/matrix-formats.ts";
import type { MatrixReport } from "../report/matrix-report.ts";
import { type CommonOptions, commaList, type OptionDefinition, takes, wholeNumber } from "./options.ts";
import { reportFormatOption } from "./report-format.ts";

export interface CompareCommandOptions extends CommonOptions {
  readonly item?: readonly string[];
  readonly regions?: readonly string[];
  readonly field?: readonly string[];
  readonly minLevel?: number;
  readonly all?: boolean;
  readonly format?: ReportFormat<MatrixReport>;
  readonly output?: string;
  readonly failOn: "any" | "unapproved" | "never";
}

/** What `compare` takes beside the options of every command. */
export const compareOptions: readonly OptionDefinition[] = [
  {
    flags: "--item",
    takes: takes.items,
    does: { zh: "只比这些事项", en: "these items only" },
    parse: commaList,
  },
  {
    flags: "--regions",
    takes: takes.regions,
    does: { zh: "只比这些地区", en: "these regions only" },
    parse: commaList,
  },
  {
    flags: "--field",
    takes: { zh: "<要素>", en: "<fields>" },
    does: { zh: "只看这些要素，可用 *", en: "these fields only; * allowed" },
    parse: commaList,
  },
  {
    flags: "--min-level",
    takes: { zh: "<级>", en: "<level>" },
    does: {
      zh: "只看达到这一级的不同：0 一致 … 4 措辞不同、5 不同、6 缺",
      en: "only differences of this level or above: 0 identical … 4 reworded, 5 different, 6 missing",
    },
    parse: wholeNumber("--min-level", 6),
    shownAsUsual: String(usualLevel),
  },
  {
    flags: "--all",
    does: { zh: "一致的也看（等于 --min-level 0）", en: "what agrees too (the same as --min-level 0)" },
  },
  reportFormatOption(matrixFormats, "pretty"),
  { flags: "-o, --output", takes: takes.file, does: { zh: "写到文件", en: "write to a file" } },
  {
    flags: "--fail-on",
    takes: { zh: "<哪些>", en: "<which>" },
    does: {
      zh: "any：有需要统一的差异就以 1 退出；unapproved：有未经批准的才以 1 退出",
      en: "any: exit with 1 when a difference is to be unified; unapproved: only when it is not approved",
    },
    choices: ["any", "unapproved", "never"],
    usual: "never",
  },
];
