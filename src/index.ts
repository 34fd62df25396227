/** The library; `docs/library.md` shows it at work. Nothing in it writes, and only `folderSource` and `publish` read. */

export { folderSource } from "./effects/folder-source.ts";
export { type CheckOptions, type CheckResult, check } from "./library/check.ts";
export { type CompareOptions, compare } from "./library/compare.ts";
export type { EditionOptions } from "./library/edition.ts";
export type { Finding, RelatedPlace, TextPlace } from "./library/finding.ts";
export { type OpenedCatalogue, openCatalogue } from "./library/open-catalogue.ts";
export { type PublishOptions, publish } from "./library/publish.ts";
export { render } from "./library/render.ts";
export type { Catalogue, Item, Region } from "./model/catalogue.ts";
export type { Severity } from "./model/diagnostic.ts";
export type { Document, Sound } from "./model/document.ts";
export type { Change, Fix, PlainValue, TextEdit } from "./model/edit.ts";
export type { EditionFile } from "./model/edition.ts";
export type {
  Alignment as AlignmentFile,
  Approval as ApprovalFile,
  Catalogue as CatalogueFile,
  Item as ItemFile,
  Kiosks as KiosksFile,
  LegalBases as LegalBasesFile,
  Materials as MaterialsFile,
  Region as RegionFile,
  Standard as StandardFile,
  Terms as TermsFile,
  Version as VersionFile,
} from "./model/generated/files.ts";
export type { Entry, Source } from "./model/source.ts";
export type { Language, Values, Words } from "./model/words.ts";
export { memorySource } from "./read/memory-source.ts";
export { overlaySource } from "./read/overlay-source.ts";
export type { MatrixDocument } from "./report/matrix-json.ts";
