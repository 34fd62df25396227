import type { Catalogue, Item } from "./catalogue.ts";
import type { Place, Related, Severity } from "./diagnostic.ts";
import type { MatrixField, Value } from "./difference.ts";
import type { Document } from "./document.ts";
import type { Harmonise } from "./profile.ts";
import { inLanguage, type Language, labelWords, listed, type Words } from "./words.ts";

/** What a rule on differences is given. */
interface Given {
  readonly catalogue: Catalogue;
  readonly item: Item;
}

/** Longest piece of one region's text in a sentence. */
const longest = 36;
/** Characters kept of what all texts begin with. */
const keptOfCommon = 6;

/**
 * The facts of a difference in which the given regions depart from the others, the standard or what is agreed: where it
 * stands, who says what, and what it is known by. Region, severity and file are found at once, the rest when
 * somebody asks, since most differences of a large catalogue are only counted.
 */
export class DifferenceFacts {
  /** The first region that departs. */
  readonly region: string;
  /** That region's file. */
  readonly document?: Document;
  readonly severity: Severity;
  readonly #field: MatrixField;
  readonly #departing: readonly string[];
  readonly #catalogue: Catalogue;

  /** The severity is the difference's own unless another is given. */
  constructor(
    field: MatrixField,
    departing: readonly string[],
    { catalogue, item }: Given,
    severity: Severity = field.severity ?? "info",
  ) {
    this.severity = severity;
    this.#field = field;
    this.#departing = departing;
    this.#catalogue = catalogue;
    this.region = departing[0] ?? field.values.keys().next().value ?? "";
    const document = item.versions.get(this.region);
    if (document !== undefined) this.document = document;
  }

  get pointer(): string {
    return this.#field.placeIn(this.region)?.pointer ?? "";
  }
  get part(): Place["part"] {
    return this.#field.placeIn(this.region)?.part ?? "value";
  }

  /** The path the finding is known by. */
  get field(): string {
    return this.#field.field;
  }
  /** The values in normal form. */
  get normal(): readonly string[] {
    return [...this.#field.values.values()].map((value) => value?.normal ?? "");
  }
  /** The other places. */
  get related(): readonly Related[] {
    return relatedOf(this.#field, this.region);
  }
  /** Official label; for an entry of a list, the list's with the entry's name. */
  get label(): Words {
    const { entry } = this.#field;
    if (entry?.presence !== true || entry.name === "") return labelWords(this.#field);
    const { list, englishList, name, englishName = name } = entry;
    const [official, english] = [named(name), named(englishName)];
    return { zh: `${list}“${official}”`, en: `"${english}" (${englishList})` };
  }
  /** 青浦 当场，吴江、嘉善 7个工作日: those who state something; 青浦、吴江有, where the label has said what. */
  get values(): Words {
    return (
      whoHave(this.#field, (regions) => this.#names(regions)) ??
      valuesOf(this.#field, (regions) => this.#names(regions))
    );
  }
  /** Short names of the regions that state nothing. */
  get lacking(): Words {
    return this.#names([...this.#field.values].flatMap(([region, value]) => (value ? [] : [region])));
  }
  /** What is said of values that differ. */
  get difference(): { readonly label: Words; readonly values: Words } {
    return { label: this.label, values: this.values };
  }
  /** What is said where some state nothing. */
  get gap(): { readonly label: Words; readonly values: Words; readonly lacking: Words } {
    return { ...this.difference, lacking: this.lacking };
  }
  /** What is said of those that depart from what is agreed. */
  departure(agreed: Value) {
    return { ...this.difference, departing: this.departing, agreed: agreed.words };
  }
  /** Short names of the departing regions. */
  get departing(): Words {
    return this.#names(this.#departing);
  }
  /** Short names of the regions that ask most of the applicant; empty without a direction. */
  get most(): Words {
    return this.#names(this.#field.direction?.most ?? []);
  }

  #names(regions: readonly string[]): Words {
    return listed(
      regions.map((region) => this.#catalogue.regions.find(({ id }) => id === region)?.shortName ?? region),
    );
  }
}

/** Fields whose difference is a finding of its own kind, by how far they are to be one: not the standard's, not wording. */
export const differing = (fields: readonly MatrixField[], harmonise: Harmonise): readonly MatrixField[] =>
  fields.filter(
    (field) =>
      field.severity !== null &&
      field.harmonise === harmonise &&
      (field.judged ?? field.state) !== "reworded" &&
      field.standard === undefined,
  );

/** The other regions' places, then what the standard or item.yaml states. */
function relatedOf(field: MatrixField, first: string): Related[] {
  const others = [...field.values].filter(([region]) => region !== first);
  const places = others.flatMap(([region, value]): Related[] => {
    const place = field.placeIn(region);
    return place === undefined ? [] : [{ place, text: value?.words ?? "", region }];
  });
  const stated = [field.standard, field.agreed].filter(
    (value): value is Value => value !== undefined && value !== null,
  );
  return [...places, ...stated.map(({ place, words }) => ({ place, text: words }))];
}

/** An entry's name as it stands in a sentence. */
const named = (name: string): string => shorten(name.replace(/[。；;]$/u, ""));

/** Of an entry that some lack and the others call the same: who has it. */
function whoHave(
  { entry, state, values }: MatrixField,
  names: (regions: readonly string[]) => Words,
): Words | undefined {
  if (entry?.presence !== true || state !== "missing") return undefined;
  const having = [...values].flatMap(([region, value]) => (value === undefined ? [] : [{ region, value }]));
  if (new Set(having.map(({ value }) => value.normal)).size !== 1) return undefined;
  const { zh, en } = names(having.map(({ region }) => region));
  return { zh: `${zh}有`, en: `in ${en}` };
}

/** Who says what, regions with the same text together, long texts cut around where they part. */
function valuesOf(field: MatrixField, names: (regions: readonly string[]) => Words): Words {
  const byText = new Map<string, { readonly words: Words; readonly regions: string[] }>();
  for (const [region, value] of field.values) {
    if (value === undefined) continue;
    const same = byText.get(value.text);
    if (same === undefined) byText.set(value.text, { words: value.words, regions: [region] });
    else same.regions.push(region);
  }
  const said = [...byText.values()].map(({ words, regions }) => ({ words, who: names(regions) }));
  const all = (language: Language): string[] => {
    const common = commonStart(said.map(({ words }) => inLanguage(words, language)));
    return said.map(
      ({ words, who }) => `${inLanguage(who, language)} ${excerpt(inLanguage(words, language), common)}`,
    );
  };
  return { zh: all("zh-CN").join("，"), en: all("en").join("; ") };
}

/** How many characters all texts begin with. */
function commonStart(texts: readonly string[]): number {
  const [first = "", ...others] = texts;
  if (others.length === 0) return 0;
  let at = 0;
  while (at < first.length && others.every((text) => text[at] === first[at])) at += 1;
  return at;
}

function excerpt(text: string, common: number): string {
  const characters = [...text];
  if (characters.length <= longest) return text;
  const from = Math.max(
    0,
    Math.min([...text.slice(0, common)].length - keptOfCommon, characters.length - longest),
  );
  const cut = characters.slice(from, from + longest).join("");
  return `${from > 0 ? "…" : ""}${cut}${from + longest < characters.length ? "…" : ""}`;
}

/** The words, cut to what a sentence can hold. */
export const shortenWords = ({ zh, en }: Words): Words => ({ zh: shorten(zh), en: shorten(en) });

/** The text, cut to what a sentence can hold. */
export const shorten = (text: string): string => excerpt(text, 0);
