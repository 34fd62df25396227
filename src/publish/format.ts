import type { Edition, EditionFile } from "../model/edition.ts";
import { factIn, fill, type Phrase, type Values } from "../model/words.ts";
import type { Download } from "./page/index-page.ts";

/** The tool's own files (fonts, templates), by path below its root. */
export interface OwnFiles {
  readonly read: (path: string) => Uint8Array;
  /** Names of the files in a folder, in order of code point. */
  readonly names: (folder: string) => readonly string[];
}

/** What a format may use beside the edition. */
export interface Resources {
  readonly ownFiles: OwnFiles;
  /** The other files of the publication that a page may offer. */
  readonly downloads: readonly Download[];
}

/** A form an edition is published in. A new one is a file with such a value and a line in `formats.ts`. */
export interface PublicationFormat {
  /** What `--formats` calls it. */
  readonly name: string;
  /** Whether it is published when no formats are named. */
  readonly byDefault: boolean;
  /** How the list's page offers it; what is made of pages is not offered. */
  readonly download?: Download;
  /** The format's files. Throws {@link FormatError} where the edition cannot be published in this form. */
  readonly files: (edition: Edition, resources: Resources) => readonly EditionFile[];
}

/** Why an edition cannot be published in a format, in the words of that format. */
export class FormatError extends Error {
  readonly phrase: Phrase;
  readonly values: Values;
  constructor(phrase: Phrase, values: Values = {}) {
    const english = Object.entries(values).map(([name, fact]) => [name, factIn(fact, "en")] as const);
    super(fill(phrase.says.en, Object.fromEntries(english)));
    this.name = "FormatError";
    this.phrase = phrase;
    this.values = values;
  }
}
