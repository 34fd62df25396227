import type { Edition } from "../model/edition.ts";
import { printedList } from "./page/printed-list.ts";
import { compactPdf } from "./render-pdf-compact.ts";
import { loadPdfEngine, type PdfEngine } from "./render-pdf-engine.ts";
import { compileFailure, exportFailure, type PdfFailure } from "./render-pdf-failure.ts";

/** What the pages are made with; the caller reads the files. */
export interface PdfResources {
  /** TrueType files. Only these are used: the templates name their families and allow no other. */
  readonly fonts: readonly Uint8Array[];
  /** Texts of `templates/typst`, by file name; `document.typ` is the one that is set. */
  readonly templates: ReadonlyMap<string, string>;
  /** The typesetter; its native build where it is left out. */
  readonly engine?: () => PdfEngine;
}

export type PdfResult =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly pages: number }
  | { readonly ok: false; readonly failure: PdfFailure };

/** Where the engine believes the templates are: a place that exists for it alone. */
const workspace = "/edition";

/**
 * The printed list: PDF/UA-1, tagged, bookmarked, the same bytes for the same edition. Typst gets the document as data,
 * so nothing written in the catalogue is read as markup. What cannot be printed faithfully (a missing character, a
 * warning of the engine) is a failure, never a blank.
 */
export function renderPdf(edition: Edition, resources: PdfResources): PdfResult {
  let engine: PdfEngine;
  try {
    engine = (resources.engine ?? loadPdfEngine)();
  } catch (reason) {
    return { ok: false, failure: { kind: "no-engine", reason: String(reason) } };
  }
  const compiler = engine.NodeCompiler.create({
    workspace,
    fontArgs: [
      {
        fontBlobs: resources.fonts.map((font) => Buffer.from(font.buffer, font.byteOffset, font.byteLength)),
      },
    ],
  });
  for (const [name, text] of resources.templates) compiler.addSource(`${workspace}/${name}`, text);
  compiler.mapShadow(`${workspace}/document.json`, Buffer.from(JSON.stringify(printedList(edition))));

  const compiled = compiler.compile({ mainFilePath: `${workspace}/document.typ` });
  const problems = compiled.takeError() ?? compiled.takeWarnings();
  if (problems !== null || compiled.result === null)
    return {
      ok: false,
      failure: compileFailure(problems === null ? [] : compiler.fetchDiagnostics(problems)),
    };
  // What was kept to set the pages is not needed to write them, and would make the highest use of memory.
  compiler.evictCache(0);
  try {
    const bytes = compiler.pdf(compiled.result, { pdfStandard: "ua-1" });
    return { ok: true, bytes: compactPdf(bytes), pages: compiled.result.numOfPages };
  } catch (error) {
    return { ok: false, failure: exportFailure(error, edition) };
  } finally {
    compiler.evictCache(0);
  }
}
