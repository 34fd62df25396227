import type { Fact, FactGroup } from "../../model/edition.ts";
import type { Field } from "../../model/profile.ts";
import { elementsOf } from "./elements.ts";
import { versionFact } from "./facts.ts";
import type { ItemView } from "./item-view.ts";
import { limitRemark } from "./limit-remark.ts";

/** The section of what no other one prints. */
const other = "other";

/** The facts of a guide in the schema's sections; lists have a form of their own, sections without a fact are left out. */
export const groupsOf = (view: ItemView): FactGroup[] =>
  view.profile.sections
    .map(({ id, title }) => ({ id, title, facts: factsIn(view, id) }))
    .filter(({ facts }) => facts.length > 0);

const factsIn = (view: ItemView, section: string): Fact[] =>
  elementsOf(view.profile.fields.filter((field) => isIn(field, section))).flatMap(
    (element) => versionFact(view, element) ?? [],
  );

/** A new element that names no section is printed with the others; a list of entries is printed as such. */
const isIn = (field: Field, section: string): boolean =>
  (field.section ?? other) === section && !(field.shape === "list" && field.align.by !== "none");

/** What an applicant looks for first; a limit with what its bare length leaves out. */
export function highlightsOf(view: ItemView, groups: readonly FactGroup[]): Fact[] {
  const facts = new Map(groups.flatMap((group) => group.facts).map((fact) => [fact.field, fact]));
  const first = [...view.profile.byPath.values()]
    .filter(({ highlight }) => highlight !== undefined)
    .sort((a, b) => (a.highlight ?? 0) - (b.highlight ?? 0));
  return first.flatMap(({ path }) => {
    const fact = facts.get(path);
    if (fact === undefined) return [];
    const remark = limitRemark(view, path);
    return remark === null ? [fact] : [{ ...fact, remark }];
  });
}
