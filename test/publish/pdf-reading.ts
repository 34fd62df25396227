import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Edition } from "../../src/model/edition.ts";
import { type PdfResources, type PdfResult, renderPdf } from "../../src/publish/render-pdf.ts";

const root = join(import.meta.dirname, "../..");
const read = (folder: string, ending: string) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => [name, readFileSync(join(root, folder, name))] as const);

/** The fonts and templates of the repository. */
export const resources: PdfResources = {
  fonts: read("fonts", ".ttf").map(([, bytes]) => bytes),
  templates: new Map(read("templates/typst", ".typ").map(([name, bytes]) => [name, bytes.toString("utf8")])),
};

/** The bytes of an edition's PDF; fails the test with what the renderer says when there is none. */
export async function pdfOf(edition: Edition): Promise<Uint8Array> {
  const result: PdfResult = await renderPdf(edition, resources);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.bytes;
}

export const openPdf = (bytes: Uint8Array): Promise<PDFDocumentProxy> =>
  getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;

/** What each page says, without the spaces that setting adds. */
export async function pageTexts(pdf: PDFDocumentProxy): Promise<string[]> {
  const texts: string[] = [];
  for (let page = 1; page <= pdf.numPages; page += 1) {
    const { items } = await (await pdf.getPage(page)).getTextContent();
    texts.push(
      items
        .map((item) => ("str" in item ? item.str : ""))
        .join("")
        .replace(/\s+/gu, ""),
    );
  }
  return texts;
}

/** A run of text and where its base line begins, in points from the lower left corner. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly pageWidth: number;
}

/** Every run of text of every page. */
export async function placedTexts(pdf: PDFDocumentProxy): Promise<PlacedText[]> {
  const placed: PlacedText[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const pageWidth = page.getViewport({ scale: 1 }).width;
    for (const item of (await page.getTextContent()).items)
      if ("str" in item && item.str.trim() !== "")
        placed.push({
          text: item.str,
          x: Number(item.transform[4]),
          y: Number(item.transform[5]),
          width: item.width,
          pageWidth,
        });
  }
  return placed;
}

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

/** Bookmarks as titles, each level in a list of its own. */
export async function bookmarks(pdf: PDFDocumentProxy): Promise<readonly Bookmark[]> {
  return ((await pdf.getOutline()) ?? []) as readonly Bookmark[];
}

export type { Bookmark };
