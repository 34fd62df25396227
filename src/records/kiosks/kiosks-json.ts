import type { Document } from "../../model/document.ts";
import { inert } from "../../model/quote.ts";
import type { ComparedOffer, KioskComparison } from "./compare-kiosks.ts";

/** An offer for machines: who offers it, and with which limits. Regions that serve everybody have no limits. */
const offerJson = ({ name, item, code, offers }: ComparedOffer) => ({
  name: inert(name),
  item,
  code,
  regions: [...offers.keys()],
  limits: Object.fromEntries(
    [...offers].flatMap(([region, { limits }]) => (limits === undefined ? [] : [[region, inert(limits)]])),
  ),
});

/** What the regions offer at their kiosks, for machines: `kioskOffers` of list.json. */
export const kioskOffersJson = ({ offers }: KioskComparison) => offers.map(offerJson);

/** Where a region's kiosks stand and when they are open: `kiosks` of a region in list.json. */
export const kioskPlacesJson = (file: Document<"kiosks"> | undefined) =>
  (file?.value.places ?? []).map(({ id = "", name = "", address = "", hours }) => ({
    id,
    name,
    address,
    hours: hours ?? null,
  }));

/** `kiosks --format json`; its schema is `tongban schema kiosk-offers`. */
export function kiosksJson(comparison: KioskComparison): string {
  const document = {
    schemaVersion: 1,
    regions: comparison.regions.map(({ id }) => id),
    offers: kioskOffersJson(comparison),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
