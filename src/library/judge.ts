import type { Day } from "../model/day.ts";
import type { Diagnostic, Finding, Severity } from "../model/diagnostic.ts";
import { countBySeverity } from "../report/check-report.ts";
import { rules } from "../rules/registry.ts";
import type { AnyRule } from "../rules/rule.ts";
import { check } from "../validate/check.ts";
import { fileOf } from "../validate/deferred.ts";
import { locate } from "../validate/locate.ts";
import type { Opened } from "../validate/open.ts";

/** What is judged. Whatever is left out is not narrowed. */
export interface Scope {
  readonly rules?: readonly AnyRule[];
  /** Ids of items; findings of no item are then left out. */
  readonly items?: readonly string[];
  /** Ids of regions; findings of no region are then left out. */
  readonly regions?: readonly string[];
  /** Paths within the catalogue: findings that stand in one of these files or point to it. */
  readonly files?: ReadonlySet<string>;
  readonly severities?: readonly Severity[];
}

/** What judging a catalogue came to. */
export interface Judgement {
  readonly counts: Readonly<Record<Severity, number>>;
  /** The findings of these severities with their places, in order, the first `most` of them. */
  readonly findings: (severities?: readonly Severity[], most?: number) => Finding[];
}

/**
 * Judges a catalogue on a day. With `inFull` false differences are only counted and told in full when they are among
 * the findings asked for: cheaper where few are shown, dearer where all are.
 */
export function judge(opened: Opened, asOf: Day, scope: Scope = {}, inFull = true): Judgement {
  const isWanted = filterOf(scope);
  const diagnostics = check(opened, asOf, scope.rules, inFull).filter(isWanted);
  return {
    counts: countBySeverity(diagnostics),
    findings(severities, most) {
      const shown = diagnostics.filter(({ severity }) => severities?.includes(severity) ?? true);
      return locate(shown, opened.catalogue, most);
    },
  };
}

function filterOf({ items, regions, files, severities }: Scope): (found: Diagnostic) => boolean {
  const isAmong = (wanted: readonly string[] | undefined, id: string | undefined): boolean =>
    wanted === undefined || (id !== undefined && wanted.includes(id));
  const touches = (found: Diagnostic): boolean =>
    files === undefined ||
    files.has(fileOf(found)) ||
    (found.related ?? []).some(({ place }) => files.has(place.file));
  return (found) =>
    isAmong(items, found.item) &&
    isAmong(regions, found.region) &&
    isAmong(severities, found.severity) &&
    touches(found);
}

const readingRules = rules.filter(({ on }) => on === "reading");

/** The errors for which the reader and the shape check set something aside; no day decides on them. */
export const judgeReading = (opened: Opened, items?: readonly string[]): Judgement =>
  judge(opened, "", {
    rules: readingRules,
    severities: ["error"],
    ...(items === undefined ? {} : { items }),
  });
