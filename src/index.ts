/** The public library of tongban: everything is pure, and nothing here reads the disk but `folderSource`. */

export { compareItem, comparer, filterMatrices, summarise, type Wanted } from "./compare/compare.ts";
export { folderSource } from "./effects/folder-source.ts";
export type {
  Catalogue as OpenedCatalogue,
  Item as CatalogueItem,
  Region as CatalogueRegion,
} from "./model/catalogue.ts";
export type { Diagnostic, Finding, Severity } from "./model/diagnostic.ts";
export type { Document, Sound } from "./model/document.ts";
export type * from "./model/generated/files.ts";
export type { ItemMatrix, MatrixField, MatrixSummary, State } from "./model/matrix.ts";
export type { Entry, Source } from "./model/source.ts";
export { type Reading, readCatalogue } from "./read/read-catalogue.ts";
export { judge } from "./validate/judge.ts";
export { locate } from "./validate/locate.ts";
export { type Opened, open } from "./validate/open.ts";
