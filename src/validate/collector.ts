import type { Diagnostic, Place, RawDiagnostic, Severity } from "../model/diagnostic.ts";
import type { Document } from "../model/document.ts";
import type { Values } from "../model/words.ts";
import { ruleOf } from "../rules/registry.ts";
import type { AnyRule, Extras, Target } from "../rules/rule.ts";
import { type Again, Deferred, type Known } from "./deferred.ts";

/** Severities set in catalogue.yaml; `off` takes a rule out. */
export type Severities = Readonly<Record<string, Severity | "off" | undefined>>;

const nothing: Extras = {};
type Kind = Exclude<AnyRule["on"], "reading">;
type RuleOn<On extends Kind> = Extract<AnyRule, { readonly on: On }>;

/**
 * Collects what rules report. A subject (a version, an item) has one report function for all the rules that look at
 * it: which of them is at work is remembered here, so that nothing is made anew for each rule and version.
 */
export class DiagnosticCollector {
  readonly diagnostics: Diagnostic[] = [];
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
    for (const rawDiagnostic of rawDiagnostics) {
      const rule = knownRule(rawDiagnostic);
      if (rawDiagnostic.setsAside === true)
        this.diagnostics.push({ ...rawDiagnostic, severity: rule.severity });
      else if (wanted.has(rule.id))
        this.diagnostics.push({ ...rawDiagnostic, severity: this.#severityOf(rule, nothing) });
    }
  }

  /** A collector for the same rules with nothing on it. */
  another(): DiagnosticCollector {
    return new DiagnosticCollector(this.#severities, this.#rules);
  }

  /** The rules that look at one kind of subject. */
  rulesOn<On extends Kind>(kind: On): readonly RuleOn<On>[] {
    return this.#rules.filter((rule): rule is RuleOn<On> => rule.on === kind);
  }

  /** Shows each rule all the subjects in turn: a rule that has just run is still in the processor's cache. */
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
  reporter(document: Document | undefined, known: Known) {
    return (message: string, at: Target, values: Values, extras: Extras = nothing): void => {
      const rule = this.#atWork;
      if (rule !== undefined)
        this.diagnostics.push({
          rule: rule.id,
          message,
          severity: this.#severityOf(rule, extras),
          place: placeOf(at, document),
          values,
          ...known,
          ...givenOf(extras),
        });
    };
  }

  /**
   * The same for what is told when somebody looks. `again` judges this subject alone, so that a diagnostic's position is
   * counted from where the subject began.
   */
  laterReporter(document: Document | undefined, known: Known, again: Again) {
    const before = this.diagnostics.length;
    return (found: Target & Extras): void => {
      const rule = this.#atWork;
      if (rule === undefined) return;
      const { item = known.item, region = known.region } = found;
      const severity = this.#severityOf(rule, found);
      const counted = { rule: rule.id, severity, file: pathAt(found, document), item, region };
      this.diagnostics.push(new Deferred(counted, again, this.diagnostics.length - before));
    };
  }

  #severityOf(rule: AnyRule, { severity = rule.severity }: Extras): Severity {
    const override = this.#severities[rule.id];
    return override === undefined || override === "off" ? severity : override;
  }
}

/** The rule of a raw diagnostic. A rule or message that nobody has defined is a fault of the tool. */
function knownRule({ rule: id, message }: RawDiagnostic): AnyRule {
  const rule = ruleOf(id);
  if (rule === undefined || !Object.hasOwn(rule.messages, message))
    throw new Error(`no rule has the message ${id}/${message}`);
  return rule;
}

const pathAt = (at: Target, document: Document | undefined): string =>
  (at.document ?? document)?.path ?? "catalogue.yaml";

const placeOf = (at: Target, document: Document | undefined): Place => ({
  file: pathAt(at, document),
  pointer: at.pointer,
  part: at.part ?? "value",
});

/** What is given of a diagnostic beside its words. Extras may be an object with getters, which a spread would miss. */
function givenOf({ item, region, field, normal, related, fix }: Extras) {
  return {
    ...(item === undefined ? {} : { item }),
    ...(region === undefined ? {} : { region }),
    ...(field === undefined ? {} : { field }),
    ...(normal === undefined ? {} : { normal }),
    ...(related === undefined ? {} : { related }),
    ...(fix === undefined ? {} : { fix }),
  };
}
