import type { Catalogue, Item } from "./catalogue.ts";
import type { Related, Severity } from "./diagnostic.ts";
import type { MatrixField, Value } from "./difference.ts";
import type { Document } from "./document.ts";

/** What a rule on differences is given. */
interface Given {
  readonly catalogue: Catalogue;
  readonly item: Item;
}

/** One difference as a finding needs it: where it stands, who says what, and what it is known by. */
export interface DifferenceFacts {
  /** In the file of the first region that departs. */
  readonly at: { readonly pointer: string; readonly part: "key" | "value"; readonly document?: Document };
  /** What the finding is known by, and the other places. */
  readonly extras: {
    readonly field: string;
    readonly region: string;
    readonly normal: readonly string[];
    readonly related: readonly Related[];
    readonly severity?: Severity;
  };
  /** Official label; for an entry of a list, the list's with the entry's name. */
  readonly label: string;
  /** 青浦 当场，吴江、嘉善 7个工作日: those who state something. */
  readonly values: string;
  /** Short names of the regions that state nothing. */
  readonly lacking: string;
  /** Short names of the departing regions. */
  readonly departing: string;
  /** Short names of the regions that ask most of the applicant; empty without a direction. */
  readonly most: string;
}

/** Longest piece of one region's text in a sentence. */
const longest = 36;
/** Characters kept of what all texts begin with. */
const keptOfCommon = 6;

/** The facts of a difference in which the given regions depart from the others, the standard or what is agreed. */
export function factsOf(
  field: MatrixField,
  departing: readonly string[],
  { catalogue, item }: Given,
): DifferenceFacts {
  const nameOf = (region: string): string =>
    catalogue.regions.find(({ id }) => id === region)?.shortName ?? region;
  const names = (regions: readonly string[]): string => regions.map(nameOf).join("、");
  const regions = [...field.values.keys()];
  const first = departing[0] ?? regions[0] ?? "";
  const place = field.values.get(first)?.place ?? field.lackingAt?.get(first);
  const document = item.versions.get(first);
  return {
    at: {
      pointer: place?.pointer ?? "",
      part: place?.part ?? "value",
      ...(document === undefined ? {} : { document }),
    },
    extras: {
      field: field.field,
      region: first,
      normal: regions.map((region) => field.values.get(region)?.normal ?? ""),
      related: relatedOf(field, first),
      ...(field.severity === null ? {} : { severity: field.severity }),
    },
    label:
      field.entry?.presence === true && field.entry.name !== ""
        ? `${field.entry.list}“${shorten(field.entry.name)}”`
        : field.label,
    values: valuesOf(field, names),
    lacking: names(regions.filter((region) => field.values.get(region) === undefined)),
    departing: names(departing),
    most: field.direction === undefined ? "" : names(field.direction.most),
  };
}

/** The other regions' places, then what the standard or item.yaml states. */
function relatedOf(field: MatrixField, first: string): Related[] {
  const others = [...field.values].filter(([region]) => region !== first);
  const places = others.flatMap(([region, value]): Related[] => {
    const place = value?.place ?? field.lackingAt?.get(region);
    return place === undefined ? [] : [{ place, text: value?.text ?? "", region }];
  });
  const stated = [field.standard, field.agreed].filter(
    (value): value is Value => value !== undefined && value !== null,
  );
  return [...places, ...stated.map(({ place, text }) => ({ place, text }))];
}

/** Who says what, regions with the same text together, long texts cut around where they part. */
function valuesOf(field: MatrixField, names: (regions: readonly string[]) => string): string {
  const byText = new Map<string, string[]>();
  for (const [region, value] of field.values)
    if (value !== undefined) byText.set(value.text, [...(byText.get(value.text) ?? []), region]);
  const common = commonStart([...byText.keys()]);
  return [...byText].map(([text, regions]) => `${names(regions)} ${excerpt(text, common)}`).join("，");
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

/** The text, cut to what a sentence can hold. */
export const shorten = (text: string): string => excerpt(text, 0);
