import type { Manifest } from "./edition.ts";

/** A file of an edition as its manifest lists it. */
export type ListedFile = Manifest["files"][number];

const isListed = (value: unknown): value is ListedFile =>
  typeof value === "object" &&
  value !== null &&
  typeof (value as ListedFile).path === "string" &&
  Number.isSafeInteger((value as ListedFile).length) &&
  /^[0-9a-f]{64}$/u.test(String((value as ListedFile).sha256));

/** The list of a manifest, `undefined` where the bytes are none: every file once, in order of path. */
export function filesInManifest(bytes: Uint8Array): readonly ListedFile[] | undefined {
  try {
    const manifest = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as {
      schemaVersion?: unknown;
      files?: unknown;
    };
    const files: readonly unknown[] = Array.isArray(manifest.files) ? manifest.files : [undefined];
    if (manifest.schemaVersion !== 1 || !files.every(isListed)) return undefined;
    return files.every(({ path }, index) => index === 0 || (files[index - 1]?.path ?? "") < path)
      ? files
      : undefined;
  } catch {
    return undefined;
  }
}
