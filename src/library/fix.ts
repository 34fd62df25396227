import { applyFixes } from "../edit/apply-fixes.ts";
import type { Day } from "../model/day.ts";
import type { LocatedDiagnostic } from "../model/diagnostic.ts";
import { groupedBy } from "../model/grouped-by.ts";
import type { Source } from "../model/source.ts";
import { overlaySource } from "../read/overlay-source.ts";
import { rules as allRules } from "../rules/registry.ts";
import { findingsOf, type Selection } from "./findings.ts";
import { type OpenedCatalogue, openCatalogue } from "./open-catalogue.ts";

/** A file with its certain corrections made. */
export interface FixedFile {
  /** Path within the catalogue, with `/`. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

export interface Fixed {
  readonly files: readonly FixedFile[];
  /** How many corrections were made. */
  readonly made: number;
}

/** A correction may make a file readable and so show the next ones; files in which this never ends are not known. */
const mostRounds = 10;

/** A catalogue as it was read, and from where. */
export interface ReadCatalogue {
  readonly opened: OpenedCatalogue;
  readonly source: Source;
}

/**
 * Makes the certain corrections of a selection's findings, in memory: round after round, since of two in one place only
 * one is made at a time, and what could not be read is judged when it can be.
 */
export function fixed({ opened, source }: ReadCatalogue, asOf: Day, selection: Selection): Fixed {
  const before = new Map<string, string>();
  const after: Record<string, string> = {};
  let made = 0;
  for (let round = 0; round < mostRounds; round += 1) {
    const current = round === 0 ? opened : openCatalogue(overlaySource(source, after));
    const now = correctedIn(current, asOf, selection);
    if (now.made === 0) break;
    made += now.made;
    for (const file of now.files) {
      if (!before.has(file.path)) before.set(file.path, file.before);
      after[file.path] = file.after;
    }
  }
  const files = [...before].map(([path, text]) => ({ path, before: text, after: after[path] ?? text }));
  return { files, made };
}

function correctedIn(opened: OpenedCatalogue, asOf: Day, selection: Selection): Fixed {
  const fixable = withFix(opened, asOf, selection);
  const { documents, unreadable } = opened.catalogue;
  const files: FixedFile[] = [];
  let made = 0;
  for (const { path, text } of [...documents, ...unreadable]) {
    const fixes = fixable.get(path) ?? [];
    if (text === undefined || fixes.length === 0) continue;
    const corrected = applyFixes(
      text,
      fixes.flatMap(({ fix }) => fix ?? []),
    );
    made += corrected.made;
    if (corrected.made > 0) files.push({ path, before: text, after: corrected.text });
  }
  return { files, made };
}

/** The findings that have a correction, by file. No difference between the regions has one. */
function withFix(
  opened: OpenedCatalogue,
  asOf: Day,
  selection: Selection,
): ReadonlyMap<string, readonly LocatedDiagnostic[]> {
  const rules = (selection.rules ?? allRules).filter(({ on }) => on !== "difference" && on !== "approval");
  const found = findingsOf(opened, asOf, { ...selection, rules }).located();
  return groupedBy(
    found.filter(({ fix }) => fix !== undefined),
    ({ place }) => place.file,
  );
}
