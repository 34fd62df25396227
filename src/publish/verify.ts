import { type EditionFile, manifestName } from "../model/edition.ts";
import { filesInManifest } from "../model/manifest.ts";
import { sha256 } from "./manifest.ts";

/** Something a published folder's manifest and its files disagree on. */
export interface Problem {
  readonly kind: "manifest-missing" | "manifest-broken" | "unsafe-path" | "missing" | "changed" | "added";
  /** The file it is about. */
  readonly path: string;
}

/** A path that stays inside the folder on every system: no drive, no backslash, no `..`, no empty part. */
const isSafe = (path: string): boolean =>
  !/[\\:\0]/u.test(path) && path.split("/").every((part) => part !== "" && part !== "." && part !== "..");

/** Compares a published folder's files with its manifest; nothing to say means it is whole and unchanged. */
export function verify(files: readonly EditionFile[]): Problem[] {
  const found = new Map(files.map(({ path, bytes }) => [path, bytes]));
  const manifest = found.get(manifestName);
  if (manifest === undefined) return [{ kind: "manifest-missing", path: manifestName }];
  const list = filesInManifest(manifest);
  if (list === undefined) return [{ kind: "manifest-broken", path: manifestName }];
  const problems: Problem[] = [];
  for (const { path, length, sha256: sum } of list) {
    const bytes = found.get(path);
    if (!isSafe(path) || path === manifestName) problems.push({ kind: "unsafe-path", path });
    else if (bytes === undefined) problems.push({ kind: "missing", path });
    else if (bytes.length !== length || sha256(bytes) !== sum) problems.push({ kind: "changed", path });
  }
  const known = new Set([manifestName, ...list.map(({ path }) => path)]);
  for (const path of [...found.keys()].filter((each) => !known.has(each)).sort())
    problems.push({ kind: "added", path });
  return problems;
}
