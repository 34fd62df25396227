import {
  type Diagnostic,
  type FindingHead,
  type RawDiagnostic,
  regionsToMove,
  type Severity,
} from "../model/diagnostic.ts";
import type { Document } from "../model/document.ts";
import type { Values } from "../model/words.ts";
import { ruleOf } from "../rules/registry.ts";
import type { AnyRule, Extras, Target } from "../rules/rule.ts";

/** Severities set in catalogue.yaml; `off` takes a rule out. */
export type Severities = Readonly<Record<string, Severity | "off" | undefined>>;

/** A finding's head with the diagnostic, or, where that is to be made later, its difference's position. */
export interface CollectedHead extends FindingHead {
  readonly detail: Diagnostic | number;
}

const nothing: Extras = {};
type SubjectKind = Exclude<AnyRule["on"], "reading">;
export type RuleOn<On extends SubjectKind> = Extract<AnyRule, { readonly on: On }>;

/** What is known of a diagnostic from its subject. */
type FileOwner = Pick<Diagnostic, "item" | "region">;

/**
 * Collects what rules report. A subject (a version, an item) has one report function for all the rules that look at
 * it: which of them is at work is remembered here, so that nothing is made anew for each rule and version.
 */
export class DiagnosticCollector {
  readonly found: CollectedHead[] = [];
  readonly #severities: Severities;
  readonly #rules: readonly AnyRule[];
  #atWork: AnyRule | undefined;

  constructor(severities: Severities, rules: readonly AnyRule[]) {
    this.#severities = severities;
    this.#rules = rules.filter(({ id }) => severities[id] !== "off");
  }

  /**
   * Takes in what reading and the shape check have found. What sets a file aside is always taken in, with its rule's
   * own severity: nothing else is said of that file, so that leaving it out would pass the file off as being in order.
   */
  observe(rawDiagnostics: readonly RawDiagnostic[]): void {
    const wanted = new Set(this.#rules.map(({ id }) => id));
    for (const raw of rawDiagnostics) {
      const rule = knownRule(raw);
      if (raw.setsAside === true) this.#take({ ...raw, severity: rule.severity });
      else if (wanted.has(rule.id)) this.#take({ ...raw, severity: this.severityOf(rule) });
    }
  }

  /** The rules that look at one kind of subject. */
  rulesOn<On extends SubjectKind>(kind: On): readonly RuleOn<On>[] {
    return this.#rules.filter((rule): rule is RuleOn<On> => rule.on === kind);
  }

  /** Shows each rule all the subjects in turn. */
  show<Context>(
    rules: readonly (AnyRule & { check(context: Context): void })[],
    contexts: readonly Context[],
  ): void {
    for (const rule of rules) {
      this.#atWork = rule;
      for (const context of contexts) rule.check(context);
    }
  }

  /** The report function of a subject that stands in a document. */
  reporter(document: Document | undefined, known: FileOwner) {
    return (message: string, at: Target, values: Values, extras: Extras = nothing): void => {
      const rule = this.#atWork;
      if (rule === undefined) return;
      const { severity, ...given } = extras;
      const file = (at.document ?? document)?.path ?? "catalogue.yaml";
      this.#take({
        rule: rule.id,
        message,
        severity: this.severityOf(rule, severity),
        place: { file, pointer: at.pointer, part: at.part ?? "value" },
        values,
        ...known,
        ...given,
      });
    };
  }

  /** Takes in a finding whose diagnostic may be made later. */
  add(found: CollectedHead): void {
    this.found.push(found);
  }

  /** The catalogue's word on a rule's severity before the finding's own, that before the rule's. */
  severityOf(rule: AnyRule, own: Severity = rule.severity): Severity {
    const override = this.#severities[rule.id];
    return override === undefined || override === "off" ? own : override;
  }

  #take(diagnostic: Diagnostic): void {
    const { rule, severity, place, item, region, setsAside = false } = diagnostic;
    const regions = regionsToMove(diagnostic);
    this.add({ rule, severity, file: place.file, item, region, regions, setsAside, detail: diagnostic });
  }
}

/** The rule of a raw diagnostic. A rule or message that nobody has defined is a fault of the tool. */
function knownRule({ rule: id, message }: RawDiagnostic): AnyRule {
  const rule = ruleOf(id);
  if (rule === undefined || !Object.hasOwn(rule.messages, message))
    throw new Error(`no rule has the message ${id}/${message}`);
  return rule;
}
