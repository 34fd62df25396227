import { comparer } from "../compare/compare.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { Diagnostic, Severity } from "../model/diagnostic.ts";
import type { ItemMatrix } from "../model/difference.ts";
import type { Document } from "../model/document.ts";
import { rules as allRules, ruleOf } from "../rules/registry.ts";
import type { AnyRule, Extras, Target } from "../rules/rule.ts";
import type { Opened } from "./open.ts";

export interface Judged {
  readonly diagnostics: readonly Diagnostic[];
  readonly matrices: readonly ItemMatrix[];
}

/** Severities set in catalogue.yaml; `off` takes a rule out. */
const severitiesOf = (catalogue: Catalogue): Readonly<Record<string, Severity | "off" | undefined>> =>
  (catalogue.config?.value.severities ?? {}) as Record<string, Severity | "off" | undefined>;

/** Every rule over an opened catalogue, differences between the regions included. Pure: `asOf` is the only clock. */
export function check(
  { catalogue, observations }: Opened,
  asOf: string,
  rules: readonly AnyRule[] = allRules,
): Judged {
  const chosen = severitiesOf(catalogue);
  const diagnostics: Diagnostic[] = [];
  const wanted = new Set(rules.map(({ id }) => id));
  for (const observation of observations) {
    const severity = chosen[observation.rule] ?? ruleOf(observation.rule)?.severity ?? "error";
    if (severity !== "off" && wanted.has(observation.rule)) diagnostics.push({ ...observation, severity });
  }
  const matrices = catalogue.items.map(comparer(catalogue, asOf));
  for (const rule of rules) {
    const override = chosen[rule.id];
    if (override === "off") continue;
    const reporter =
      (document: Document | undefined, known: Partial<Pick<Diagnostic, "item" | "region">>) =>
      (message: string, at: Target, values: Diagnostic["values"], extras: Extras = {}) => {
        const file = at.document ?? document;
        const { severity, ...rest } = extras;
        diagnostics.push({
          rule: rule.id,
          message,
          severity: override ?? severity ?? rule.severity,
          place: { file: file?.path ?? "catalogue.yaml", pointer: at.pointer, part: at.part ?? "value" },
          values,
          ...known,
          ...rest,
        });
      };
    run(rule, { catalogue, matrices, asOf, reporter });
  }
  return { diagnostics, matrices };
}

type Reporter = (
  document: Document | undefined,
  known: Partial<Pick<Diagnostic, "item" | "region">>,
) => (message: string, at: Target, values: Diagnostic["values"], extras?: Extras) => void;

interface Subject {
  readonly catalogue: Catalogue;
  readonly matrices: readonly ItemMatrix[];
  readonly asOf: string;
  readonly reporter: Reporter;
}

/** Shows a rule everything it looks at, one after the other. */
function run(rule: AnyRule, { catalogue, matrices, asOf, reporter }: Subject): void {
  const shared = { catalogue, asOf };
  switch (rule.on) {
    case "reading":
      break;
    case "catalogue":
      rule.check({ ...shared, report: reporter(catalogue.config, {}) });
      break;
    case "document":
      for (const document of catalogue.documents)
        rule.check({ ...shared, document, report: reporter(document, knownOf(document)) });
      break;
    case "item":
      for (const item of catalogue.items)
        rule.check({ ...shared, item, report: reporter(item.document, { item: item.id }) });
      break;
    case "matrix":
      for (const [index, matrix] of matrices.entries()) {
        const item = catalogue.items[index];
        if (item) rule.check({ ...shared, item, matrix, report: reporter(item.document, { item: item.id }) });
      }
      break;
    case "version":
      for (const { item, region, document } of versionsOf(catalogue))
        rule.check({
          ...shared,
          item,
          region,
          document,
          version: document.value,
          report: reporter(document, { item: item.id, region: region.id }),
        });
  }
}

const knownOf = ({ item, region }: Document): Partial<Pick<Diagnostic, "item" | "region">> => ({
  ...(item === undefined ? {} : { item }),
  ...(region === undefined ? {} : { region }),
});

function* versionsOf(catalogue: Catalogue) {
  const regions = new Map(catalogue.regions.map((region) => [region.id, region]));
  for (const item of catalogue.items)
    for (const [id, document] of item.versions)
      yield { item, document, region: regions.get(id) ?? { id, shortName: id } };
}
