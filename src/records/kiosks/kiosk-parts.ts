import type { Catalogue, Region } from "../../model/catalogue.ts";
import type { RecordParts } from "../../model/record-parts.ts";
import { compareKiosks, type KioskRegion } from "./compare-kiosks.ts";
import { kioskPage } from "./kiosk-page.ts";
import { kioskOffersJson, kioskPlacesJson } from "./kiosks-json.ts";

/** What kiosks add to an edition: the offers of all regions, and each region's places. */
export function kioskParts(catalogue: Catalogue, asOf: string): RecordParts {
  const comparison = compareKiosks(catalogue, asOf);
  const placesOf = ({ id, records }: Region) => [id, { kiosks: kioskPlacesJson(records?.kiosks) }] as const;
  return {
    list: { kioskOffers: kioskOffersJson(comparison) },
    regions: Object.fromEntries(catalogue.regions.map(placesOf)),
    pages: comparison.regions.length === 0 ? [] : [kioskPage(comparison)],
    example: comparison.regions.some(({ file }) => isExample(file)),
  };
}

const isExample = ({ value: { example, places } }: KioskRegion["file"]): boolean =>
  example === true || places?.some((place) => place.example === true) === true;
