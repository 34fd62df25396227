/** The public library of tongban: everything is pure, and nothing here reads the disk but `folderSource`. */
export { folderSource } from "./effects/folder-source.ts";
export type { Entry, Source } from "./model/source.ts";
export type * from "./model/generated/files.ts";
export type { Catalogue as OpenedCatalogue, Item as CatalogueItem, Region as CatalogueRegion } from "./model/catalogue.ts";
export type { Diagnostic, Finding, Severity } from "./model/diagnostic.ts";
export type { Document, Sound } from "./model/document.ts";
export type { ItemMatrix, MatrixField, MatrixSummary, State } from "./model/difference.ts";
export { readCatalogue, type Reading } from "./read/read-catalogue.ts";
export { open, type Opened } from "./validate/open.ts";
export { check, type Judged } from "./validate/check.ts";
export { locate } from "./validate/locate.ts";
export { compareItem } from "./compare/compare.ts";
