import type { Source } from "../model/source.ts";
import { readCatalogue } from "../read/read-catalogue.ts";
import { type Opened, open } from "../validate/open.ts";

/** A catalogue that has been read and whose shape has been checked; what is wrong with it is told by `check`. */
export interface OpenedCatalogue extends Opened {
  /** Stands before the catalogue's paths wherever files are named: `catalogue/`, or nothing. */
  readonly prefix: string;
}

/** Reads a catalogue and checks its shape. Never throws for what the files hold: that is told by `check`. */
export const openCatalogue = (source: Source): OpenedCatalogue => ({
  ...open(readCatalogue(source)),
  prefix: source.prefix ?? "",
});
