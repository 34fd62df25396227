import { byCodePoint } from "./code-point.ts";
import type { Document, Sound } from "./document.ts";
import type {
  Alignment,
  Approval,
  Catalogue as Config,
  Item as ItemFile,
  LegalBases,
  LegalBasesLegalBasis,
  Materials,
  MaterialsRegisteredMaterial,
  Region as RegionFile,
  Standard,
  Terms,
  Version,
} from "./generated/files.ts";
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
  readonly document?: Document<RegionFile>;
}

/** The registers every version refers to; documents are there for positions. */
export interface Registers {
  readonly materials: ReadonlyMap<string, RegisteredMaterial>;
  readonly legalBases: ReadonlyMap<string, LegalBasis>;
  /** Groups of wording known as the same. */
  readonly sameWording: readonly (readonly string[])[];
  /** Words never to be split when texts are compared. */
  readonly keptWords: readonly string[];
  readonly documents: {
    readonly materials?: Document<Materials>;
    readonly legalBases?: Document<LegalBases>;
    readonly terms?: Document<Terms>;
  };
}

/** One item: what is one for all regions, and each region's version. */
export interface Item {
  readonly id: string;
  readonly document?: Document<ItemFile>;
  /** Versions that could be read, in the catalogue's order of regions. */
  readonly versions: ReadonlyMap<string, Document<Version>>;
  /** Regions whose file is there but could not be read: neither compared nor missing. */
  readonly unreadable: ReadonlySet<string>;
  readonly standard?: Document<Standard>;
  readonly alignment?: Document<Alignment>;
}

/** Everything the catalogue's files say, ready to be judged and compared. */
export interface Catalogue {
  readonly config?: Document<Config>;
  readonly regions: readonly Region[];
  readonly registers: Registers;
  /** In order of id. */
  readonly items: readonly Item[];
  /** In order of file name. */
  readonly approvals: readonly Document<Approval>[];
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

/** Puts the documents of one catalogue together; the order of the input does not matter. */
export function assemble(documents: readonly Document[], unreadable: readonly UnreadableFile[]): Catalogue {
  const sorted = [...documents].sort((a, b) => byCodePoint(a.path, b.path));
  const ofKind = <T>(kind: Document["kind"]): Document<T>[] =>
    sorted.filter((document) => document.kind === kind) as Document<T>[];
  const config = ofKind<Config>("catalogue")[0];
  const regionFiles = new Map(
    ofKind<RegionFile>("region").map((document) => [document.region ?? "", document]),
  );
  const order = (config?.value.regions ?? [...regionFiles.keys()]).filter((id) => id !== undefined);
  return {
    ...(config ? { config } : {}),
    regions: order.map((id) => {
      const document = regionFiles.get(id);
      return { id, shortName: document?.value.shortName ?? id, ...(document ? { document } : {}) };
    }),
    registers: registersOf(
      ofKind<Materials>("materials")[0],
      ofKind<LegalBases>("legal-bases")[0],
      ofKind<Terms>("terms")[0],
    ),
    items: itemsOf(sorted, unreadable, order),
    approvals: ofKind<Approval>("approval"),
    documents: sorted,
    unreadable,
  };
}

function registersOf(
  materials: Document<Materials> | undefined,
  legalBases: Document<LegalBases> | undefined,
  terms: Document<Terms> | undefined,
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
      const one = <T>(kind: Document["kind"]) =>
        folder.documents.find((document) => document.kind === kind) as Document<T> | undefined;
      const versions = folder.documents.filter(({ kind }) => kind === "version") as Document<Version>[];
      versions.sort((a, b) => rank(a.region) - rank(b.region));
      const document = one<ItemFile>("item");
      const standard = one<Standard>("standard");
      const alignment = one<Alignment>("alignment");
      return {
        id,
        versions: new Map(versions.map((version) => [version.region ?? "", version])),
        unreadable: folder.unreadable,
        ...(document ? { document } : {}),
        ...(standard ? { standard } : {}),
        ...(alignment ? { alignment } : {}),
      };
    });
}
