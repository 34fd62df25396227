import type { Edition, EditionFile } from "../model/edition.ts";
import type { OwnFiles, PublicationFormat } from "./format.ts";
import { withManifest } from "./manifest.ts";
import { feedPath, hasFeed, renderFeed } from "./render-feed.ts";

/**
 * All files of an edition: each format's, a feed where the edition has an address, and the manifest, which comes last.
 * Throws {@link FormatError} where a format cannot be made.
 */
export function publicationOf(
  edition: Edition,
  formats: readonly PublicationFormat[],
  ownFiles: OwnFiles,
): EditionFile[] {
  const downloads = [
    ...formats.flatMap(({ download }) => download ?? []),
    ...(hasFeed(edition) ? [{ label: "Atom", path: feedPath }] : []),
  ];
  const files = formats.flatMap(({ files: filesOf }) => filesOf(edition, { ownFiles, downloads }));
  return withManifest(edition, [...files, ...renderFeed(edition)]);
}
