import { comparer, type ItemComparison } from "../compare/compare.ts";
import type { Catalogue, Item } from "../model/catalogue.ts";
import type { Diagnostic, FindingHead } from "../model/diagnostic.ts";
import { differenceFacts, namesOf } from "../model/difference-facts.ts";
import type { Difference } from "../model/matrix.ts";
import { ruleOf } from "../rules/registry.ts";
import type { CollectedHead, DiagnosticCollector, RuleOn } from "./collector.ts";

/** What differences are put into words with. */
interface ComparedItem {
  readonly catalogue: Catalogue;
  readonly item: Item;
  readonly comparison: ItemComparison;
}

/**
 * Collects the findings that an item's differences are. With `details` at once each is put into words; else its head
 * keeps the difference's position, from which {@link detailsLater} finds the rest.
 */
export function collectDifferences(
  collector: DiagnosticCollector,
  rules: readonly RuleOn<"difference">[],
  subject: ComparedItem,
  details: "now" | "later",
): void {
  for (const difference of subject.comparison.differences)
    for (const rule of rules) {
      const concern = rule.concerns(difference);
      if (concern === undefined) continue;
      const severity = collector.severityOf(rule, concern.severity);
      const head = headOf(rule.id, severity, concern.regions, subject.item);
      const detail = details === "now" ? diagnosticOf(head, difference, subject) : difference.at;
      collector.add({ ...head, detail });
    }
}

function headOf(
  rule: string,
  severity: FindingHead["severity"],
  regions: readonly string[],
  { id, versions, document }: Item,
): FindingHead {
  const [region] = regions;
  const file = (versions.get(region ?? "") ?? document)?.path ?? "catalogue.yaml";
  return { rule, severity, file, item: id, region, regions, setsAside: false };
}

/** A difference in words, as the rule that it concerns tells it. */
function diagnosticOf(
  head: FindingHead,
  difference: Difference,
  { catalogue, comparison }: ComparedItem,
): Diagnostic {
  const rule = ruleOf(head.rule);
  if (rule?.on !== "difference") throw new Error(`${head.rule} is no rule on differences`);
  const facts = differenceFacts(comparison.field(difference), head.regions, namesOf(catalogue.regions));
  const [message, values] = rule.tell(facts);
  const { field, place = { file: head.file, pointer: "", part: "value" }, normal, related } = facts;
  return {
    rule: head.rule,
    message,
    severity: head.severity,
    place,
    values,
    ...(head.item === undefined ? {} : { item: head.item }),
    ...(head.region === undefined ? {} : { region: head.region }),
    regions: head.regions,
    field: field.field,
    normal,
    related,
  };
}

/** Finds the diagnostics of heads by comparing their items once more, one item after the other. */
export function detailsLater(catalogue: Catalogue, asOf: string): (found: CollectedHead) => Diagnostic {
  const compare = comparer(catalogue, asOf, { onlyFindings: true });
  let last: ComparedItem | undefined;
  return (found) => {
    const { detail, item: id } = found;
    if (typeof detail !== "number") return detail;
    if (last?.item.id !== id) {
      const item = catalogue.items.find((each) => each.id === id);
      if (item === undefined) throw new Error(`no item ${id}`);
      last = { catalogue, item, comparison: compare(item) };
    }
    const difference = last?.comparison.differences.find(({ at }) => at === detail);
    if (last === undefined || difference === undefined)
      throw new Error(`comparing ${id} again gave something else`);
    return diagnosticOf(found, difference, last);
  };
}
