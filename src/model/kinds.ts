import type { Files } from "./generated/files.ts";

/** Whom a file belongs to: the whole catalogue, one region, one item, or one region's part of an item. */
export type Owner = "catalogue" | "region" | "item" | "item-region";

interface FileKindDefinition {
  /** Its path without the ending; `<item>`, `<region>` and `<id>` stand for a name of the catalogue's own. */
  readonly path: string;
  readonly owner: Owner;
}

/**
 * Every kind of file a catalogue is made of. The schema of the same name in schemas/ says what it holds; reading, the
 * shape check, document types and the assembled catalogue follow from this table. A path is matched from the first kind
 * on, so that `items/<item>/item` comes before `items/<item>/<region>`.
 */
export const kinds = {
  catalogue: { path: "catalogue", owner: "catalogue" },
  region: { path: "regions/<region>", owner: "region" },
  kiosks: { path: "kiosks/<region>", owner: "region" },
  materials: { path: "registers/materials", owner: "catalogue" },
  "legal-bases": { path: "registers/legal-bases", owner: "catalogue" },
  terms: { path: "registers/terms", owner: "catalogue" },
  approval: { path: "approvals/<id>", owner: "catalogue" },
  item: { path: "items/<item>/item", owner: "item" },
  standard: { path: "items/<item>/standard", owner: "item" },
  alignment: { path: "items/<item>/alignment", owner: "item" },
  version: { path: "items/<item>/<region>", owner: "item-region" },
} as const satisfies Readonly<Record<string, FileKindDefinition>>;

export type FileKind = keyof typeof kinds;
export const fileKinds = Object.keys(kinds) as readonly FileKind[];

/** Kinds of record a region keeps beside the file that says what the region is: one file a kind and region. */
export type RecordKind = Exclude<
  { [K in FileKind]: (typeof kinds)[K]["owner"] extends "region" ? K : never }[FileKind],
  "region"
>;

/** What a file of a kind holds when its shape is right. */
export type FileValue<K extends FileKind> = NonNullable<Files[K]>;

interface OwnerIds {
  readonly catalogue: { readonly item?: never; readonly region?: never };
  readonly region: { readonly item?: never; readonly region: string };
  readonly item: { readonly item: string; readonly region?: never };
  readonly "item-region": { readonly item: string; readonly region: string };
}

/** A kind, and the ids of what a file of it belongs to. */
export type Identity<K extends FileKind = FileKind> = K extends FileKind
  ? { readonly kind: K } & OwnerIds[(typeof kinds)[K]["owner"]]
  : never;

const placeholder = /^<(\w+)>$/u;

/** What the file at a path (without its ending) is, `undefined` when nothing belongs there. */
export function identify(path: string): Identity | undefined {
  const names = path.split("/");
  for (const kind of fileKinds) {
    const ids = idsIn(names, kinds[kind].path.split("/"));
    // The table's placeholders are those of the kind's owner, which the compiler cannot see in a text.
    if (ids !== undefined) return { kind, ...ids } as Identity;
  }
  return undefined;
}

/** The ids that a path has where a pattern has placeholders; `undefined` when the path does not fit. */
function idsIn(
  names: readonly string[],
  pattern: readonly string[],
): Readonly<Record<string, string>> | undefined {
  if (names.length !== pattern.length) return undefined;
  const ids: Record<string, string> = {};
  for (const [at, part] of pattern.entries()) {
    const name = names[at] ?? "";
    const id = placeholder.exec(part)?.[1];
    if (id === undefined ? name !== part : name === "") return undefined;
    if (id === "item" || id === "region") ids[id] = name;
  }
  return ids;
}
