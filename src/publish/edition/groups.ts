import type { Fact, FactGroup } from "../../model/edition.ts";
import { versionProfile } from "../../schema/profile.ts";
import { type Element, elementsOf } from "./elements.ts";
import { versionFact } from "./facts.ts";
import type { ItemView } from "./item-view.ts";
import { limitRemark } from "./limit-remark.ts";

interface Section {
  readonly id: string;
  readonly title: string;
  /** Keys of the version, in the order they are printed. */
  readonly keys: readonly string[];
}

/** Where a guide prints a version's elements that are no lists. What no section names is printed under 其他. */
const sections: readonly Section[] = [
  { id: "limits", title: "办理时限", keys: ["statutoryLimit", "promisedLimit", "specialProcedures"] },
  { id: "charges", title: "收费", keys: ["fee", "payOnline"] },
  {
    id: "handling",
    title: "办理方式",
    keys: [
      "caseType",
      "reviewType",
      "handlingModes",
      "visits",
      "visitReason",
      "online",
      "booking",
      "express",
      "kiosk",
      "inHall",
      "commitment",
    ],
  },
  { id: "cross-region", title: "异地通办", keys: ["crossRegion"] },
  {
    id: "basic",
    title: "基本信息",
    keys: [
      "name",
      "type",
      "catalogCode",
      "authority",
      "jointAuthorities",
      "entrustedBy",
      "powerSource",
      "level",
      "audience",
      "quota",
      "intermediaries",
      "taskCode",
      "handleItemCode",
      "localCatalogCode",
      "localTaskCode",
      "state",
      "revision",
      "effectiveDate",
      "cancelDate",
      "verifiedOn",
    ],
  },
];

/** Parts of a guide with a form of their own: lists, the flow, windows and telephones, questions, sources. */
const elsewhere = [
  "legalBasis",
  "conditions",
  "situations",
  "materials",
  "process",
  "steps",
  "reviewPoints",
  "fees",
  "results",
  "windows",
  "contact",
  "relief",
  "faq",
  "sources",
];

const elementsUnder = (keys: readonly string[]): Element[] =>
  keys.flatMap((key) => elementsOf(versionProfile.filter((field) => field.key === key)));

const unnamed = versionProfile
  .map(({ key }) => key)
  .filter((key) => !elsewhere.includes(key) && !sections.some(({ keys }) => keys.includes(key)));

const elements: readonly (Section & { readonly elements: readonly Element[] })[] = [
  ...sections,
  { id: "other", title: "其他", keys: unnamed },
].map((section) => ({ ...section, elements: elementsUnder(section.keys) }));

/** The facts of a guide in their groups; groups without a fact are left out. */
export const groupsOf = (view: ItemView): FactGroup[] =>
  elements
    .map(({ id, title, elements: own }) => ({
      id,
      title,
      facts: own.flatMap((element) => versionFact(view, element) ?? []),
    }))
    .filter(({ facts }) => facts.length > 0);

const first = ["promisedLimit", "statutoryLimit", "visits", "fee.charged", "caseType", "audience"];

/** What an applicant looks for first; a limit with what its bare length leaves out. */
export const highlightsOf = (view: ItemView, groups: readonly FactGroup[]): Fact[] => {
  const facts = new Map(groups.flatMap((group) => group.facts).map((fact) => [fact.field, fact]));
  return first.flatMap((field) => {
    const fact = facts.get(field);
    if (fact === undefined) return [];
    const remark = limitRemark(view, field);
    return remark === null ? [fact] : [{ ...fact, remark }];
  });
};
