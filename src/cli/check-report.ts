import type { Findings } from "../library/findings.ts";
import type { OpenedCatalogue } from "../library/open-catalogue.ts";
import { tool } from "../library/tool.ts";
import type { UnreadableFile } from "../model/catalogue.ts";
import type { Severity } from "../model/diagnostic.ts";
import type { Document } from "../model/document.ts";
import type { CheckReport } from "../report/check-report.ts";

/** Which findings a report shows: those of some severities, the first `most` of them. */
export interface ShownFindings {
  readonly severities: readonly Severity[];
  readonly most: number;
}

/** Which items and regions were judged; all where none is named. */
export interface Looked {
  readonly items?: readonly string[] | undefined;
  readonly regions?: readonly string[] | undefined;
}

/** What a report of findings says, whatever its format. Counts are of all findings, shown or not. */
export function checkReport(
  { catalogue, prefix }: OpenedCatalogue,
  { counts, located }: Findings,
  exit: 0 | 1,
  { severities, most }: ShownFindings,
  looked: Looked = {},
): CheckReport {
  const texts = new Map(
    [...catalogue.documents, ...catalogue.unreadable].map(({ path, text }) => [path, text]),
  );
  const shown = located(severities, most);
  const visible = severities.reduce((sum, severity) => sum + counts[severity], 0);
  return {
    tool,
    exit,
    findings: shown,
    hidden: visible - shown.length,
    counts,
    ...extent(catalogue, looked),
    prefix,
    textOf: (file) => texts.get(file),
    nameOf: {
      item: (id) => catalogue.items.find((item) => item.id === id)?.document?.value.name ?? id,
      region: (id) => catalogue.regions.find((region) => region.id === id)?.shortName ?? id,
    },
  };
}

/** How much was looked at. */
function extent({ documents, unreadable, items, regions }: OpenedCatalogue["catalogue"], looked: Looked) {
  const isItem = (id: string | undefined) => isAmong(looked.items, id);
  const isRegion = (id: string | undefined) => isAmong(looked.regions, id);
  const itemsLookedAt = items.filter(({ id }) => isItem(id));
  const versions = itemsLookedAt.flatMap((each) => [...each.versions.keys(), ...each.unreadable]);
  const files = [...documents, ...unreadable];
  return {
    items: itemsLookedAt.length,
    versions: versions.filter(isRegion).length,
    files: files.filter((file) => isItem(itemOf(file)) && isRegion(file.region)).length,
    regions: regions.filter(({ id }) => isRegion(id)).length,
  };
}

const isAmong = (wanted: readonly string[] | undefined, id: string | undefined): boolean =>
  wanted === undefined || (id !== undefined && wanted.includes(id));

/** The item a file belongs to: its folder's, or the one an approval is for. */
const itemOf = (file: Document | UnreadableFile): string | undefined =>
  "kind" in file && file.kind === "approval" ? file.value.item : file.item;
