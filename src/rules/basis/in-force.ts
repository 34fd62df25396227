import { basisTexts } from "../../model/basis-texts.ts";
import type { LegalBasis } from "../../model/catalogue.ts";
import { citedTitles, normalTitle } from "../../model/citation.ts";
import { formatDay } from "../../model/day.ts";
import type { Sound } from "../../model/document.ts";
import { entriesOf } from "../../model/entries.ts";
import type { Version } from "../../model/generated/files.ts";
import { type LawsByTitle, lawsByTitle } from "../../model/known-laws.ts";
import { defineRule } from "../rule.ts";

interface Citation {
  readonly pointer: string;
  readonly text: string;
}

type Laws = ReadonlyMap<string, LegalBasis>;

/** Where a version cites each registered document: its references first, then its running text. */
function citations(version: Sound<Version>, laws: Laws, byTitle: LawsByTitle): Map<LegalBasis, Citation[]> {
  const found = new Map<LegalBasis, Citation[]>();
  const add = (law: LegalBasis | undefined, citation: Citation) => {
    if (law !== undefined) found.set(law, [...(found.get(law) ?? []), citation]);
  };
  for (const [at, { ref = "" }] of entriesOf(version.legalBasis))
    add(laws.get(ref), { pointer: `/legalBasis/${at}/ref`, text: ref });
  for (const citation of basisTexts(version))
    for (const title of citedTitles(citation.text)) {
      const editions = byTitle.get(normalTitle(title)) ?? [];
      // A title alone does not say which of several editions is meant.
      if (editions.length === 1) add(editions[0], citation);
    }
  return found;
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
    for (const [law, [first, ...others]] of citations(version, laws, lawsByTitle(laws))) {
      const { title = "", repealed, replacedBy, inForce } = law;
      if (first === undefined) continue;
      const related = others.map(({ pointer, text }) => ({
        place: { file: document.path, pointer, part: "value" as const },
        text,
      }));
      const current = laws.get(replacedBy ?? "")?.title;
      if (repealed !== undefined && repealed <= asOf) {
        const facts = { title, day: formatDay(repealed) };
        if (current === undefined) report("repealed", first, facts, { related });
        else report("replaced", first, { ...facts, current }, { related });
      } else if (inForce !== undefined && inForce > asOf)
        report("not-yet", first, { title, day: formatDay(inForce) }, { related });
    }
  },
});
