import type { LegalBasis } from "../../model/catalogue.ts";
import type { BasisEntry } from "../../model/edition.ts";
import { align, presenceOf, presenceTone, textFact } from "./entries.ts";
import type { ItemView } from "./item-view.ts";
import { enumerate, titled } from "./words.ts";

const articlesOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** Why a basis is not to be taken as it stands. */
function markOf(basis: LegalBasis | undefined, onDay: string | null): string | null {
  if (basis === undefined || basis.verified === false) return "待核";
  return basis.repealed !== undefined && onDay !== null && basis.repealed <= onDay ? "已废止" : null;
}

/** 设定依据 over the regions, worded from the register. */
export function basisOf(view: ItemView, onDay: string | null): BasisEntry[] {
  return align(view, "legalBasis").map((aligned, index) => {
    const ref = String(aligned.members[0]?.value["ref"] ?? "");
    const basis = view.catalogue.registers.legalBases.get(ref);
    const cited = new Set(aligned.members.flatMap(({ value }) => articlesOf(value["articles"])));
    return {
      no: index + 1,
      field: aligned.field,
      title: titled(basis?.title ?? ref),
      number: basis?.number ?? null,
      rank: basis?.rank ?? null,
      issuer: basis?.issuer ?? null,
      articles: textFact(
        view,
        aligned,
        { key: "articles", label: "条款", path: "legalBasis[].articles" },
        ({ value }) =>
          articlesOf(value["articles"]).length === 0 ? null : enumerate(articlesOf(value["articles"])),
      ),
      says: (basis?.articles ?? []).flatMap(({ article, says }) =>
        article !== undefined && says !== undefined && cited.has(article) ? [`${article}：${says}`] : [],
      ),
      presence: presenceOf(view, aligned),
      tone: presenceTone(view, aligned),
      mark: markOf(basis, onDay),
    };
  });
}
