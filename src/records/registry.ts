import type { Catalogue } from "../model/catalogue.ts";
import type { RecordParts } from "../model/record-parts.ts";
import { kioskParts } from "./kiosks/kiosk-parts.ts";

/** What each kind of record adds to an edition; a further kind is a line of its own. */
const kindsOfRecord: readonly ((catalogue: Catalogue, asOf: string) => RecordParts)[] = [kioskParts];

/** What the kinds of record beside the service item add to an edition of the catalogue on a day (`2026-11-23`). */
export const recordParts = (catalogue: Catalogue, asOf: string): readonly RecordParts[] =>
  kindsOfRecord.map((partsOf) => partsOf(catalogue, asOf));
