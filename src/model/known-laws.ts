import type { LegalBasis } from "./catalogue.ts";
import { citedTitles, normalTitle } from "./citation.ts";

/** The register by title, as citing texts write titles; several entries may be editions of one title. */
export type LawsByTitle = ReadonlyMap<string, readonly LegalBasis[]>;

const byTitle = new WeakMap<ReadonlyMap<string, LegalBasis>, LawsByTitle>();

export function lawsByTitle(laws: ReadonlyMap<string, LegalBasis>): LawsByTitle {
  const before = byTitle.get(laws);
  if (before !== undefined) return before;
  const found = new Map<string, LegalBasis[]>();
  for (const law of laws.values()) {
    if (law.title === undefined) continue;
    const title = normalTitle(law.title);
    found.set(title, [...(found.get(title) ?? []), law]);
  }
  byTitle.set(laws, found);
  return found;
}

const normalTitles = new WeakMap<ReadonlyMap<string, LegalBasis>, readonly string[]>();

/** The register's titles as citing texts write them, in its order; empty where an entry has none. */
export function titlesOf(laws: ReadonlyMap<string, LegalBasis>): readonly string[] {
  const before = normalTitles.get(laws);
  if (before !== undefined) return before;
  const titles = [...laws.values()].map(({ title = "" }) => normalTitle(title));
  normalTitles.set(laws, titles);
  return titles;
}

/** The registered documents a text cites by title; titles the register does not have are left out. */
export const citedLaws = (text: string, laws: LawsByTitle): LegalBasis[] =>
  citedTitles(text).flatMap((title) => laws.get(normalTitle(title)) ?? []);
