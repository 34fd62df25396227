import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
} from "node:fs";
import { basename, join, resolve } from "node:path";
import { byCodePoint } from "../model/code-point.ts";
import type { Entry, Source } from "../model/source.ts";
import { gitPrefix } from "./git.ts";

function list(root: string, folder: string, entries: Entry[]): void {
  const items = readdirSync(join(root, folder), { withFileTypes: true });
  if (items.some(({ name }) => name.includes("\ufffd"))) listMisnamed(root, folder, entries);
  for (const item of items) {
    if (item.name.includes("\ufffd")) continue;
    const path = folder === "" ? item.name : `${folder}/${item.name}`;
    if (!item.isDirectory()) entries.push({ path, kind: kindOf(item), size: sizeOf(join(root, path), item) });
    else if (!item.name.startsWith(".")) listBelow(root, path, entries);
  }
}

/** A folder that cannot be listed (no permission, gone in the meantime) hides no other. */
function listBelow(root: string, folder: string, entries: Entry[]): void {
  const below: Entry[] = [];
  try {
    list(root, folder, below);
  } catch {
    entries.push({ path: folder, kind: "locked", size: 0 });
    return;
  }
  entries.push({ path: folder, kind: "folder", size: 0 });
  for (const each of below) entries.push(each);
}

/** Names whose bytes are not UTF-8: they cannot be asked for again, so nothing is known of them but their kind. */
function listMisnamed(root: string, folder: string, entries: Entry[]): void {
  for (const item of readdirSync(join(root, folder), { withFileTypes: true, encoding: "buffer" })) {
    const bytes = item.name;
    if (!bytes.toString("utf8").includes("\ufffd")) continue;
    const name = escaped(bytes);
    const path = folder === "" ? name : `${folder}/${name}`;
    entries.push({ path, kind: item.isDirectory() ? "folder" : kindOf(item), size: 0, nameBytes: bytes });
  }
}

/** Bytes as text, each one outside ASCII written `\xC7`. */
const escaped = (bytes: Buffer): string =>
  bytes.toString("latin1").replace(/[^ -~]/gu, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0");
    return `\\x${code}`;
  });

type EntryKind = Pick<Dirent, "isFile" | "isSymbolicLink">;

const kindOf = (item: EntryKind): "file" | "link" | "other" =>
  item.isFile() ? "file" : item.isSymbolicLink() ? "link" : "other";

function sizeOf(path: string, item: EntryKind): number {
  return item.isFile() ? (lstatSync(path, { throwIfNoEntry: false })?.size ?? 0) : 0;
}

/**
 * Reads regular files into one piece of memory, since fresh memory for each costs more than reading it. Only what is a
 * regular file at the moment of opening is read: no link is followed, no pipe waited for.
 */
function regularFiles(): (path: string) => Uint8Array {
  let memory = Buffer.alloc(64 * 1024);
  return (path) => {
    const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      const stat = fstatSync(file);
      const { size } = stat;
      if (!stat.isFile()) throw new Error("not a regular file");
      if (size > memory.length) memory = Buffer.alloc(size);
      let at = 0;
      while (at < size) {
        const count = readSync(file, memory, at, size - at, at);
        if (count === 0) break;
        at += count;
      }
      return memory.subarray(0, at);
    } finally {
      closeSync(file);
    }
  };
}

/**
 * The files below a folder, listed now and read when asked for. Reports name them from the top of the git repository,
 * outside git from the folder above. Throws what the system says when the folder cannot be listed.
 */
export function folderSource(root: string): Source {
  const entries: Entry[] = [];
  list(root, "", entries);
  const read = regularFiles();
  return {
    prefix: gitPrefix(root) ?? `${basename(resolve(root))}/`,
    entries: entries.sort((a, b) => byCodePoint(a.path, b.path)),
    read: (path) => read(join(root, path)),
  };
}
