import { byCodePoint } from "../model/code-point.ts";
import type { Entry, Source } from "../model/source.ts";

const encoder = new TextEncoder();

/** The folders a path lies in, outermost first: `items` and `items/a` for `items/a/item.yaml`. */
const foldersOf = (path: string): string[] => {
  const parts = path.split("/").slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
};

/**
 * A catalogue's files held in memory, by path within the catalogue, with `/`: texts, or bytes where the encoding is part
 * of the matter. As on a disk, folders that start with a dot are left out.
 */
export function memorySource(files: Readonly<Record<string, string | Uint8Array>>): Source {
  const contents = new Map(
    Object.entries(files)
      .filter(([path]) => !foldersOf(path).some((folder) => /(?:^|\/)\.[^/]*$/u.test(folder)))
      .map(([path, content]) => [path, typeof content === "string" ? encoder.encode(content) : content]),
  );
  const folders = new Set([...contents.keys()].flatMap(foldersOf).filter((path) => !contents.has(path)));
  const entries: Entry[] = [
    ...[...contents].map(([path, { length }]) => ({ path, kind: "file" as const, size: length })),
    ...[...folders].map((path) => ({ path, kind: "folder" as const, size: 0 })),
  ];
  return {
    entries: entries.sort((a, b) => byCodePoint(a.path, b.path)),
    read(path) {
      const bytes = contents.get(path);
      if (bytes === undefined) throw new Error(`no file ${path}`);
      return bytes;
    },
  };
}
