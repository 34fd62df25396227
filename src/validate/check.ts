import { comparer } from "../compare/compare.ts";
import type { Catalogue, Item } from "../model/catalogue.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { TextQuestions, Texts } from "../model/texts.ts";
import type { Values } from "../model/words.ts";
import { rules as allRules } from "../rules/registry.ts";
import type { AnyRule, Extras, Target } from "../rules/rule.ts";
import { DiagnosticCollector, type Severities } from "./collector.ts";
import type { Again } from "./deferred.ts";
import type { Opened } from "./open.ts";

/**
 * Every rule over an opened catalogue, differences between the regions included, in no promised order: `locate` puts
 * them in order. Pure: `asOf` (`2026-11-23`) is the only clock. An item's matrix is made, judged and let go before the
 * next. Where most differences will only be counted, `inFull` false leaves them to be judged again when somebody looks
 * at one, which is dear for those who look at many.
 */
export function check(
  opened: Opened,
  asOf: string,
  rules: readonly AnyRule[] = allRules,
  inFull = true,
): Diagnostic[] {
  const { catalogue } = opened;
  const collector = new DiagnosticCollector((catalogue.config?.value.severities ?? {}) as Severities, rules);
  collector.observe(opened.rawDiagnostics);
  const around = { ...catalogue, asOf };
  collector.show(collector.rulesOn("catalogue"), [
    { ...around, report: collector.reporter(catalogue.config, {}) },
  ]);
  judgeDocuments(collector, around);
  judgeItems(collector, around);
  judgeVersions(collector, around);
  judgeMatrices(collector, { catalogue, asOf }, inFull);
  return collector.diagnostics;
}

/** What rules may look at beside their subject; each rule's type lets it see the parts it asks for. */
type Surroundings = Catalogue & { readonly asOf: string };

interface Shared {
  readonly catalogue: Catalogue;
  readonly asOf: string;
}

function judgeDocuments(collector: DiagnosticCollector, around: Surroundings): void {
  const questions = new TextQuestions();
  const rules = collector.rulesOn("document");
  for (const document of around.documents) {
    const { item, region } = document;
    const known = { ...(item === undefined ? {} : { item }), ...(region === undefined ? {} : { region }) };
    const texts = new Texts(document.value, questions);
    collector.show(rules, [{ ...around, document, texts, report: collector.reporter(document, known) }]);
  }
}

function judgeItems(collector: DiagnosticCollector, around: Surroundings): void {
  const contexts = around.items.map((item) => ({
    ...around,
    item,
    report: collector.reporter(item.document, { item: item.id }),
  }));
  collector.show(collector.rulesOn("item"), contexts);
}

/** So many items' versions go through all the rules together: both the versions and the rule stay in the processor's cache. */
const together = 64;

function judgeVersions(collector: DiagnosticCollector, around: Surroundings): void {
  const rules = collector.rulesOn("version");
  const { items } = around;
  const regionFiles = new Map(around.regions.map(({ id, document }) => [id, document]));
  const contextsOf = (item: Item) =>
    [...item.versions].map(([region, document]) => ({
      ...around,
      itemFile: item.document,
      regionFile: regionFiles.get(region),
      document,
      version: document.value,
      region,
      report: collector.reporter(document, { item: item.id, region }),
    }));
  for (let from = 0; from < items.length; from += together)
    collector.show(rules, items.slice(from, from + together).flatMap(contextsOf));
}

/** Judges each item's matrix, and lets it go: what is told of it is found by judging it again, for one item at a time. */
function judgeMatrices(collector: DiagnosticCollector, shared: Shared, inFull: boolean): void {
  const rules = collector.rulesOn("matrix");
  if (rules.length === 0) return;
  const compare = comparer(shared.catalogue, shared.asOf, { onlyFindings: true });
  const judge = (on: DiagnosticCollector, item: Item, again?: Again): void => {
    const known = { item: item.id };
    const report = on.reporter(item.document, known);
    const reportLater = again === undefined ? atOnce(report) : on.laterReporter(item.document, known, again);
    on.show(rules, [{ ...shared, item, matrix: compare(item), report, reportLater }]);
  };
  let last: { readonly item: Item; readonly diagnostics: readonly Diagnostic[] } | undefined;
  const judgedAgain = (item: Item): readonly Diagnostic[] => {
    if (last?.item !== item) {
      const whole = collector.another();
      judge(whole, item);
      last = { item, diagnostics: whole.diagnostics };
    }
    return last.diagnostics;
  };
  for (const item of shared.catalogue.items)
    judge(collector, item, inFull ? undefined : () => judgedAgain(item));
}

/** Tells at once what may be told later. */
const atOnce =
  (report: ReturnType<DiagnosticCollector["reporter"]>) =>
  (found: Target & Extras, tell: () => readonly [message: string, values: Values]): void => {
    const [message, values] = tell();
    report(message, found, values, found);
  };
