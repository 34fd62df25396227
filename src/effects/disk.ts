import { existsSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, resolve } from "node:path";

/** Whether something stands at a path. */
export const exists = (path: string): boolean => existsSync(path);
/** An absolute path of the parts, the first of them a base. */
export const resolvePath = (...parts: string[]): string => resolve(...parts);
/** The folder a path is in; a root is its own parent. */
export const parentPath = (path: string): string => dirname(path);
/** The last part of a path. */
export const nameOf = (path: string): string => basename(path);
/** A whole file; throws when it cannot be read. */
export const readBytes = (path: string): Uint8Array => readFileSync(path);
/** Names of the files in a folder, in order of code point. */
export const fileNames = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
    .sort();
/** Where the system keeps what may be thrown away. */
export const temporaryFolder = (): string => tmpdir();
