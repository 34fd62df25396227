import type { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

/** The typesetter, as far as it is used. */
export interface PdfEngine {
  readonly NodeCompiler: typeof NodeCompiler;
}

/** Loads the native typesetter only when a PDF is made; rejects on platforms it is not built for. */
export const loadPdfEngine = async (): Promise<PdfEngine> => import("@myriaddreamin/typst-ts-node-compiler");
