import { Command } from "commander";
import { comparer, filterMatrices, summarise } from "../../compare/compare.ts";
import type { Catalogue } from "../../model/catalogue.ts";
import type { ItemMatrix } from "../../model/difference.ts";
import { type Language, listed } from "../../model/words.ts";
import { matrixJson } from "../../report/matrix-json.ts";
import { matrixPretty } from "../../report/matrix-pretty.ts";
import type { MatrixReport } from "../../report/matrix-report.ts";
import { plain } from "../../report/paint.ts";
import { rangeIn } from "../../validate/locate.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { Failure } from "../failure.ts";
import type { Host } from "../host.ts";
import { dayOf, openCatalogue, refuseUnknown } from "../open-catalogue.ts";
import {
  type CommonOptions,
  catalogueFolder,
  commaList,
  commonOptions,
  optionWriter,
  takes,
  wholeNumber,
} from "../options.ts";
import { painter } from "../painter.ts";
import { saySetAside } from "../set-aside.ts";
import { compareSummary } from "../summary.ts";
import { writeFile } from "../write-file.ts";

/** The level from which differences are shown when none is asked for: reworded, different, missing. */
const usualLevel = 4;

interface CompareOptions extends CommonOptions {
  readonly item?: readonly string[];
  readonly regions?: readonly string[];
  readonly field?: readonly string[];
  readonly minLevel?: number;
  readonly all?: boolean;
  readonly format: "pretty" | "json";
  readonly output?: string;
  readonly failOn: "any" | "unapproved" | "never";
}

/** `tongban compare`: the regions' versions of each item side by side. */
export function compareCommand(host: Host, finish: (code: ExitCode) => void, language: Language): Command {
  const { say, option } = optionWriter(language);
  const command = new Command("compare")
    .description(
      say({
        zh: "三地对照：逐个要素比较各地版本",
        en: "Compare the regions: their versions of each item, field by field",
      }),
    )
    .argument("[DIR]", say(catalogueFolder))
    .addOption(
      option("--item", takes.items, { zh: "只比这些事项", en: "these items only" }).argParser(commaList),
    )
    .addOption(
      option("--regions", takes.regions, { zh: "只比这些地区", en: "these regions only" }).argParser(
        commaList,
      ),
    )
    .addOption(
      option(
        "--field",
        { zh: "<要素>", en: "<fields>" },
        { zh: "只看这些要素，可用 *", en: "these fields only; * allowed" },
      ).argParser(commaList),
    )
    .addOption(
      option(
        "--min-level",
        { zh: "<级>", en: "<level>" },
        {
          zh: "只看达到这一级的不同：0 一致 … 4 措辞不同、5 不同、6 缺",
          en: "only differences of this level or above: 0 identical … 4 reworded, 5 different, 6 missing",
        },
      )
        .argParser(wholeNumber("--min-level", 6))
        .default(undefined, String(usualLevel)),
    )
    .addOption(
      option("--all", undefined, {
        zh: "一致的也看（等于 --min-level 0）",
        en: "what agrees too (the same as --min-level 0)",
      }),
    )
    .addOption(
      option("--format", takes.format, listed(["pretty", "json"]))
        .choices(["pretty", "json"])
        .default("pretty"),
    )
    .addOption(option("-o, --output", takes.file, { zh: "写到文件", en: "write to a file" }))
    .addOption(
      option(
        "--fail-on",
        { zh: "<哪些>", en: "<which>" },
        {
          zh: "any：有需要统一的差异就以 1 退出；unapproved：有未经批准的才以 1 退出",
          en: "any: exit with 1 when a difference is to be unified; unapproved: only when it is not approved",
        },
      )
        .choices(["any", "unapproved", "never"])
        .default("never"),
    );
  for (const option of commonOptions(language)) command.addOption(option);
  return command.action((folder: string | undefined, options: CompareOptions) =>
    finish(run(host, folder, options)),
  );
}

function run(host: Host, folder: string | undefined, options: CompareOptions): ExitCode {
  const opened = openCatalogue(host, folder);
  const asOf = dayOf(host, options.asOf);
  refuseUnknown(opened.catalogue, { items: options.item, regions: options.regions });
  const catalogue = { ...opened.catalogue, regions: chosenRegions(opened.catalogue, options) };
  const items = chosenItems(catalogue, options);
  const matrices = items.map(comparer(catalogue, asOf));
  saySetAside(host, opened, options.item, options.lang);
  const wanted = {
    minLevel: options.all === true ? 0 : (options.minLevel ?? usualLevel),
    ...(options.field === undefined ? {} : { fields: fieldsThatExist(matrices, options.field) }),
  };
  const report: MatrixReport = {
    regions: catalogue.regions.map(({ id, shortName }) => ({ id, name: shortName })),
    matrices: filterMatrices(matrices, wanted).map((matrix) => forReader(matrix, options)),
    summary: summarise(matrices),
    prefix: opened.prefix,
    rangeOf: rangeIn(catalogue),
    keptWords: catalogue.registers.keptWords,
  };
  write(host, report, options);
  const exit = fails(matrices, options.failOn) ? exitCode.found : exitCode.fine;
  if (options.quiet !== true) host.stderr.write(compareSummary(report.summary, exit, options.lang));
  return exit;
}

/**
 * A person who asks for no level is shown what may have to change: not what differs by nature (codes, addresses of
 * portals), and not once more for each part that a region lacks an entry. Machines always get everything.
 */
function forReader(matrix: ItemMatrix, { format, all, minLevel }: CompareOptions): ItemMatrix {
  if (format !== "pretty" || all === true || minLevel !== undefined) return matrix;
  return {
    ...matrix,
    fields: matrix.fields.filter(({ severity }) => severity !== null),
  };
}

function chosenRegions({ regions }: Catalogue, { regions: wanted }: CompareOptions): Catalogue["regions"] {
  const chosen = wanted === undefined ? regions : regions.filter(({ id }) => wanted.includes(id));
  if (wanted !== undefined && chosen.length < 2)
    throw new Failure("oneRegion", { name: [...new Set(wanted)].join(",") });
  return chosen;
}

function chosenItems({ items }: Catalogue, { item: wanted }: CompareOptions): Catalogue["items"] {
  return wanted === undefined ? items : items.filter(({ id }) => wanted.includes(id));
}

/** A pattern that names no field of these items is a mistake, not an empty answer. */
function fieldsThatExist(matrices: readonly ItemMatrix[], fields: readonly string[]): readonly string[] {
  for (const name of fields)
    if (!filterMatrices(matrices, { fields: [name] }).some((matrix) => matrix.fields.length > 0))
      throw new Failure("unknownField", { name });
  return fields;
}

function write(host: Host, report: MatrixReport, { format, lang, color, output }: CompareOptions): void {
  const toFile = output !== undefined;
  const paint = toFile ? plain : painter(host, color, host.stdout.isTerminal);
  const text =
    format === "json"
      ? matrixJson(report, lang)
      : matrixPretty(report, { language: lang, columns: host.stdout.columns, paint });
  if (toFile) writeFile(host, output, text);
  else host.stdout.write(text);
}

/** Whether there is a difference to be unified (error or warning), or one that is only kept by an approval. */
function fails(matrices: readonly ItemMatrix[], failOn: CompareOptions["failOn"]): boolean {
  if (failOn === "never") return false;
  return matrices.some(({ fields }) =>
    fields.some(({ severity, approval }) => {
      const isOpen = severity === "error" || severity === "warning";
      return isOpen || (failOn === "any" && approval?.status === "active");
    }),
  );
}
