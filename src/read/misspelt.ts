import { fileKinds, kinds } from "../model/kinds.ts";

/** Names of the files of an item's folder that are no region's version. */
const itemFiles: ReadonlySet<string> = new Set(
  fileKinds.flatMap((kind) => {
    const { path, owner } = kinds[kind];
    return owner === "item" ? [path.slice(path.lastIndexOf("/") + 1)] : [];
  }),
);

/** `items.yaml`, `Standard.yaml`: which file of an item's folder was meant by a name that is nearly its own. */
export function misspelt(name: string): string | undefined {
  const meant = name.toLowerCase().replace(/s$/u, "");
  return itemFiles.has(meant) && meant !== name ? meant : undefined;
}
