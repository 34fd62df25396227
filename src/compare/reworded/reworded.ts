import type { Catalogue } from "../../model/catalogue.ts";
import { wholeNumber } from "../../model/chinese-number.ts";
import { type Dictionary, dictionaryOf } from "../../model/dictionary.ts";
import { type BigramProfile, bigramProfile, likeness, similarity } from "../align/similarity.ts";
import { type Glossary, remembered } from "../normal/glossary.ts";
import { citationsOf, citeTheSame } from "./citations.ts";
import { type ContentWords, contentOf, saysNoMore } from "./content.ts";
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
  return dictionaryOf(words.map(([word, meaning]) => [withoutOf(glossary.wording(word)), meaning] as const));
}

/**
 * Two texts are merely reworded when nothing that decides differs — numbers and their units, ranges and their direction,
 * negation, 应当, 可以, 不得, 或, who, where, which document — and neither says a thing the other does not say. When in
 * doubt they are not.
 */
export function rewording(glossary: Glossary, words: Dictionary<string>): Rewording {
  const read = remembered((written: string): ReadText | undefined => {
    const normal = glossary.equivalent(written);
    if (normal.length > longest) return undefined;
    const text = withoutCounts(withoutOf(withoutNotes(normal)));
    return new ReadText(normal, text, words);
  });
  return (a, b) => {
    const [one, other] = [read(a), read(b)];
    if (one === undefined || other === undefined) return false;
    if (one.citations !== undefined && other.citations !== undefined)
      return citeTheSame(one.citations, other.citations);
    return (
      likeness(one.bigrams, other.bigrams) >= alike &&
      decidesTheSame(one, other) &&
      saysNoMore(one.content, other.content) &&
      saysNoMore(other.content, one.content)
    );
  };
}

/** A text read for what decides in it; what is dear to find is found when it is asked for. */
class ReadText {
  /** What it cites, when it does nothing else. */
  readonly citations: ReturnType<typeof citationsOf>;
  /** The text in its normal form, made ready to be held against others. */
  readonly bigrams: BigramProfile;
  readonly #read: () => readonly Clause[];
  #all: readonly Clause[] | undefined;
  #tokens: readonly string[] | undefined;
  #content: ContentWords | undefined;

  constructor(normal: string, text: string, words: Dictionary<string>) {
    this.citations = citationsOf(text);
    this.bigrams = bigramProfile(normal);
    this.#read = () => clausesOf(text, words).filter(isSubstantial);
  }

  get #substance(): readonly Clause[] {
    this.#all ??= this.#read();
    return this.#all;
  }
  /** The clauses in which anything decides. */
  get clauses(): readonly Clause[] {
    return this.#substance.filter(({ tokens }) => tokens.length > 0);
  }
  /** What decides, in the order it is said. */
  get tokens(): readonly string[] {
    this.#tokens ??= this.#substance.flatMap(({ tokens }) => tokens);
    return this.#tokens;
  }
  /** What it says beside what decides. */
  get content(): ContentWords {
    this.#content ??= contentOf(this.#substance);
    return this.#content;
  }
}

/** 变更的决议 is 变更决议, also inside the name of a document. */
const withoutOf = (text: string): string => text.replaceAll("的", "");

/** 名称、地址和规模三项: how many have just been named says nothing more. */
function withoutCounts(text: string): string {
  return text.replace(
    /(?<![第\d〇零一二三四五六七八九十百千])([2-9]|[两二三四五六七八九])[项类种](?![以之])/gu,
    (count: string, figure: string, at: number) => {
      const named = text
        .slice(0, at)
        .split(/[,和]/u)
        .slice(-(wholeNumber(figure) ?? 0));
      return named.length === wholeNumber(figure) && named.every(isName) ? "" : count;
    },
  );
}

const isName = (text: string): boolean => /^[^\d]{1,10}$/u.test(text);

/** (待核), (租期为示例): notes on the text, which ask nothing. */
const withoutNotes = (text: string): string =>
  text.includes("待核") || text.includes("示例")
    ? text.replace(/\([^()]*(?:待核|示例)[^()]*\)|,(?:待核|[^,\d]{1,12}为示例)(?=$|,)/gu, "")
    : text;

/** 具体见申请材料目录: a clause that only points elsewhere asks nothing. */
const isSubstantial = ({ text }: Clause): boolean =>
  !/^(?:具体|详细)?(?:详?见|参见|参照|以).{0,20}(?:目录|清单|附件|须知|指南|为准)$/u.test(text);

const sorted = (tokens: readonly string[]): string => [...tokens].sort().join("|");

function decidesTheSame(a: ReadText, b: ReadText): boolean {
  if (a.tokens.length !== b.tokens.length || sorted(a.tokens) !== sorted(b.tokens)) return false;
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
      .map((other, at) => ({
        at,
        likeness: other.tokens.join("|") === key ? restLikeness(clause, other) : -1,
      }))
      .sort((x, y) => y.likeness - x.likeness);
    const best = scored[0];
    const least = asked.length > 1 && clause.tokens.some(isFigure) ? sameContext : 0;
    if (best === undefined || best.likeness < least) return false;
    open.splice(best.at, 1);
  }
  return true;
}

const restLikeness = (a: Clause, b: Clause): number => (a.rest === b.rest ? 1 : similarity(a.rest, b.rest));
