import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, resolve } from "node:path";

/** Whether something stands at a path. */
export const exists = (path: string): boolean => existsSync(path);
/** An absolute path of the parts, the first of them a base. */
export const resolvePath = (...parts: string[]): string => resolve(...parts);
/** The folder a path is in; a root is its own parent. */
export const parentPath = (path: string): string => dirname(path);
/** Where the system keeps what may be thrown away. */
export const temporaryFolder = (): string => tmpdir();
