import { basisTexts } from "../../model/basis-texts.ts";
import type { LegalBasis } from "../../model/catalogue.ts";
import { citedTitles, normalTitle } from "../../model/citation.ts";
import { dayWords } from "../../model/day.ts";
import type { Sound } from "../../model/document.ts";
import { entriesOf } from "../../model/entries.ts";
import type { Version } from "../../model/generated/files.ts";
import { titlesOf } from "../../model/known-laws.ts";
import { defineRule } from "../rule.ts";

interface Citation {
  readonly pointer: string;
  readonly text: string;
}

type Laws = ReadonlyMap<string, LegalBasis>;

/** A registered document that is not in force on the day, with its title as texts cite it. */
interface OutOfForce {
  readonly law: LegalBasis;
  readonly plainTitle: string;
}

const knownOn = new WeakMap<Laws, Map<string, readonly OutOfForce[]>>();

/** Registered documents that are not in force on the day: usually few, so that only they are looked for. */
function outOfForce(laws: Laws, asOf: string): readonly OutOfForce[] {
  const days = knownOn.get(laws) ?? new Map<string, readonly OutOfForce[]>();
  knownOn.set(laws, days);
  const before = days.get(asOf);
  if (before !== undefined) return before;
  const found = [...laws.values()]
    .filter(
      ({ repealed, inForce }) =>
        (repealed !== undefined && repealed <= asOf) || (inForce !== undefined && inForce > asOf),
    )
    .map((law) => ({ law, plainTitle: normalTitle(law.title ?? "") }));
  days.set(asOf, found);
  return found;
}

/** A title alone does not say which of several editions is meant. */
const hasOneEdition = (title: string, laws: Laws): boolean =>
  titlesOf(laws).filter((each) => each === title).length === 1;

/** Where a version cites a document: its references first, then its running text. */
function citations(
  version: Sound<Version>,
  { law, plainTitle: title }: OutOfForce,
  laws: Laws,
  fileText: string,
): Citation[] {
  const found: Citation[] = [];
  for (const [at, { ref }] of entriesOf(version.legalBasis))
    if (ref !== undefined && ref === law.id) found.push({ pointer: `/legalBasis/${at}/ref`, text: ref });
  // Hardly any version cites a text that is out of force: its first characters nowhere in the file settle that.
  if (!fileText.includes(title.slice(0, 4))) return found;
  const inText = basisTexts(version).filter(({ text }) =>
    citedTitles(text).some((each) => normalTitle(each) === title),
  );
  return inText.length > 0 && hasOneEdition(title, laws) ? [...found, ...inText] : found;
}

export const rule = defineRule({
  id: "basis/in-force",
  on: "version",
  severity: "warning",
  title: { zh: "依据现行有效", en: "What is cited is in force" },
  basis: {
    zh: "国家政务服务事项要素“设定依据”：以现行有效的法律法规规章和文件为依据",
    en: "National element 设定依据: laws, rules and documents in force",
  },
  messages: {
    repealed: {
      says: { zh: "《{title}》已于{day}废止", en: "{title} was repealed on {day}" },
      help: {
        zh: "改引现行文件及条款；没有替代文件的，核对事项是否还有依据。",
        en: "Cite what is in force now; check whether the item still has a basis.",
      },
    },
    replaced: {
      says: {
        zh: "《{title}》已于{day}废止，由《{current}》代替",
        en: "{title} was repealed on {day}, replaced by {current}",
      },
      help: { zh: "改引《{current}》的对应条款。", en: "Cite the article of {current} instead." },
    },
    "not-yet": {
      says: { zh: "《{title}》{day}起才施行", en: "{title} is in force only from {day}" },
      help: {
        zh: "施行前引用现行文件，或核对施行日期。",
        en: "Cite what is in force until then, or check the date.",
      },
    },
  },
  examples: [
    {
      file: "registers/legal-bases.yaml",
      yaml: "legalBases:\n  - id: hygiene-regulation\n    title: 公共场所卫生管理条例\n    rank: 行政法规\n    repealed: 2025-01-01",
      reports: ["repealed", "repealed", "repealed"],
    },
    {
      file: "registers/legal-bases.yaml",
      yaml: "legalBases:\n  - id: hygiene-regulation\n    title: 公共场所卫生管理条例\n    rank: 行政法规\n    repealed: 2025-01-01\n    replacedBy: new-regulation\n  - id: new-regulation\n    title: 公共场所卫生条例\n    rank: 行政法规",
      reports: ["replaced", "replaced", "replaced"],
    },
    {
      file: "registers/legal-bases.yaml",
      yaml: "legalBases:\n  - id: hygiene-regulation\n    title: 公共场所卫生管理条例\n    rank: 行政法规\n    inForce: 2027-01-01",
      reports: ["not-yet", "not-yet", "not-yet"],
    },
    { yaml: "legalBasis:\n  - ref: licensing-law", reports: [] },
  ],
  check({ version, document, catalogue, asOf, report }) {
    const laws = catalogue.registers.legalBases;
    for (const out of outOfForce(laws, asOf)) {
      const { title = "", repealed, replacedBy, inForce = "" } = out.law;
      const [first, ...others] = citations(version, out, laws, document.text);
      if (first === undefined) continue;
      const related = others.map(({ pointer, text }) => ({
        place: { file: document.path, pointer, part: "value" as const },
        text,
      }));
      const current = laws.get(replacedBy ?? "")?.title;
      if (repealed !== undefined && repealed <= asOf) {
        const facts = { title, day: dayWords(repealed) };
        if (current === undefined) report("repealed", first, facts, { related });
        else report("replaced", first, { ...facts, current }, { related });
      } else report("not-yet", first, { title, day: dayWords(inForce) }, { related });
    }
  },
});
