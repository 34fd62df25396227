import type { Catalogue } from "../../model/catalogue.ts";
import { type Dictionary, dictionaryOf } from "../../model/dictionary.ts";
import { similarity } from "../align/similarity.ts";
import { type Glossary, remembered } from "../normal/glossary.ts";
import { type Clause, clausesOf, isFigure } from "./decisive.ts";
import { decisiveWords } from "./decisive-words.ts";

/** Texts longer than this are not weighed against each other: in doubt they are different. */
const longest = 3000;
/** Least likeness of two texts that say the same in other words. */
const alike = 0.4;
/** Least likeness of what stands around the same numbers. */
const sameContext = 0.3;

/** Tells whether two running texts say the same in other words; made once for a catalogue. */
export type Rewording = (a: string, b: string) => boolean;

/** Words that decide: the fixed table, with the catalogue's registered materials, laws and regions. */
export function decisiveDictionary(
  { registers, regions }: Catalogue,
  glossary: Glossary,
): Dictionary<string> {
  const materials = [...registers.materials].flatMap(([id, { name = "", aliases = [] }]) =>
    [name, ...aliases].map((each) => [each, `registered:${id}`] as const),
  );
  const laws = [...registers.legalBases].flatMap(([id, { title = "" }]) =>
    [title, title.replace(/^中华人民共和国/u, "")].map((each) => [each, `registered:${id}`] as const),
  );
  const places = regions.flatMap(({ id, shortName, document }) => {
    const { name = "", city = "", province = "" } = document?.value ?? {};
    return [
      [name, `where:${id}`],
      [shortName, `where:${id}`],
      [city, `where:${city}`],
      [province, `where:${province}`],
    ] as const;
  });
  const words = [...materials, ...laws, ...places, ...decisiveWords()];
  return dictionaryOf(words.map(([word, meaning]) => [glossary.wording(word), meaning] as const));
}

/**
 * Two texts are merely reworded when nothing that decides differs — numbers and their units, ranges and their direction,
 * negation, 应当, 可以, 不得, 或, who, where, which document — and what is left is alike. When in doubt they are not.
 */
export function rewording(glossary: Glossary, words: Dictionary<string>): Rewording {
  const read = remembered((text: string): Reading => {
    const clauses = clausesOf(text, words).filter(({ tokens }) => tokens.length > 0);
    const tokens = clauses.flatMap((clause) => clause.tokens);
    return { clauses, tokens, sorted: [...tokens].sort().join("|") };
  });
  return (a, b) => {
    const [left, right] = [glossary.equivalent(a), glossary.equivalent(b)];
    if (left.length > longest || right.length > longest) return false;
    return decidesTheSame(read(left), read(right)) && similarity(left, right) >= alike;
  };
}

/** What decides in a text, clause by clause and in all. */
interface Reading {
  readonly clauses: readonly Clause[];
  readonly tokens: readonly string[];
  readonly sorted: string;
}

function decidesTheSame(a: Reading, b: Reading): boolean {
  if (a.sorted !== b.sorted) return false;
  if (clausesMatch(a.clauses, b.clauses)) return true;
  return a.tokens.filter(isFigure).length <= 1 && a.tokens.every((token, at) => token === b.tokens[at]);
}

/** Each clause that decides anything has its own partner, in whatever order, about the same thing. */
function clausesMatch(asked: readonly Clause[], partners: readonly Clause[]): boolean {
  const open = [...partners];
  if (open.length !== asked.length) return false;
  for (const clause of asked) {
    const key = clause.tokens.join("|");
    const scored = open
      .map((other, at) => ({ at, likeness: other.tokens.join("|") === key ? likeness(clause, other) : -1 }))
      .sort((x, y) => y.likeness - x.likeness);
    const best = scored[0];
    const least = asked.length > 1 && clause.tokens.some(isFigure) ? sameContext : 0;
    if (best === undefined || best.likeness < least) return false;
    open.splice(best.at, 1);
  }
  return true;
}

const likeness = (a: Clause, b: Clause): number => (a.rest === b.rest ? 1 : similarity(a.rest, b.rest));
