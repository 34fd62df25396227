import { comparer } from "../compare/compare.ts";
import type { Catalogue, Item } from "../model/catalogue.ts";
import type { Diagnostic, Place, Severity } from "../model/diagnostic.ts";
import type { Document } from "../model/document.ts";
import { TextQuestions, Texts } from "../model/texts.ts";
import type { Values } from "../model/words.ts";
import { rules as allRules, ruleOf } from "../rules/registry.ts";
import type { AnyRule, Extras, Target } from "../rules/rule.ts";
import { type Again, Deferred, type Known } from "./deferred.ts";
import type { Opened } from "./open.ts";

/** Severities set in catalogue.yaml; `off` takes a rule out. */
const severitiesOf = (catalogue: Catalogue): Readonly<Record<string, Severity | "off" | undefined>> =>
  (catalogue.config?.value.severities ?? {}) as Record<string, Severity | "off" | undefined>;

const nothing: Extras = {};
type Kind = Exclude<AnyRule["on"], "reading">;
type RuleOn<On extends Kind> = Extract<AnyRule, { readonly on: On }>;

/**
 * Collects what rules report. A subject (a version, an item) has one report function for all the rules that look at
 * it: which of them is at work is remembered here, so that nothing is made anew for each rule and version.
 */
class Bench {
  readonly diagnostics: Diagnostic[] = [];
  readonly #severities: Readonly<Record<string, Severity | "off" | undefined>>;
  readonly #rules: readonly AnyRule[];
  #atWork: AnyRule | undefined;

  constructor(severities: Readonly<Record<string, Severity | "off" | undefined>>, rules: readonly AnyRule[]) {
    this.#severities = severities;
    this.#rules = rules.filter(({ id }) => severities[id] !== "off");
  }

  observe({ observations }: Opened): void {
    const wanted = new Set(this.#rules.map(({ id }) => id));
    for (const observation of observations) {
      if (!wanted.has(observation.rule)) continue;
      const severity = this.#severities[observation.rule] ?? ruleOf(observation.rule)?.severity ?? "error";
      this.diagnostics.push({ ...observation, severity: severity === "off" ? "error" : severity });
    }
  }

  /** A bench for the same rules with nothing on it. */
  another(): Bench {
    return new Bench(this.#severities, this.#rules);
  }

  /** The rules that look at one kind of subject. */
  rulesOn<On extends Kind>(kind: On): readonly RuleOn<On>[] {
    return this.#rules.filter((rule): rule is RuleOn<On> => rule.on === kind);
  }

  /** Shows each rule all the subjects in turn: a rule that has just run is still at hand for the processor. */
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

  /** The same for what is told when somebody looks: then `again` judges the subject, as the only one, once more. */
  laterReporter(document: Document | undefined, known: Known, again: Again) {
    const before = this.diagnostics.length;
    return (found: Target & Extras): void => {
      const rule = this.#atWork;
      if (rule === undefined) return;
      const { item = known.item, region = known.region } = found;
      const [severity, file] = [this.#severityOf(rule, found), pathAt(found, document)];
      const counted = { rule: rule.id, severity, file, item, region };
      this.diagnostics.push(new Deferred(counted, again, this.diagnostics.length - before));
    };
  }

  #severityOf(rule: AnyRule, { severity = rule.severity }: Extras): Severity {
    const override = this.#severities[rule.id];
    return override === undefined || override === "off" ? severity : override;
  }
}

const pathAt = (at: Target, document: Document | undefined): string =>
  (at.document ?? document)?.path ?? "catalogue.yaml";

const placeOf = (at: Target, document: Document | undefined): Place => ({
  file: pathAt(at, document),
  pointer: at.pointer,
  part: at.part ?? "value",
});

/** What is given of a diagnostic beside its words; extras may be looked up only when they are asked for. */
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

/**
 * Every rule over an opened catalogue, differences between the regions included. Pure: `asOf` (`2026-11-23`) is the
 * only clock. An item's matrix is made, judged and let go before the next; it is made again for findings looked at,
 * unless it is known (`inFull`) that all of them will be.
 */
export function check(
  opened: Opened,
  asOf: string,
  rules: readonly AnyRule[] = allRules,
  inFull = false,
): Diagnostic[] {
  const { catalogue } = opened;
  const bench = new Bench(severitiesOf(catalogue), rules);
  bench.observe(opened);
  const shared = { catalogue, asOf };
  bench.show(bench.rulesOn("catalogue"), [{ ...shared, report: bench.reporter(catalogue.config, {}) }]);
  judgeDocuments(bench, shared);
  judgeItems(bench, shared);
  judgeVersions(bench, shared);
  judgeMatrices(bench, shared, inFull);
  return bench.diagnostics;
}

interface Shared {
  readonly catalogue: Catalogue;
  readonly asOf: string;
}

function judgeDocuments(bench: Bench, shared: Shared): void {
  const questions = new TextQuestions();
  const rules = bench.rulesOn("document");
  for (const document of shared.catalogue.documents) {
    const { item, region } = document;
    const known = { ...(item === undefined ? {} : { item }), ...(region === undefined ? {} : { region }) };
    const texts = new Texts(document.value, questions);
    bench.show(rules, [{ ...shared, document, texts, report: bench.reporter(document, known) }]);
  }
}

function judgeItems(bench: Bench, shared: Shared): void {
  const contexts = shared.catalogue.items.map((item) => ({
    ...shared,
    item,
    report: bench.reporter(item.document, { item: item.id }),
  }));
  bench.show(bench.rulesOn("item"), contexts);
}

/** As many items' versions as fit into a processor's memory are shown to every rule before the next are. */
const together = 64;

function judgeVersions(bench: Bench, shared: Shared): void {
  const rules = bench.rulesOn("version");
  const { items } = shared.catalogue;
  const regions = new Map(shared.catalogue.regions.map((region) => [region.id, region]));
  const contextsOf = (item: Item) =>
    [...item.versions].map(([id, document]) => ({
      ...shared,
      item,
      region: regions.get(id) ?? { id, shortName: id },
      document,
      version: document.value,
      report: bench.reporter(document, { item: item.id, region: id }),
    }));
  for (let from = 0; from < items.length; from += together)
    bench.show(rules, items.slice(from, from + together).flatMap(contextsOf));
}

/** Judges each item's matrix, and lets it go: what is told of it is found by judging it again, for one item at a time. */
function judgeMatrices(bench: Bench, shared: Shared, inFull: boolean): void {
  const rules = bench.rulesOn("matrix");
  if (rules.length === 0) return;
  const compare = comparer(shared.catalogue, shared.asOf, { onlyFindings: true });
  const judge = (on: Bench, item: Item, again?: Again): void => {
    const known = { item: item.id };
    const report = on.reporter(item.document, known);
    const reportLater = again ? on.laterReporter(item.document, known, again) : atOnce(report);
    on.show(rules, [{ ...shared, item, matrix: compare(item), report, reportLater }]);
  };
  let last: { readonly item: Item; readonly diagnostics: readonly Diagnostic[] } | undefined;
  const judgedAgain = (item: Item): readonly Diagnostic[] => {
    if (last?.item !== item) {
      const whole = bench.another();
      judge(whole, item);
      last = { item, diagnostics: whole.diagnostics };
    }
    return last.diagnostics;
  };
  for (const item of shared.catalogue.items) judge(bench, item, inFull ? undefined : () => judgedAgain(item));
}

/** Tells at once what may be told later. */
const atOnce =
  (report: ReturnType<Bench["reporter"]>) =>
  (found: Target & Extras, tell: () => readonly [message: string, values: Values]): void => {
    const [message, values] = tell();
    report(message, found, values, found);
  };
