import { byCodePoint } from "../model/code-point.ts";
import type { Source } from "../model/source.ts";
import { memorySource } from "./memory-source.ts";

/**
 * A source in which some files say something else, or are there at all: texts of an editor that are not saved yet,
 * corrections that are not written yet. By path within the catalogue, with `/`.
 */
export function overlaySource(source: Source, files: Readonly<Record<string, string | Uint8Array>>): Source {
  const over = memorySource(files);
  const paths = new Set(over.entries.map(({ path }) => path));
  return {
    ...source,
    entries: [...source.entries.filter(({ path }) => !paths.has(path)), ...over.entries].sort((a, b) =>
      byCodePoint(a.path, b.path),
    ),
    read: (path) => (Object.hasOwn(files, path) ? over : source).read(path),
  };
}
