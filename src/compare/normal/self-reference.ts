import type { Region } from "../../model/catalogue.ts";
import type { LeafField } from "../../model/profile.ts";
import type { Glossary } from "./glossary.ts";

/**
 * The normal form of a region's text with 本地 where it speaks of itself, `undefined` where it does not. It stands beside
 * the text's own: two texts are one if either is.
 */
export type SelfReference = (field: LeafField, region: string, text: string) => string | undefined;

/**
 * What a region calls itself without its name: 本区, but not in 版本 or 本地区. 本市 is another place: for a district it
 * is the whole city, for a county the prefecture; each names that one too.
 */
const alone = "(?<![样版成基资日根文副正脚剧课])本[区县地](?![区域址])";
/** What may follow in running text; whatever else follows may make an authority, an address or a title of it. */
const follows =
  "(?=$|[，,。；;、：:)）\\s或和与及的]|有效|配发|账户|范围|辖区|境内|[以之]?[内外](?!河|部|环|资)" +
  "|(?:常住|户籍|户口|经常居住|居住|学校|参加|参保|缴存|缴费)(?!机构|中心|管理|窗口|科|室)" +
  "|(?:经营|就业|就读|施工)(?=$|[，,。；;、)）的]))" +
  "(?![^，,。；;、（）()]{0,24}(?:办法|条例|细则|规程))";

/** The office itself: 费用由区局承担. Beside another of them it is not the office that speaks. */
const office = /(?<=^|[，,。；;、由向到经报])(?:本局|区局|县局|分局)(?!长|级|部)/gu;
const itself = "本局";

/** Made once for a catalogue: how each region names itself, by regions/<id>.yaml; others' names stay what they are. */
export function selfReferenceOf(regions: readonly Region[], { equivalent }: Glossary): SelfReference {
  const readers = new Map(
    regions.map((region) => [region.id, readerOf(namesOf(region), cityOf(region))] as const),
  );
  const nameless = readerOf([], "");
  return (field, region, text) => {
    const here = isRunning(field) ? (readers.get(region) ?? nameless)(text) : undefined;
    return here === undefined ? undefined : mark + equivalent(here);
  };
}

/** A region's text with 本地 for its own name, its city's and 本市 as well: only to find what two entries are about. */
export type OwnPlace = (region: string, text: string) => string;

/** Made once for a catalogue. */
export function ownPlaceOf(regions: readonly Region[]): OwnPlace {
  const own = new Map(
    regions.map((region) => {
      const city = region.document?.value.city ?? "";
      const names = [...namesOf(region), ...(city === "" ? [] : [city])];
      return [region.id, new RegExp([...names.map(literal), "本[市区县]"].join("|"), "gu")] as const;
    }),
  );
  return (region, text) => text.replace(own.get(region) ?? /本[市区县]/gu, "本地");
}

const mark = "here:";

/** Whether a fact is of that kind. */
export const isSelfReference = (fact: string): boolean => fact.startsWith(mark);

/** Not what authorities and documents are called, not where something stands, not what is cited. */
const isRunning = ({ kind, path, running }: LeafField): boolean =>
  running || (kind === "text" && !path.endsWith("basis") && !path.endsWith("Basis"));

/** 苏州市吴江区, 吴江区, 吴江, with and without the province; the longest first. */
function namesOf({ document }: Region): string[] {
  const { name = "", shortName = "", province = "" } = document?.value ?? {};
  const bare = name.replace(/^.*[省市州](?=..)/u, "");
  return [`${province}${name}`, name, bare, shortName]
    .filter((each) => each.length > 1)
    .sort((a, b) => b.length - a.length);
}

const literal = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");

/** 苏州市; 上海市, which is a province as well. */
function cityOf({ document }: Region): string {
  const { city, province = "" } = document?.value ?? {};
  return city ?? (province.endsWith("市") ? province : "");
}

function readerOf(names: readonly string[], city: string): (text: string) => string | undefined {
  const whole = [...names, ...(city === "" ? [] : [city])].map(literal);
  // A title in 《》 is taken whole, to be left alone.
  const naming = new RegExp(`《[^》]*》|(?:${[...whole, alone].join("|")})${follows}`, "gu");
  const speaking = new RegExp([...whole, "本[市区县地]", "[本区县分]局"].join("|"), "u");
  const inPlace = (found: string): string =>
    found.startsWith("《") ? found : found === city ? "本市" : "本地";
  return (text) => {
    if (!speaking.test(text)) return undefined;
    const here = withOffice(text.replace(naming, inPlace));
    return here === text && !/本[地市]|本局/u.test(text) ? undefined : here;
  };
}

function withOffice(text: string): string {
  const offices = new Set(text.match(office));
  return offices.size === 1 ? text.replace(office, itself) : text;
}
