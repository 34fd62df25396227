import type { EditionFile } from "../../src/model/edition.ts";
import { withManifest } from "../../src/publish/manifest.ts";

/** Files with a manifest of them, as a publication has them. */
export const withOwnManifest = (files: readonly EditionFile[]): EditionFile[] =>
  withManifest({ edition: "", effectiveDate: null, source: { commit: null } } as never, files);
