import { subjectComparer } from "../../compare/comparison.ts";
import type { Catalogue, Region } from "../../model/catalogue.ts";
import { type Document, isSound } from "../../model/document.ts";
import { entriesOf } from "../../model/entries.ts";
import type { KioskOffer } from "../../model/kiosk-offer.ts";
import { type MatrixEntry, entriesOf as matrixEntriesOf } from "../../model/matrix.ts";
import { profileOf } from "../../schema/profile.ts";

type KiosksFile = Document<"kiosks">;

/** A region whose kiosks are compared. */
export interface KioskRegion {
  readonly id: string;
  readonly shortName: string;
  readonly file: KiosksFile;
}

/** One thing that regions offer at their kiosks. */
export interface ComparedOffer {
  /** The item's name, else what the first region that offers it calls it. */
  readonly name: string;
  /** Id of the catalogue's item; `null` where the catalogue has none. */
  readonly item: string | null;
  readonly code: string | null;
  /** The offer as each region that has it gives it, in the catalogue's order of regions. */
  readonly offers: ReadonlyMap<string, KioskOffer>;
}

/** What the regions offer at their kiosks, side by side. */
export interface KioskComparison {
  /** Regions with a file of kiosks, in the catalogue's order. */
  readonly regions: readonly KioskRegion[];
  /** What most regions offer first; else in the order of the first region that offers it. */
  readonly offers: readonly ComparedOffer[];
}

/** Compares what the regions of a catalogue offer at their kiosks. `asOf` (`2026-11-23`) is the day approvals are judged on. */
export function compareKiosks(catalogue: Catalogue, asOf: string): KioskComparison {
  const regions = catalogue.regions.flatMap((region) => kioskRegionOf(region, catalogue));
  const compare = subjectComparer({ profile: profileOf("kiosks"), explanations: [] }, catalogue, asOf);
  const nodes = compare({
    id: "kiosks",
    participants: regions.map(({ id, file }) => ({ id, document: file })),
    isInForce: false,
  }).nodes();
  const offersAt = new Map(regions.map((region) => [region.id, offersByPointer(region)]));
  const offers = matrixEntriesOf({ nodes }, "offers").map((entry) => comparedOffer(entry, offersAt));
  return { regions, offers: offers.sort((a, b) => b.offers.size - a.offers.size) };
}

function kioskRegionOf({ id, shortName, records }: Region, catalogue: Catalogue): KioskRegion[] {
  const file = records?.kiosks;
  return file === undefined || !isSound(file, "")
    ? []
    : [{ id, shortName, file: withItems(file, catalogue) }];
}

/** The file with each offer of a catalogue's item called by the item's name and code, so that all offers have a name. */
function withItems(file: KiosksFile, { items }: Catalogue): KiosksFile {
  const itemOf = new Map(items.map(({ id, document }) => [id, document?.value]));
  const offers = file.value.offers?.map((offer) => {
    const { name = offer.item, catalogCode: code } = itemOf.get(offer.item ?? "") ?? {};
    return offer.item === undefined ? offer : { ...offer, name, code };
  });
  return { ...file, value: { ...file.value, offers } };
}

const offersByPointer = ({ file }: KioskRegion): ReadonlyMap<string, KioskOffer> =>
  new Map(entriesOf(file.value.offers).map(([at, offer]) => [`/offers/${at}`, offer]));

/** An aligned entry with the offers it is made of, each found where its region has it. */
function comparedOffer(
  { members }: MatrixEntry,
  offersAt: ReadonlyMap<string, ReadonlyMap<string, KioskOffer>>,
): ComparedOffer {
  const offers = new Map<string, KioskOffer>();
  for (const [region, own] of offersAt) {
    const offer = own.get(members[region] ?? "");
    if (offer !== undefined) offers.set(region, offer);
  }
  const all = [...offers.values()];
  return {
    name: all.find(({ name }) => name !== undefined)?.name ?? "",
    item: all.find(({ item }) => item !== undefined)?.item ?? null,
    code: all.find(({ code }) => code !== undefined)?.code ?? null,
    offers,
  };
}
