import { filterMatrices } from "../../compare/compare.ts";
import { readingFindingsOf } from "../../library/findings.ts";
import { matricesOf, matrixReport, usualLevel } from "../../library/matrices.ts";
import type { OpenedCatalogue } from "../../library/open-catalogue.ts";
import { phrasebook } from "../../library/phrasebook.ts";
import { fieldsIn, type ItemMatrix, withFields } from "../../model/matrix.ts";
import { matrixPretty } from "../../report/matrix-pretty.ts";
import type { MatrixReport } from "../../report/matrix-report.ts";
import { catalogueArgument, defineCommand } from "../command.ts";
import { type CompareCommandOptions, compareOptions } from "../compare-options.ts";
import { dayOf } from "../day.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { Failure } from "../failure.ts";
import { findCatalogue, refuseUnknown } from "../find-catalogue.ts";
import type { Host } from "../host.ts";
import { sayFindings } from "../say-findings.ts";
import { plainStyle, styleOnStdout } from "../style.ts";
import { compareSummary } from "../summary.ts";
import { writeFile } from "../write-file.ts";

/** `tongban compare`: the regions' versions of each item side by side. */
export const compareCommand = defineCommand<CompareCommandOptions>({
  name: "compare",
  does: {
    zh: "三地对照：逐个要素比较各地版本",
    en: "Compare the regions: their versions of each item, field by field",
  },
  arguments: [catalogueArgument],
  options: compareOptions,
  run,
});

function run(host: Host, options: CompareCommandOptions, folder: string | undefined): ExitCode {
  const found = findCatalogue(host, folder);
  const asOf = dayOf(host, options.asOf);
  refuseUnknown(found.catalogue, { items: options.item, regions: options.regions });
  const opened = withRegions(found, options.regions);
  const matrices = matricesOf(opened.catalogue, asOf, options.item);
  // What the reader and the shape check set aside is said, so that nobody takes it for missing.
  sayFindings(host, found, readingFindingsOf(found, options.item), options);
  const report = reportOf(opened, matrices, options);
  write(host, report, options);
  const exit = fails(matrices, options.failOn) ? exitCode.found : exitCode.fine;
  if (options.quiet !== true) host.stderr.write(compareSummary(report.summary, exit, options.lang));
  return exit;
}

/** The catalogue with the regions that are to be compared; one alone cannot be. */
function withRegions(opened: OpenedCatalogue, wanted: readonly string[] | undefined): OpenedCatalogue {
  if (wanted === undefined) return opened;
  const regions = opened.catalogue.regions.filter(({ id }) => wanted.includes(id));
  if (regions.length < 2) throw new Failure("oneRegion", { name: [...new Set(wanted)].join(",") });
  return { ...opened, catalogue: { ...opened.catalogue, regions } };
}

/**
 * A person who asks for no level is shown what may have to change: not what differs by nature (codes, addresses of
 * portals), and not once more for each part that a region lacks an entry. Machines always get everything.
 */
function reportOf(
  opened: OpenedCatalogue,
  matrices: readonly ItemMatrix[],
  { format = matrixPretty, all, minLevel, field: fields }: CompareCommandOptions,
): MatrixReport {
  refuseUnknownFields(matrices, fields);
  const report = matrixReport(opened, matrices, {
    minLevel: all === true ? 0 : (minLevel ?? usualLevel),
    ...(fields === undefined ? {} : { fields }),
  });
  if (format.audience === "machine" || all === true || minLevel !== undefined) return report;
  const toAct = (matrix: ItemMatrix): ItemMatrix => withFields(matrix, ({ severity }) => severity !== null);
  return { ...report, matrices: report.matrices.map(toAct) };
}

/** A pattern that names no field of these items is a mistake, not an empty answer. */
function refuseUnknownFields(matrices: readonly ItemMatrix[], fields: readonly string[] = []): void {
  for (const name of fields)
    if (filterMatrices(matrices, { fields: [name] }).every(({ nodes }) => nodes.length === 0))
      throw new Failure("unknownField", { name });
}

function write(host: Host, report: MatrixReport, options: CompareCommandOptions): void {
  const { format = matrixPretty, output } = options;
  if (output === undefined)
    host.stdout.write(format.render(report, phrasebook, styleOnStdout(host, options)));
  else writeFile(host, output, format.render(report, phrasebook, plainStyle(host, options)));
}

/** Whether there is a difference to be unified (error or warning), or one that is only kept by an approval. */
function fails(matrices: readonly ItemMatrix[], failOn: CompareCommandOptions["failOn"]): boolean {
  if (failOn === "never") return false;
  return matrices.some(({ nodes }) =>
    fieldsIn(nodes).some(({ severity, approval }) => {
      const isOpen = severity === "error" || severity === "warning";
      return isOpen || (failOn === "any" && approval?.status === "active");
    }),
  );
}
