import { comparer } from "../compare/compare.ts";
import type { Catalogue, Item } from "../model/catalogue.ts";
import type { Diagnostic, Severity } from "../model/diagnostic.ts";
import type { Document } from "../model/document.ts";
import { TextQuestions, Texts } from "../model/texts.ts";
import type { Values } from "../model/words.ts";
import { rules as allRules, ruleOf } from "../rules/registry.ts";
import type { AnyRule, Extras, Target } from "../rules/rule.ts";
import { type Again, atOnce, Deferred, type Known } from "./deferred.ts";
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

  /** A bench for the same rules with nothing on it. */
  another(): Bench {
    return new Bench(this.#severities, this.#rules);
  }

  observe({ observations }: Opened): void {
    const wanted = new Set(this.#rules.map(({ id }) => id));
    for (const observation of observations) {
      if (!wanted.has(observation.rule)) continue;
      const severity = this.#severities[observation.rule] ?? ruleOf(observation.rule)?.severity ?? "error";
      this.diagnostics.push({ ...observation, severity: severity === "off" ? "error" : severity });
    }
  }

  /** The rules that look at one kind of subject. */
  rulesOn<On extends Kind>(kind: On): readonly RuleOn<On>[] {
    return this.#rules.filter((rule): rule is RuleOn<On> => rule.on === kind);
  }

  /** Shows every rule the same subject. */
  show<Context>(rules: readonly (AnyRule & { check(context: Context): void })[], context: Context): void {
    for (const rule of rules) {
      this.#atWork = rule;
      rule.check(context);
    }
  }

  /** The report function of a subject that stands in a document; `again` defers what is said of each diagnostic. */
  reporter(document: Document | undefined, known: Known, again?: Again) {
    const before = this.diagnostics.length;
    return (message: string, at: Target, values: Values | (() => Values), extras: Extras = nothing): void => {
      const rule = this.#atWork;
      if (rule === undefined) return;
      const override = this.#severities[rule.id];
      const head = {
        rule: rule.id,
        message,
        severity:
          override === undefined || override === "off" ? (extras.severity ?? rule.severity) : override,
        place: {
          file: (at.document ?? document)?.path ?? "catalogue.yaml",
          pointer: at.pointer,
          part: at.part ?? "value",
        },
      };
      this.diagnostics.push(
        again === undefined
          ? atOnce(head, known, values, extras)
          : new Deferred(head, known, extras, again, this.diagnostics.length - before),
      );
    };
  }
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
  const shared = { catalogue, asOf, inFull };
  bench.show(bench.rulesOn("catalogue"), { ...shared, report: bench.reporter(catalogue.config, {}) });
  judgeDocuments(bench, shared);
  judgeItems(bench, shared);
  return bench.diagnostics;
}

interface Shared {
  readonly catalogue: Catalogue;
  readonly asOf: string;
  readonly inFull: boolean;
}

function judgeDocuments(bench: Bench, shared: Shared): void {
  const rules = bench.rulesOn("document");
  const questions = new TextQuestions();
  for (const document of shared.catalogue.documents) {
    const { item, region } = document;
    const known = { ...(item === undefined ? {} : { item }), ...(region === undefined ? {} : { region }) };
    const texts = new Texts(document.value, questions);
    bench.show(rules, { ...shared, document, texts, report: bench.reporter(document, known) });
  }
}

function judgeItems(bench: Bench, shared: Shared): void {
  const { catalogue } = shared;
  const onItem = bench.rulesOn("item");
  const onVersion = bench.rulesOn("version");
  const onMatrix = bench.rulesOn("matrix");
  const matrices = matrixJudge(bench, shared);
  const regions = new Map(catalogue.regions.map((region) => [region.id, region]));
  for (const item of catalogue.items) {
    const report = bench.reporter(item.document, { item: item.id });
    bench.show(onItem, { ...shared, item, report });
    for (const [id, document] of item.versions)
      bench.show(onVersion, {
        ...shared,
        item,
        region: regions.get(id) ?? { id, shortName: id },
        document,
        version: document.value,
        report: bench.reporter(document, { item: item.id, region: id }),
      });
    if (onMatrix.length > 0) matrices(item);
  }
}

/** Judges an item's matrix, and lets it go: of what is found only the last item's is kept in full once somebody asks. */
function matrixJudge(bench: Bench, shared: Shared): (item: Item) => void {
  const rules = bench.rulesOn("matrix");
  const compare = comparer(shared.catalogue, shared.asOf, { onlyFindings: true });
  let last: { readonly item: Item; readonly diagnostics: readonly Diagnostic[] } | undefined;
  const again = (item: Item): readonly Diagnostic[] => {
    if (last?.item === item) return last.diagnostics;
    const whole = bench.another();
    const report = whole.reporter(item.document, { item: item.id });
    whole.show(rules, { ...shared, item, matrix: compare(item), report });
    last = { item, diagnostics: whole.diagnostics };
    return last.diagnostics;
  };
  return (item) => {
    const later = shared.inFull ? undefined : () => again(item);
    const report = bench.reporter(item.document, { item: item.id }, later);
    bench.show(rules, { ...shared, item, matrix: compare(item), report });
  };
}
