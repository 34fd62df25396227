import type { Place, Related, Severity } from "./diagnostic.ts";
import type { Difference, MatrixField, MatrixValue } from "./matrix.ts";
import type { Harmonise } from "./profile.ts";
import { inLanguage, type Language, listed, type Words } from "./words.ts";

/** Longest piece of one region's text in a sentence. */
const longest = 36;
/** Characters kept of what all texts begin with. */
const keptOfCommon = 6;

/** Regions by their short names, joined as each language joins. */
type NamesOf = (regions: readonly string[]) => Words;

/** The facts of one difference in words: where it stands, who says what, who departs. */
export interface DifferenceFacts {
  readonly field: MatrixField;
  /** Where the first region that would have to move has it, or would have it. */
  readonly place: Place | undefined;
  readonly related: readonly Related[];
  /** The values in normal form. */
  readonly normal: readonly string[];
  /** Official label; for an entry of a list, the list's with the entry's name. */
  readonly label: Words;
  /** 青浦 当场，吴江、嘉善 7个工作日: those who state something; 青浦、吴江有, where the label has said what. */
  readonly values: Words;
  /** Short names of the regions that state nothing. */
  readonly lacking: Words;
  /** Short names of the regions that would have to move. */
  readonly moving: Words;
  /** What they would move to, and who has it now; `null` where that is for the regions to settle. */
  readonly target: { readonly value: Words; readonly having: Words } | null;
  /** Short names of the regions that ask most of the applicant; empty without a direction. */
  readonly most: Words;
}

/** The facts of a difference for which the given regions would have to move. */
export function differenceFacts(
  field: MatrixField,
  moving: readonly string[],
  names: NamesOf,
): DifferenceFacts {
  const first = moving[0] ?? Object.keys(field.values)[0] ?? "";
  const stating = Object.entries(field.values);
  return {
    field,
    place: field.places[first],
    related: relatedOf(field, first),
    normal: stating.map(([, value]) => value?.normal ?? ""),
    label: labelOf(field),
    values: whoHave(field, names) ?? valuesOf(field, names),
    lacking: names(stating.flatMap(([region, value]) => (value === null ? [region] : []))),
    moving: names(moving),
    target: targetOf(field, moving, names),
    most: names(field.direction?.most ?? []),
  };
}

/** What the regions that stay where they are have in common: what asks least, or what the majority has. */
function targetOf(
  { values, direction }: MatrixField,
  moving: readonly string[],
  names: NamesOf,
): DifferenceFacts["target"] {
  const staying = direction?.least ?? Object.keys(values).filter((region) => !moving.includes(region));
  const having = staying.filter((region) => values[region]);
  const value = values[having[0] ?? ""];
  return value ? { value: shortenWords(value.words), having: names(having) } : null;
}

/** Short names of regions, for sentences. */
export const namesOf =
  (regions: readonly { readonly id: string; readonly shortName: string }[]): NamesOf =>
  (ids) =>
    listed(ids.map((id) => regions.find((region) => region.id === id)?.shortName ?? id));

/**
 * A difference between the regions, or from what is agreed, of fields that are so far to be one; what only the wording or a
 * standard decides is reported by other rules.
 */
export const openDifference = (
  { severity, harmonise, judged, against, moving }: Difference,
  wanted: Harmonise,
): { readonly regions: readonly string[]; readonly severity: Severity } | undefined =>
  severity !== null && harmonise === wanted && judged !== "reworded" && against !== "standard"
    ? { regions: moving, severity }
    : undefined;

function labelOf({ entry, label }: MatrixField): Words {
  if (entry?.presence !== true || entry.name.zh === "") return label;
  const { list, name } = entry;
  return { zh: `${list.zh}“${named(name.zh)}”`, en: `"${named(name.en)}" (${list.en})` };
}

/** The other regions' places, then what the standard or item.yaml states. */
function relatedOf(field: MatrixField, first: string): Related[] {
  const others = Object.entries(field.values).filter(([region]) => region !== first);
  const places = others.flatMap(([region, value]): Related[] => {
    const place = field.places[region];
    return place === undefined ? [] : [{ place, text: value?.words ?? "", region }];
  });
  const stated = [field.standard, field.agreed].filter(
    (value): value is MatrixValue => value !== null && value !== "absent",
  );
  return [...places, ...stated.map(({ place, words }) => ({ place, text: words }))];
}

/** An entry's name as it stands in a sentence. */
const named = (name: string): string => shorten(name.replace(/[。；;]$/u, ""));

/** Of an entry that some lack and the others call the same: who has it. */
function whoHave({ entry, state, values }: MatrixField, names: NamesOf): Words | undefined {
  if (entry?.presence !== true || state !== "missing") return undefined;
  const having = Object.entries(values).flatMap(([region, value]) =>
    value === null ? [] : [{ region, value }],
  );
  if (new Set(having.map(({ value }) => value.normal)).size !== 1) return undefined;
  const { zh, en } = names(having.map(({ region }) => region));
  return { zh: `${zh}有`, en: `in ${en}` };
}

/** Who says what, regions with the same text together, long texts cut around where they part. */
function valuesOf(field: MatrixField, names: NamesOf): Words {
  const byText = new Map<string, { readonly words: Words; readonly regions: string[] }>();
  for (const [region, value] of Object.entries(field.values)) {
    if (value === null) continue;
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
