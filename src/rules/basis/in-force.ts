import { type BasisText, basisTexts } from "../../model/basis-texts.ts";
import type { LegalBasis } from "../../model/catalogue.ts";
import { citedTitles, normalTitle } from "../../model/citation.ts";
import { dayWords } from "../../model/day.ts";
import type { Sound } from "../../model/document.ts";
import { entriesOf } from "../../model/entries.ts";
import type { Version } from "../../model/generated/files.ts";
import { titlesOf } from "../../model/known-laws.ts";
import { defineRule } from "../rule.ts";

type Laws = ReadonlyMap<string, LegalBasis>;

/** A registered document that is not in force on the day, with its title as texts cite it. */
interface OutOfForce {
  readonly law: LegalBasis;
  readonly plainTitle: string;
}

/** Registered documents that are not in force on the day: usually few, so that only they are looked for. */
interface KnownLaws {
  readonly out: readonly OutOfForce[];
  readonly ids: ReadonlySet<string | undefined>;
  readonly titles: ReadonlySet<string>;
}

const knownOn = new WeakMap<Laws, Map<string, KnownLaws>>();

function outOfForce(laws: Laws, asOf: string): KnownLaws {
  const days = knownOn.get(laws) ?? new Map<string, KnownLaws>();
  knownOn.set(laws, days);
  const before = days.get(asOf);
  if (before !== undefined) return before;
  const out = [...laws.values()]
    .filter(
      ({ repealed, inForce }) =>
        (repealed !== undefined && repealed <= asOf) || (inForce !== undefined && inForce > asOf),
    )
    .map((law) => ({ law, plainTitle: normalTitle(law.title ?? "") }));
  const known = {
    out,
    ids: new Set(out.map(({ law }) => law.id)),
    titles: new Set(out.map(({ plainTitle }) => plainTitle)),
  };
  days.set(asOf, known);
  return known;
}

/** A title alone does not say which of several editions is meant. */
const hasOneEdition = (title: string, laws: Laws): boolean =>
  titlesOf(laws).filter((each) => each === title).length === 1;

/** Each document that is not in force and that a version cites, with the places: references first, then running text. */
function citationsIn(
  version: Sound<Version>,
  { out, ids, titles }: KnownLaws,
  laws: Laws,
): (readonly [LegalBasis, readonly BasisText[]])[] {
  if (out.length === 0) return [];
  const refs: BasisText[] = [];
  for (const [at, { ref }] of entriesOf(version.legalBasis))
    if (ref !== undefined && ids.has(ref)) refs.push({ pointer: `/legalBasis/${at}/ref`, text: ref });
  const inText = basisTexts(version, (text) => cites(text, (title) => titles.has(title)));
  if (refs.length + inText.length === 0) return [];
  return out.map(({ law, plainTitle }) => {
    const byTitle = inText.filter(({ text }) => cites(text, (title) => title === plainTitle));
    const byId = refs.filter(({ text }) => text === law.id);
    return [law, byTitle.length > 0 && hasOneEdition(plainTitle, laws) ? [...byId, ...byTitle] : byId];
  });
}

const cites = (text: string, isMeant: (title: string) => boolean): boolean =>
  citedTitles(text).some((title) => isMeant(normalTitle(title)));

export const rule = defineRule({
  id: "basis/in-force",
  on: "version",
  needs: ["registers", "asOf"],
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
      reports: [
        "items/sample/jiashan.yaml /legalBasis/0/ref repealed",
        "items/sample/qingpu.yaml /legalBasis/0/ref repealed",
        "items/sample/wujiang.yaml /legalBasis/0/ref repealed",
      ],
    },
    {
      file: "registers/legal-bases.yaml",
      yaml: "legalBases:\n  - id: hygiene-regulation\n    title: 公共场所卫生管理条例\n    rank: 行政法规\n    repealed: 2025-01-01\n    replacedBy: new-regulation\n  - id: new-regulation\n    title: 公共场所卫生条例\n    rank: 行政法规",
      reports: [
        "items/sample/jiashan.yaml /legalBasis/0/ref replaced",
        "items/sample/qingpu.yaml /legalBasis/0/ref replaced",
        "items/sample/wujiang.yaml /legalBasis/0/ref replaced",
      ],
    },
    {
      file: "registers/legal-bases.yaml",
      yaml: "legalBases:\n  - id: hygiene-regulation\n    title: 公共场所卫生管理条例\n    rank: 行政法规\n    inForce: 2027-01-01",
      reports: [
        "items/sample/jiashan.yaml /legalBasis/0/ref not-yet",
        "items/sample/qingpu.yaml /legalBasis/0/ref not-yet",
        "items/sample/wujiang.yaml /legalBasis/0/ref not-yet",
      ],
    },
    { yaml: "legalBasis:\n  - ref: licensing-law", reports: [] },
  ],
  check({ version, document, registers, asOf, report }) {
    const laws = registers.legalBases;
    for (const [law, [first, ...others]] of citationsIn(version, outOfForce(laws, asOf), laws)) {
      if (first === undefined) continue;
      const { title = "", repealed, replacedBy, inForce = "" } = law;
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
