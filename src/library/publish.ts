import { ownFiles } from "../effects/own-files.ts";
import type { EditionFile } from "../model/edition.ts";
import type { PublicationFormat } from "../publish/format.ts";
import { publicationFormats } from "../publish/formats.ts";
import { publicationOf } from "../publish/publication.ts";
import { baseUrlOf } from "./base-url.ts";
import { type EditionOptions, editionDay, editionOf } from "./edition.ts";
import { findingsOf, readingFindingsOf } from "./findings.ts";
import { refuseBadDay } from "./misuse.ts";
import type { OpenedCatalogue } from "./open-catalogue.ts";

export interface PublishOptions extends EditionOptions {
  /** `html`, `json`, `pdf`. HTML and JSON when left out: the PDF needs a typesetter built for the platform. */
  readonly formats?: readonly string[];
}

/** The formats of these names, in the registry's order; `unknown` is the first name that none has. */
export function formatsNamed(names: readonly string[]): {
  readonly formats: readonly PublicationFormat[];
  readonly unknown: string | undefined;
} {
  return {
    formats: publicationFormats.filter(({ name }) => names.includes(name)),
    unknown: names.find((name) => !publicationFormats.some((format) => format.name === name)),
  };
}

/**
 * The files of an edition, to be written wherever it is to stand; `MANIFEST.json` is the last and should be written
 * last. A catalogue with errors is published as a draft, every page marked 草稿: who wants to refuse it asks `check`
 * first. Throws a RangeError for a day, format or address that is none, an Error where the PDF cannot be made.
 */
export function publish(opened: OpenedCatalogue, options: PublishOptions = {}): EditionFile[] {
  const { asOf, formats: names = ["html", "json"] } = options;
  if (asOf !== undefined) refuseBadDay(asOf);
  const { formats, unknown } = formatsNamed(names);
  if (unknown !== undefined) throw new RangeError(`there is no format ${unknown}`);
  const edition = editionOf(opened.catalogue, {
    ...options,
    baseUrl: wholeAddress(options.baseUrl),
    draft: options.draft === true || hasErrors(opened, options),
  });
  return publicationOf(edition, formats, ownFiles);
}

function wholeAddress(baseUrl: string | undefined): string | undefined {
  const address = baseUrl === undefined ? undefined : baseUrlOf(baseUrl);
  if (baseUrl !== undefined && address === undefined)
    throw new RangeError(`baseUrl must be a whole http or https address, not ${baseUrl}`);
  return address;
}

function hasErrors(opened: OpenedCatalogue, options: EditionOptions): boolean {
  const day = editionDay(opened.catalogue, options);
  const { counts } =
    day === undefined
      ? readingFindingsOf(opened)
      : findingsOf(opened, day, { severities: ["error"] }, "later");
  return counts.error > 0;
}
