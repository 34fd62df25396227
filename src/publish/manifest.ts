import { createHash } from "node:crypto";
import { byCodePoint } from "../model/code-point.ts";
import { type Edition, type EditionFile, type Manifest, manifestName } from "../model/edition.ts";

/** In hexadecimal, as sha256sum prints it. */
export const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

const byPath = (a: { path: string }, b: { path: string }): number => byCodePoint(a.path, b.path);

/** What an edition consists of; the order of the files does not matter. */
export function manifestOf(
  edition: Pick<Edition, "edition" | "effectiveDate" | "source">,
  files: readonly EditionFile[],
): Manifest {
  return {
    schemaVersion: 1,
    edition: edition.edition,
    effectiveDate: edition.effectiveDate,
    source: edition.source,
    files: files
      .map(({ path, bytes }) => ({ path, length: bytes.length, sha256: sha256(bytes) }))
      .sort(byPath),
  };
}

/** The files in order of path, the manifest after them: it is written last. */
export function withManifest(
  edition: Pick<Edition, "edition" | "effectiveDate" | "source">,
  files: readonly EditionFile[],
): EditionFile[] {
  const text = `${JSON.stringify(manifestOf(edition, files), null, 2)}\n`;
  return [...files].sort(byPath).concat({ path: manifestName, bytes: new TextEncoder().encode(text) });
}
