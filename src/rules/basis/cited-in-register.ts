import { type BasisText, basisTexts } from "../../model/basis-texts.ts";
import type { Item } from "../../model/catalogue.ts";
import { citedTitles, normalTitle } from "../../model/citation.ts";
import type { Document } from "../../model/document.ts";
import { isComplete, isSound } from "../../model/document.ts";
import { type LawsByTitle, lawsByTitle } from "../../model/known-laws.ts";
import { defineRule } from "../rule.ts";

/** One place where a version cites a document by title. */
interface BasisCitation extends BasisText {
  readonly title: string;
  readonly document: Document;
  readonly item: string;
  readonly region: string;
}

/** Citations of documents the register does not have, by title. */
function unknownIn(
  items: readonly Item[],
  known: LawsByTitle,
): ReadonlyMap<string, readonly BasisCitation[]> {
  const unknown = new Map<string, BasisCitation[]>();
  const isUnknown = (title: string): boolean => !known.has(normalTitle(title));
  const citesUnknown = (text: string): boolean => citedTitles(text).some(isUnknown);
  for (const { id: item, versions } of items)
    for (const [region, document] of versions)
      for (const place of basisTexts(document.value, citesUnknown))
        for (const title of citedTitles(place.text).filter(isUnknown)) {
          const key = normalTitle(title);
          const citations = unknown.get(key) ?? [];
          citations.push({ ...place, title, document, item, region });
          unknown.set(key, citations);
        }
  return unknown;
}

/** Places enough to find the others by. */
const shown = 20;

export const rule = defineRule({
  id: "basis/cited-in-register",
  on: "catalogue",
  needs: ["items", "registers"],
  severity: "info",
  title: { zh: "文字里引用的文件在依据库里有登记", en: "Documents cited in running text are registered" },
  basis: {
    zh: "依据库记着文件是否现行；没有登记的文件废止了也查不出来",
    en: "The register knows what is in force; the repeal of an unregistered document goes unnoticed",
  },
  messages: {
    unregistered: {
      says: { zh: "依据库里没有《{title}》", en: "the register of legal bases has no {title}" },
      help: { zh: "在依据库登记，或改正文件名称。", en: "Register it, or correct its title." },
    },
  },
  examples: [
    { yaml: "fee:\n  basis: 《示例收费管理办法》第三条", reports: ["2:10 unregistered"] },
    { yaml: "fee:\n  basis: 《行政许可法》（2019年修正）第五十八条", reports: [] },
  ],
  check({ items, registers, report }) {
    const register = registers.documents.legalBases;
    if (register === undefined || !isComplete(register, "/legalBases")) return;
    // A title that could not be read may be any of those cited.
    if ((register.value.legalBases ?? []).some((_, at) => !isSound(register, `/legalBases/${at}/title`)))
      return;
    const unknown = unknownIn(items, lawsByTitle(registers.legalBases));
    for (const [key, [first, ...others]] of unknown) {
      if (first === undefined) continue;
      const { title, pointer, document, item, region } = first;
      const related = others.slice(0, shown).map((each) => ({
        place: { file: each.document.path, pointer: each.pointer, part: "value" as const },
        text: each.text,
        region: each.region,
      }));
      report("unregistered", { pointer, document }, { title }, { item, region, related, normal: [key] });
    }
  },
});
