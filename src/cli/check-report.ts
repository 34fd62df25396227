import type { UnreadableFile } from "../model/catalogue.ts";
import type { Finding, Severity } from "../model/diagnostic.ts";
import type { Document } from "../model/document.ts";
import { type CheckReport, countBySeverity } from "../report/check-report.ts";
import type { Judgement } from "../validate/judge.ts";
import { locate } from "../validate/locate.ts";
import type { OpenedCatalogue } from "./open-catalogue.ts";
import { tool } from "./tool.ts";

/** Which of the diagnostics a report shows: those of some severities, the first `most` of them. */
export interface Shown {
  readonly severities: readonly Severity[];
  readonly most: number;
}

/** Which items and regions findings are wanted of; all where none is named. */
export interface Looked {
  readonly item?: readonly string[];
  readonly region?: readonly string[];
}

/** What a report of findings says, whatever its format. Counts are of all findings, shown or not. */
export function checkReport(
  opened: OpenedCatalogue,
  judgement: Judgement,
  exit: 0 | 1,
  { severities, most }: Shown,
  looked: Looked = {},
): CheckReport {
  const { catalogue, prefix } = opened;
  const texts = new Map(
    [...catalogue.documents, ...catalogue.unreadable].map(({ path, text }) => [path, text]),
  );
  const { heads } = judgement;
  const visible = heads.filter(({ severity }) => severities.includes(severity));
  const findings: readonly Finding[] = locate(judgement, visible, catalogue, most);
  return {
    tool,
    exit,
    findings,
    hidden: visible.length - findings.length,
    counts: countBySeverity(heads),
    ...countOf(opened, looked),
    prefix,
    textOf: (file) => texts.get(file),
    nameOf: {
      item: (id) => catalogue.items.find((item) => item.id === id)?.document?.value.name ?? id,
      region: (id) => catalogue.regions.find((region) => region.id === id)?.shortName ?? id,
    },
  };
}

/** How much was looked at: all of the catalogue, or what the findings wanted can be of. */
function countOf({ catalogue, files }: OpenedCatalogue, { item = [], region = [] }: Looked) {
  const isItem = (id: string | undefined) => item.length === 0 || (id !== undefined && item.includes(id));
  const isRegion = (id: string | undefined) =>
    region.length === 0 || (id !== undefined && region.includes(id));
  const items = catalogue.items.filter(({ id }) => isItem(id));
  const versions = items.flatMap((each) => [...each.versions.keys(), ...each.unreadable]).filter(isRegion);
  const isLookedAt = (file: Document | UnreadableFile): boolean =>
    isItem(itemOf(file)) && isRegion(file.region);
  return {
    items: items.length,
    versions: versions.length,
    files:
      item.length === 0 && region.length === 0
        ? files
        : [...catalogue.documents, ...catalogue.unreadable].filter(isLookedAt).length,
    regions: catalogue.regions.filter(({ id }) => isRegion(id)).length,
  };
}

/** The item a file belongs to: its folder's, or the one an approval is for. */
const itemOf = (file: Document | UnreadableFile): string | undefined =>
  "kind" in file && file.kind === "approval" ? (file as Document<"approval">).value.item : file.item;
