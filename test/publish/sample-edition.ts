import { parse, stringify } from "yaml";
import { compareItem } from "../../src/compare/compare.ts";
import type { Catalogue } from "../../src/model/catalogue.ts";
import type { Edition, EditionFile } from "../../src/model/edition.ts";
import type { ItemMatrix } from "../../src/model/matrix.ts";
import { buildEdition, type EditionDetails } from "../../src/publish/build-edition.ts";
import { withManifest } from "../../src/publish/manifest.ts";
import { renderFeed } from "../../src/publish/render-feed.ts";
import { renderHtml } from "../../src/publish/render-html.ts";
import { renderJson } from "../../src/publish/render-json.ts";
import { memorySource } from "../../src/read/memory-source.ts";
import { readCatalogue } from "../../src/read/read-catalogue.ts";
import { sampleFiles } from "../../src/reference/sample.ts";
import { open } from "../../src/validate/open.ts";

export type Files = Readonly<Record<string, string>>;
type Tree = Record<string, unknown>;

/** The sample catalogue, one of its files changed by a function on its value. */
export function changed(path: string, change: (value: Tree) => void, files: Files = sampleFiles): Files {
  const value = parse(files[path] ?? "{}") as Tree;
  change(value);
  return { ...files, [path]: stringify(value, { lineWidth: 0 }) };
}

/** The sample item once more under another id, its item.yaml changed. */
export function withItem(id: string, change: (item: Tree) => void, files: Files = sampleFiles): Files {
  const copies = Object.entries(sampleFiles)
    .filter(([path]) => path.startsWith("items/sample/"))
    .map(([path, text]) => [path.replace("items/sample/", `items/${id}/`), text]);
  return changed(`items/${id}/item.yaml`, change, { ...files, ...Object.fromEntries(copies) });
}

export const catalogueOf = (files: Files): Catalogue => open(readCatalogue(memorySource(files))).catalogue;

/** An edition of a catalogue without any comparison, or with the matrices given. */
export function editionOf(
  files: Files = sampleFiles,
  options: Partial<EditionDetails> = {},
  matrices: readonly ItemMatrix[] = [],
): Edition {
  return buildEdition(catalogueOf(files), matrices, { toolVersion: "1.2.3", commit: "abc", ...options });
}

/** An edition as `publish` makes it, compared. */
export function comparedEdition(files: Files = sampleFiles, options: Partial<EditionDetails> = {}): Edition {
  const catalogue = catalogueOf(files);
  const matrices = catalogue.items.map((item) => compareItem(catalogue, item, "2026-11-23"));
  return buildEdition(catalogue, matrices, { toolVersion: "1.2.3", commit: "abc", ...options });
}

export const publishedFiles = (edition: Edition): EditionFile[] =>
  withManifest(edition, [...renderHtml(edition), ...renderJson(edition), ...renderFeed(edition)]);

const decoder = new TextDecoder();
/** A published file's text; throws when there is no such file. */
export function textOf(files: readonly EditionFile[], path: string): string {
  const file = files.find((each) => each.path === path);
  if (file === undefined) throw new Error(`${path} was not published`);
  return decoder.decode(file.bytes);
}
