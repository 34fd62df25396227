import { createRequire } from "node:module";
import type { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

/** The typesetter, as far as it is used. */
export interface PdfEngine {
  readonly NodeCompiler: typeof NodeCompiler;
}

/**
 * Loads the native typesetter when a PDF is made, since most runs need none; throws on platforms it is not built for.
 * `require` and not `import()`, so that publishing stays synchronous.
 */
export const loadPdfEngine = (): PdfEngine =>
  createRequire(import.meta.url)("@myriaddreamin/typst-ts-node-compiler") as PdfEngine;
