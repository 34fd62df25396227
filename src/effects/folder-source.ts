import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readSync } from "node:fs";
import { join } from "node:path";
import { byCodePoint } from "../model/code-point.ts";
import type { Entry, Source } from "../model/source.ts";

function list(root: string, folder: string, entries: Entry[]): void {
  for (const item of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = folder === "" ? item.name : `${folder}/${item.name}`;
    if (item.isDirectory()) {
      if (!item.name.startsWith(".")) list(root, path, entries);
    } else if (item.isFile()) entries.push({ path, kind: "file", size: sizeOf(join(root, path)) });
    else entries.push({ path, kind: item.isSymbolicLink() ? "link" : "other", size: 0 });
  }
}

/** A name whose bytes are not UTF-8 cannot be asked for again; the reader says so, here it counts as empty. */
function sizeOf(path: string): number {
  return lstatSync(path, { throwIfNoEntry: false })?.size ?? 0;
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

/** The files below a folder, listed now and read when asked for. Throws when the folder cannot be listed. */
export function folderSource(root: string): Source {
  const entries: Entry[] = [];
  list(root, "", entries);
  const read = regularFiles();
  return {
    entries: entries.sort((a, b) => byCodePoint(a.path, b.path)),
    read: (path) => read(join(root, path)),
  };
}
