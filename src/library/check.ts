import type { Day } from "../model/day.ts";
import type { Severity } from "../model/diagnostic.ts";
import { type Finding, flatFinding } from "./finding.ts";
import { findingsOf } from "./findings.ts";
import { refuseBadDay, refuseUnknownItem } from "./misuse.ts";
import type { OpenedCatalogue } from "./open-catalogue.ts";
import { chosenRules, unknownRule } from "./rules.ts";

export interface CheckOptions {
  /** The day that decides what is in force or expired. */
  readonly asOf: Day;
  /** Ids of rules, `*` for any characters: `time/*`. All rules when left out. */
  readonly rules?: readonly string[];
  /** Ids of items. The whole catalogue when left out. */
  readonly items?: readonly string[];
}

export interface CheckResult {
  /** In order of file, line, column and rule. */
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<Severity, number>>;
}

/**
 * What is wrong with a catalogue: reading, shape, every rule, and differences between the regions. Throws a RangeError
 * for a day, rule or item that does not exist, never for what the catalogue holds.
 */
export function check(opened: OpenedCatalogue, { asOf, rules, items }: CheckOptions): CheckResult {
  refuseBadDay(asOf);
  refuseUnknownItem(opened.catalogue, items);
  const unknown = unknownRule(rules ?? []);
  if (unknown !== undefined) throw new RangeError(`no rule matches ${unknown}`);
  const { counts, located } = findingsOf(opened, asOf, {
    ...(rules === undefined ? {} : { rules: chosenRules(rules) }),
    ...(items === undefined ? {} : { items }),
  });
  return { findings: located().map((each) => flatFinding(each, opened.prefix)), counts };
}
