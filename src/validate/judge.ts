import { comparer, type ItemComparison } from "../compare/compare.ts";
import type { Catalogue, Item } from "../model/catalogue.ts";
import type { Diagnostic, FindingHead } from "../model/diagnostic.ts";
import { fieldsIn } from "../model/matrix.ts";
import { TextQuestions, Texts } from "../model/texts.ts";
import { rules as allRules } from "../rules/registry.ts";
import type { AnyRule } from "../rules/rule.ts";
import { type CollectedHead, DiagnosticCollector, type Severities } from "./collector.ts";
import { collectDifferences, detailsLater } from "./differences.ts";
import type { Opened } from "./open.ts";

/** What is judged, and on which day. */
export interface Scope {
  /** `2026-11-23`, the only clock. */
  readonly asOf: string;
  /** All rules when left out. */
  readonly rules?: readonly AnyRule[] | undefined;
  /** Ids of items: what belongs to no item or to another one is not reported, and mostly not looked at. */
  readonly items?: readonly string[] | undefined;
  /**
   * Whether differences are put into words at once or only when a report shows them. A large catalogue has several
   * hundred thousand, of which a person sees a hundred: `later` halves the time, and comparing an item once more for
   * each that is shown costs a few milliseconds.
   */
  readonly details?: "now" | "later";
}

/** What has been found in a catalogue. */
export interface Judgement {
  /** Every finding as far as findings are counted and chosen by, in no promised order. */
  readonly heads: readonly FindingHead[];
  /** One of these with its place and the values of its words. */
  inFull(head: FindingHead): Diagnostic;
}

/** Every rule in the scope over an opened catalogue, differences between the regions included. */
export function judge(opened: Opened, scope: Scope): Judgement {
  const { catalogue } = opened;
  const { rules = allRules, asOf, items, details = "now" } = scope;
  const collector = new DiagnosticCollector((catalogue.config?.value.severities ?? {}) as Severities, rules);
  const judging: Judging = { collector, around: { ...catalogue, asOf }, items };
  collector.observe(opened.rawDiagnostics);
  const report = collector.reporter(catalogue.config, {});
  collector.show(collector.rulesOn("catalogue"), [{ ...judging.around, report }]);
  judgeDocuments(judging);
  for (const item of catalogue.items)
    if (isInScope(judging, item.id)) {
      judgeItem(judging, item);
      judgeVersions(judging, item);
    }
  judgeDifferences(judging, details);
  const detailOf = detailsLater(catalogue, asOf);
  return {
    heads: collector.found.filter((found) => isAbout(judging, found)),
    // Heads are handed out as they were collected, each with its detail.
    inFull: (head) => detailOf(head as CollectedHead),
  };
}

/** What the parts of a judgement share. */
interface Judging {
  readonly collector: DiagnosticCollector;
  /** What rules may look at beside their subject; each rule's type lets it see the parts it asks for. */
  readonly around: Catalogue & { readonly asOf: string };
  readonly items: Scope["items"];
}

const isInScope = ({ items }: Judging, item: string | undefined): boolean =>
  items === undefined || (item !== undefined && items.includes(item));

/**
 * Whether a finding is of what is judged. A file that was set aside and is no single item's (catalogue.yaml, a register, a
 * region's file) is one that every item is judged with; a folder that is no item's is nobody's.
 */
const isAbout = (judging: Judging, { item, file, setsAside }: FindingHead): boolean =>
  isInScope(judging, item) || (item === undefined && setsAside && !file.startsWith("items/"));

function judgeDocuments(judging: Judging): void {
  const { collector, around } = judging;
  const questions = new TextQuestions();
  const rules = collector.rulesOn("document");
  for (const document of around.documents) {
    const owner = document.kind === "approval" ? document.value.item : document.item;
    if (!isInScope(judging, owner)) continue;
    const { item, region } = document;
    const known = { ...(item === undefined ? {} : { item }), ...(region === undefined ? {} : { region }) };
    const texts = new Texts(document.value, questions);
    const report = collector.reporter(document, known);
    collector.show(rules, [{ ...around, document, texts, report }]);
  }
}

function judgeItem({ collector, around }: Judging, item: Item): void {
  const report = collector.reporter(item.document, { item: item.id });
  collector.show(collector.rulesOn("item"), [{ ...around, item, report }]);
}

function judgeVersions({ collector, around }: Judging, item: Item): void {
  const contexts = [...item.versions].map(([region, document]) => ({
    ...around,
    itemFile: item.document,
    regionFile: around.regions.find(({ id }) => id === region)?.document,
    document,
    version: document.value,
    region,
    report: collector.reporter(document, { item: item.id, region }),
  }));
  collector.show(collector.rulesOn("version"), contexts);
}

/** One item after another, so that one comparison is held at a time. */
function judgeDifferences(judging: Judging, details: "now" | "later"): void {
  const { collector, around: catalogue } = judging;
  const rules = collector.rulesOn("difference");
  const approvalRules = collector.rulesOn("approval");
  if (rules.length + approvalRules.length === 0) return;
  const compare = comparer(catalogue, catalogue.asOf, { onlyFindings: true });
  for (const item of catalogue.items) {
    if (!isInScope(judging, item.id)) continue;
    const comparison = compare(item);
    collectDifferences(collector, rules, { catalogue, item, comparison }, details);
    if (comparison.approvals.length > 0) judgeApprovals(judging, item, comparison);
  }
}

function judgeApprovals({ collector, around }: Judging, item: Item, comparison: ItemComparison): void {
  const byPath = new Map(fieldsIn(comparison.nodes()).map((field) => [field.field, field]));
  const fields = [...byPath.keys()];
  const report = collector.reporter(item.document, { item: item.id });
  const contexts = comparison.approvals.flatMap((verdict) => {
    const document = around.approvals.find(({ path }) => path === verdict.file);
    if (document === undefined) return [];
    const approval = { document, verdict, field: byPath.get(verdict.field), fields };
    return [{ ...around, item, approval, report }];
  });
  collector.show(collector.rulesOn("approval"), contexts);
}
