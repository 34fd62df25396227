import { inert } from "../../model/quote.ts";
import { fill, inLanguage, type Language, listed, type Words } from "../../model/words.ts";
import type { ComparedOffer, KioskComparison, KioskRegion } from "./compare-kiosks.ts";
import { machinesIn } from "./machines.ts";
import { type OfRegions, regionsBy } from "./regions-by.ts";

const words = {
  region: {
    zh: "{region}：{offers} 项，{places} 处自助点位，{machines} 台终端",
    en: "{region}: {offers} offers, {places} places, {machines} machines",
  },
  all: { zh: "各地都能自助办的 {count} 项", en: "offered by all: {count}" },
  some: { zh: "只有部分地区能自助办的 {count} 项", en: "offered by some: {count}" },
  offeredBy: { zh: "{name}（{regions}）", en: "{name} ({regions})" },
  limits: { zh: "{regions}：{limits}", en: "{regions}: {limits}" },
  none: { zh: "没有一个地区有自助通办文件", en: "no region has a file of kiosks" },
} satisfies Record<string, Words>;

/** What the regions offer at their kiosks, for a person at a terminal: what all offer, then what only some do. */
export function kiosksPretty({ regions, offers }: KioskComparison, language: Language): string {
  const say = (template: Words, values: Readonly<Record<string, string | number>> = {}): string =>
    fill(inLanguage(template, language), values);
  const shortNames = new Map(regions.map(({ id, shortName }) => [id, inert(shortName)]));
  const named = (ids: readonly string[]): string =>
    inLanguage(listed(ids.map((id) => shortNames.get(id) ?? id)), language);
  const limitLines = ({ offers: byRegion }: ComparedOffer): string[] =>
    limitsOf(byRegion).map(({ value: limits, regions: ids }) =>
      ids.length === byRegion.size
        ? `    ${inert(limits)}`
        : `    ${say(words.limits, { regions: named(ids), limits: inert(limits) })}`,
    );
  const offerLines = (offer: ComparedOffer, isOfAll: boolean): string[] => {
    const name = inert(offer.name);
    const heading = isOfAll ? name : say(words.offeredBy, { name, regions: named([...offer.offers.keys()]) });
    return [`  ${heading}`, ...limitLines(offer)];
  };
  const section = (title: Words, chosen: readonly ComparedOffer[], isOfAll: boolean): string[] => [
    "",
    say(title, { count: chosen.length }),
    ...chosen.flatMap((offer) => offerLines(offer, isOfAll)),
  ];

  if (regions.length === 0) return `${say(words.none)}\n`;
  const ofAll = offers.filter((offer) => offer.offers.size === regions.length);
  const ofSome = offers.filter((offer) => offer.offers.size < regions.length);
  const lines = [
    ...regions.map((region) => say(words.region, { region: named([region.id]), ...countsOf(region) })),
    ...section(words.all, ofAll, true),
    ...section(words.some, ofSome, false),
  ];
  return `${lines.join("\n")}\n`;
}

/** The limits of an offer, each with the regions that set it in these words. */
const limitsOf = (byRegion: ComparedOffer["offers"]): readonly OfRegions<string>[] =>
  regionsBy(
    [...byRegion].flatMap(([region, { limits }]) =>
      limits === undefined ? [] : [[region, limits] as const],
    ),
    (limits) => limits,
  );

/** How much a region offers, at how many places and machines. */
const countsOf = ({ file }: KioskRegion) => ({
  offers: file.value.offers?.length ?? 0,
  places: file.value.places?.length ?? 0,
  machines: machinesIn(file),
});
