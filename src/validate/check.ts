import { compareItem } from "../compare/compare.ts";
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
  const matrices = catalogue.items.map((item) => compareItem(catalogue, item, asOf));
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
    run(rule, catalogue, matrices, asOf, reporter);
  }
  return { diagnostics, matrices };
}

type Reporter = (
  document: Document | undefined,
  known: Partial<Pick<Diagnostic, "item" | "region">>,
) => (message: string, at: Target, values: Diagnostic["values"], extras?: Extras) => void;

function run(
  rule: AnyRule,
  catalogue: Catalogue,
  matrices: readonly ItemMatrix[],
  asOf: string,
  reporter: Reporter,
): void {
  const shared = { catalogue, asOf };
  switch (rule.on) {
    case "reading":
      return;
    case "catalogue":
      return rule.check({ ...shared, report: reporter(catalogue.config, {}) });
    case "document":
      for (const document of catalogue.documents) {
        const { item, region } = document;
        const known = {
          ...(item === undefined ? {} : { item }),
          ...(region === undefined ? {} : { region }),
        };
        rule.check({ ...shared, document, report: reporter(document, known) });
      }
      return;
    case "item":
      for (const item of catalogue.items)
        rule.check({ ...shared, item, report: reporter(item.document, { item: item.id }) });
      return;
    case "matrix":
      catalogue.items.forEach((item, index) => {
        const matrix = matrices[index];
        if (matrix)
          rule.check({ ...shared, item, matrix, report: reporter(item.document, { item: item.id }) });
      });
      return;
    case "version":
      for (const item of catalogue.items)
        for (const [id, document] of item.versions) {
          const region = catalogue.regions.find((each) => each.id === id) ?? { id, shortName: id };
          rule.check({
            ...shared,
            item,
            region,
            document,
            version: document.value,
            report: reporter(document, { item: item.id, region: id }),
          });
        }
  }
}
