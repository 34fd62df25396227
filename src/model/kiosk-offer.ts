import type { Sound } from "./document.ts";
import type { KiosksOffer } from "./generated/files.ts";

/** One thing a region offers at its kiosks, as its file gives it. */
export type KioskOffer = Sound<KiosksOffer>;

/**
 * What tells an offer from the others of its file, whatever its place in the list: the item's id, else the name.
 * `undefined` where the file gives neither.
 */
export const kioskOfferKey = ({ item, name }: KioskOffer): string | undefined => item ?? name;

/** The path of an offer's part by identity: `offers[social-security-card].limits`. */
export const kioskOfferField = (offer: KioskOffer, at: number, part: string): string =>
  `offers[${kioskOfferKey(offer) ?? at + 1}].${part}`;
