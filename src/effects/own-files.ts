import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The tool's root. Sources, compiled files and the bundle all lie two folders below it. */
const root = new URL("../../", import.meta.url);
const pathOf = (path: string): string => fileURLToPath(new URL(path, root));

/** The files that come with the tool (fonts, templates), by path below its root; throws when one cannot be read. */
export const ownFiles = {
  read: (path: string): Uint8Array => readFileSync(pathOf(path)),
  /** Names of the files in a folder, in order of code point. */
  names: (folder: string): string[] =>
    readdirSync(pathOf(folder), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => entry.name)
      .sort(),
};
