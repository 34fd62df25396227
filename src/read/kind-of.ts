import type { FileKind } from "../model/document.ts";

/** What a file of the catalogue is, by where it stands. */
export interface Identity {
  readonly kind: FileKind;
  readonly item?: string;
  readonly region?: string;
}

const registers: ReadonlyMap<string, FileKind> = new Map([
  ["materials", "materials"],
  ["legal-bases", "legal-bases"],
  ["terms", "terms"],
]);
/** Files of an item's folder that are no region's version. */
const ofItem: ReadonlyMap<string, FileKind> = new Map([
  ["item", "item"],
  ["standard", "standard"],
  ["alignment", "alignment"],
]);

/** `items.yaml`, `Standard.yaml`: which file of an item's folder was meant by a name that is nearly its own. */
export function misspelt(name: string): string | undefined {
  const meant = name.toLowerCase().replace(/s$/u, "");
  return ofItem.has(meant) && meant !== name ? meant : undefined;
}

/** What the file at a path without its ending is; `undefined` when nothing belongs there. */
export function kindOf(pathWithoutEnding: string): Identity | undefined {
  const [folder = "", name = "", file, ...deeper] = pathWithoutEnding.split("/");
  if (deeper.length > 0) return undefined;
  if (folder === "items" && file !== undefined) {
    const kind = ofItem.get(file);
    return kind === undefined ? { kind: "version", item: name, region: file } : { kind, item: name };
  }
  if (file !== undefined) return undefined;
  if (folder === "catalogue" && name === "") return { kind: "catalogue" };
  if (folder === "regions" && name !== "") return { kind: "region", region: name };
  if (folder === "approvals" && name !== "") return { kind: "approval" };
  const register = folder === "registers" ? registers.get(name) : undefined;
  return register === undefined ? undefined : { kind: register };
}
