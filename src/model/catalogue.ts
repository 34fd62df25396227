import { byCodePoint } from "./code-point.ts";
import type { Document, Sound } from "./document.ts";
import type { LegalBasesLegalBasis, MaterialsRegisteredMaterial } from "./generated/files.ts";
import { type FileKind, kinds, type RecordKind } from "./kinds.ts";
import { isWithin, parentOf } from "./pointer.ts";

/** A material of the register 材料库. */
export type RegisteredMaterial = Sound<MaterialsRegisteredMaterial>;
/** A law, regulation or document of the register 依据库. */
export type LegalBasis = Sound<LegalBasesLegalBasis>;

/** One region that takes part, with what its file says. */
export interface Region {
  readonly id: string;
  /** Short name for tables (青浦); the id where the file gives none. */
  readonly shortName: string;
  readonly document?: Document<"region">;
  /** Its files of the other kinds that belong to a region. */
  readonly records?: Records;
}

/** The records of one region, by kind. */
export type Records = { readonly [K in RecordKind]?: Document<K> };

/** The registers every version refers to; documents are there for positions. */
export interface Registers {
  readonly materials: ReadonlyMap<string, RegisteredMaterial>;
  readonly legalBases: ReadonlyMap<string, LegalBasis>;
  /** Groups of wording known as the same. */
  readonly sameWording: readonly (readonly string[])[];
  /** Words never to be split when texts are compared. */
  readonly keptWords: readonly string[];
  readonly documents: {
    readonly materials?: Document<"materials">;
    readonly legalBases?: Document<"legal-bases">;
    readonly terms?: Document<"terms">;
  };
}

/** One item: what is one for all regions, and each region's version. */
export interface Item {
  readonly id: string;
  readonly document?: Document<"item">;
  /** Versions that could be read, in the catalogue's order of regions. */
  readonly versions: ReadonlyMap<string, Document<"version">>;
  /** Regions whose file is there but could not be read: neither compared nor missing. */
  readonly unreadable: ReadonlySet<string>;
  readonly standard?: Document<"standard">;
  readonly alignment?: Document<"alignment">;
}

/** Everything the catalogue's files say, ready to be judged and compared. */
export interface Catalogue {
  readonly config?: Document<"catalogue">;
  readonly regions: readonly Region[];
  readonly registers: Registers;
  /** In order of id. */
  readonly items: readonly Item[];
  /** In order of file name. */
  readonly approvals: readonly Document<"approval">[];
  /** All files of the catalogue that could be read, in order of path. */
  readonly documents: readonly Document[];
  readonly unreadable: readonly UnreadableFile[];
}

/** A file that is there but gave no value, or a folder that could not be opened. */
export interface UnreadableFile {
  readonly path: string;
  readonly item?: string;
  readonly region?: string;
  /** Where its name, or its folder's, does not say what it is: the folder of which it may be anything. */
  readonly nameless?: string;
  /** Its text, where it could be decoded. */
  readonly text?: string;
}

/** Whether a file may be at a path that could not be read: it, its folder, or one beside it with a hopeless name. */
export const isUnreadable = ({ unreadable }: Pick<Catalogue, "unreadable">, path: string): boolean =>
  unreadable.some((lost) => isWithin(path, lost.path) || lost.nameless === parentOf(path));

/** Tells documents of one kind from the others. */
const isOfKind =
  <K extends FileKind>(kind: K) =>
  (document: Document): document is Document<K> =>
    document.kind === kind;

/** The catalogue's documents of one kind, in order of path. */
export const documentsOf = <K extends FileKind>(
  { documents }: Pick<Catalogue, "documents">,
  kind: K,
): Document<K>[] => documents.filter(isOfKind(kind));

/** Puts the documents of one catalogue together; the order of the input does not matter. */
export function assemble(documents: readonly Document[], unreadable: readonly UnreadableFile[]): Catalogue {
  const sorted = [...documents].sort((a, b) => byCodePoint(a.path, b.path));
  const ofKind = <K extends FileKind>(kind: K): Document<K>[] => sorted.filter(isOfKind(kind));
  const [config] = ofKind("catalogue");
  const records = sorted.filter(isRecord);
  const regionFiles = new Map(ofKind("region").map((document) => [document.region, document]));
  const order = (config?.value.regions ?? [...regionFiles.keys()]).filter((id) => id !== undefined);
  return {
    ...(config ? { config } : {}),
    regions: order.map((id) => {
      const document = regionFiles.get(id);
      const shortName = document?.value.shortName ?? id;
      return { id, shortName, records: recordsOf(records, id), ...(document ? { document } : {}) };
    }),
    registers: registersOf(ofKind("materials")[0], ofKind("legal-bases")[0], ofKind("terms")[0]),
    items: itemsOf(sorted, unreadable, order),
    approvals: ofKind("approval"),
    documents: sorted,
    unreadable,
  };
}

const isRecord = (document: Document): document is Document<RecordKind> =>
  kinds[document.kind].owner === "region" && document.kind !== "region";

const recordsOf = (records: readonly Document<RecordKind>[], region: string): Records =>
  Object.fromEntries(
    records.filter((record) => record.region === region).map((record) => [record.kind, record]),
  );

function registersOf(
  materials: Document<"materials"> | undefined,
  legalBases: Document<"legal-bases"> | undefined,
  terms: Document<"terms"> | undefined,
): Registers {
  const byId = <T extends { readonly id?: string | undefined }>(
    entries: readonly T[] | undefined,
  ): Map<string, T> => {
    const map = new Map<string, T>();
    for (const entry of entries ?? [])
      if (entry.id !== undefined && !map.has(entry.id)) map.set(entry.id, entry);
    return map;
  };
  return {
    materials: byId(materials?.value.materials),
    legalBases: byId(legalBases?.value.legalBases),
    sameWording: terms?.value.same ?? [],
    keptWords: terms?.value.keep ?? [],
    documents: {
      ...(materials ? { materials } : {}),
      ...(legalBases ? { legalBases } : {}),
      ...(terms ? { terms } : {}),
    },
  };
}

function itemsOf(
  documents: readonly Document[],
  unreadable: readonly UnreadableFile[],
  order: readonly string[],
): Item[] {
  const folders = new Map<string, { documents: Document[]; unreadable: Set<string> }>();
  const folderOf = (id: string) => {
    const folder = folders.get(id) ?? { documents: [], unreadable: new Set<string>() };
    folders.set(id, folder);
    return folder;
  };
  for (const document of documents)
    if (document.item !== undefined) folderOf(document.item).documents.push(document);
  for (const { item, region } of unreadable)
    if (item !== undefined) {
      const folder = folderOf(item);
      if (region !== undefined) folder.unreadable.add(region);
    }
  const rank = (region: string | undefined): number => {
    const at = order.indexOf(region ?? "");
    return at === -1 ? order.length : at;
  };
  return [...folders]
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([id, folder]) => {
      const one = <K extends FileKind>(kind: K): Document<K> | undefined =>
        folder.documents.find(isOfKind(kind));
      const versions = folder.documents.filter(isOfKind("version"));
      versions.sort((a, b) => rank(a.region) - rank(b.region));
      const document = one("item");
      const standard = one("standard");
      const alignment = one("alignment");
      return {
        id,
        versions: new Map(versions.map((version) => [version.region, version])),
        unreadable: folder.unreadable,
        ...(document ? { document } : {}),
        ...(standard ? { standard } : {}),
        ...(alignment ? { alignment } : {}),
      };
    });
}
