import {
  chmodSync,
  closeSync,
  fstatSync,
  fsyncSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

/** The write of a disk; handed in so that short writes can be shown to be noticed. */
export type Write = (file: number, bytes: Uint8Array, offset: number, length: number) => number;
const toDisk: Write = (file, bytes, offset, length) => writeSync(file, bytes, offset, length);

/** Waits without giving the thread away; in milliseconds. */
export const pause = (milliseconds: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
};

const isHeld = (error: unknown): boolean =>
  ["EPERM", "EACCES", "EBUSY"].includes((error as NodeJS.ErrnoException).code ?? "");

/** Repeats what fails because another program holds a file open (virus scanners, WPS), from 10 ms up to 10 s in all. */
export function retryWhileHeld<T>(attempt: () => T, longest = 10_000): T {
  for (let wait = 10, waited = 0; ; wait *= 2) {
    try {
      return attempt();
    } catch (error) {
      if (!isHeld(error) || waited + wait > longest) throw error;
      pause(wait);
      waited += wait;
    }
  }
}

/** A new file with exactly these bytes, on the disk when it returns. Throws when a byte is not taken. */
export function writeWhole(path: string, bytes: Uint8Array, write: Write = toDisk): void {
  const file = openSync(path, "wx");
  try {
    for (let at = 0; at < bytes.length; ) {
      const written = write(file, bytes, at, bytes.length - at);
      if (written <= 0)
        throw Object.assign(new Error(`${path}: nothing more could be written`), { code: "ENOSPC" });
      at += written;
    }
    fsyncSync(file);
    const { size } = fstatSync(file);
    if (size !== bytes.length)
      throw Object.assign(new Error(`${path}: ${size} of ${bytes.length} bytes were written`), {
        code: "EIO",
      });
  } finally {
    closeSync(file);
  }
}

/** Makes names of a folder last; systems that cannot open a folder need none of it. */
export function syncFolder(folder: string): void {
  let file: number;
  try {
    file = openSync(folder, "r");
  } catch {
    return;
  }
  try {
    fsyncSync(file);
  } catch (error) {
    if (!["EINVAL", "EPERM", "EISDIR", "ENOTSUP"].includes((error as NodeJS.ErrnoException).code ?? ""))
      throw error;
  } finally {
    closeSync(file);
  }
}

/** Whether a process of this machine still runs; one of another user does. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

const temporaryName = (name: string): string => `.${name}.${process.pid}.tongban-tmp`;

/** Temporary files of this name whose writer is gone. */
function clearLeftovers(folder: string, name: string): void {
  for (const each of readdirSync(folder)) {
    const pid = each.startsWith(`.${name}.`)
      ? /^(\d+)\.tongban-tmp$/u.exec(each.slice(name.length + 2))?.[1]
      : undefined;
    if (pid !== undefined && (Number(pid) === process.pid || !isRunning(Number(pid))))
      rmSync(join(folder, each), { force: true });
  }
}

/**
 * Puts a file in place whole or not at all: written beside it, then renamed over it. A link is followed, and what is
 * no file (a terminal, a pipe) is written to directly. Throws what the system says when it cannot; the old file then
 * stands as it was.
 */
export function writeAtomically(path: string, content: Uint8Array | string, write: Write = toDisk): void {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const old = statSync(path, { throwIfNoEntry: false });
  if (old !== undefined && !old.isFile()) writeThrough(path, bytes, write);
  else replaceFile(old === undefined ? path : realpathSync(path), bytes, old?.mode, write);
}

function replaceFile(target: string, bytes: Uint8Array, mode: number | undefined, write: Write): void {
  const folder = dirname(target);
  clearLeftovers(folder, basename(target));
  const temporary = join(folder, temporaryName(basename(target)));
  try {
    writeWhole(temporary, bytes, write);
    if (mode !== undefined) chmodSync(temporary, mode);
    retryWhileHeld(() => renameSync(temporary, target));
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  syncFolder(folder);
}

function writeThrough(path: string, bytes: Uint8Array, write: Write): void {
  const file = openSync(path, "w");
  try {
    for (let at = 0; at < bytes.length; ) at += write(file, bytes, at, bytes.length - at);
  } finally {
    closeSync(file);
  }
}
