import type { Day } from "../model/day.ts";
import type { FindingHead, LocatedDiagnostic, Severity } from "../model/diagnostic.ts";
import { countBySeverity } from "../report/check-report.ts";
import { rules } from "../rules/registry.ts";
import type { AnyRule } from "../rules/rule.ts";
import { type Judgement, judge } from "../validate/judge.ts";
import { locate } from "../validate/locate.ts";
import type { Opened } from "../validate/open.ts";

/** Which findings are wanted. Whatever is left out is not narrowed. */
export interface Selection {
  readonly rules?: readonly AnyRule[];
  /** Ids of items; findings of no item are then left out, but for a file that nothing can be judged without. */
  readonly items?: readonly string[];
  /**
   * Ids of regions: what stands in their files, and every difference for which they would have to move. Findings of no
   * region are left out, with the same exception.
   */
  readonly regions?: readonly string[];
  /** Paths within the catalogue: findings that stand in one of these files or point to it. */
  readonly files?: ReadonlySet<string>;
  readonly severities?: readonly Severity[];
}

/** The findings of a selection: all counted, located when they are asked for. */
export interface Findings {
  readonly counts: Readonly<Record<Severity, number>>;
  /** The findings of these severities with their places, in order, the first `most` of them. */
  readonly located: (severities?: readonly Severity[], most?: number) => LocatedDiagnostic[];
}

/**
 * Judges a catalogue on a day. With `details` later, differences are only counted and put into words when they are among
 * the findings asked for: cheaper where few are shown, dearer where all are.
 */
export function findingsOf(
  opened: Opened,
  asOf: Day,
  selection: Selection = {},
  details: "now" | "later" = "now",
): Findings {
  const { rules: chosen, items } = selection;
  const judgement = judge(opened, { asOf, rules: chosen, items, details });
  const isWanted = filterOf(selection, judgement);
  const heads = judgement.heads.filter(isWanted);
  return {
    counts: countBySeverity(heads),
    located(severities, most) {
      const shown = heads.filter(({ severity }) => severities?.includes(severity) ?? true);
      return locate(judgement, shown, opened.catalogue, most);
    },
  };
}

function filterOf(
  { regions, files, severities }: Selection,
  { inFull }: Judgement,
): (head: FindingHead) => boolean {
  const isOfRegion = ({ regions: moving, setsAside }: FindingHead): boolean =>
    regions === undefined ||
    (moving.length === 0 ? setsAside : moving.some((each) => regions.includes(each)));
  const touches = (head: FindingHead): boolean =>
    files === undefined ||
    files.has(head.file) ||
    (inFull(head).related ?? []).some(({ place }) => files.has(place.file));
  return (head) =>
    isOfRegion(head) && (severities === undefined || severities.includes(head.severity)) && touches(head);
}

const readingRules = rules.filter(({ on }) => on === "reading");

/** The errors for which the reader and the shape check set something aside; no day decides on them. */
export const readingFindingsOf = (opened: Opened, items?: readonly string[]): Findings =>
  findingsOf(opened, "", {
    rules: readingRules,
    severities: ["error"],
    ...(items === undefined ? {} : { items }),
  });
