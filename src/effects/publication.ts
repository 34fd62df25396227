import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { byCodePoint } from "../model/code-point.ts";
import { type EditionFile, manifestName } from "../model/edition.ts";
import { filesInManifest } from "../model/manifest.ts";
import { retryWhileHeld, syncFolder, type Write, writeWhole } from "./atomic-write.ts";
import { whileLocked } from "./lock.ts";

/** A place that is not to be replaced: no folder, no edition, or one that also holds what no edition has put there. */
export class NotAnEditionError extends Error {
  readonly path: string;
  /** What no edition has put there, relative to the folder; the folder itself is none where this is empty. */
  readonly others: readonly string[];
  constructor(path: string, others: readonly string[] = []) {
    super(`${path} is no published folder`);
    this.name = "NotAnEditionError";
    this.path = path;
    this.others = others;
  }
}

/** The names one publication uses beside the folder itself: all on the same disk, all hidden. */
interface FolderNames {
  readonly folder: string;
  readonly parent: string;
  readonly fresh: string;
  readonly old: string;
  readonly lock: string;
  readonly prefix: string;
}

function namesOf(path: string): FolderNames {
  const folder = existsSync(path) ? realpathSync(path) : resolve(path);
  const parent = dirname(folder);
  const prefix = `.${basename(folder)}.tongban-`;
  return {
    folder,
    parent,
    prefix,
    fresh: join(parent, `${prefix}new-${process.pid}`),
    old: join(parent, `${prefix}old-${process.pid}`),
    lock: join(parent, `${prefix}lock`),
  };
}

/**
 * Nothing, or an edition and nothing else: what may be replaced. An edition is known by its own manifest; whatever that
 * does not list is somebody's, and is never thrown away with it.
 */
function refuseOtherFolders(folder: string): void {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (found === undefined) return;
  if (!found.isDirectory()) throw new NotAnEditionError(folder);
  const paths = pathsIn(folder);
  if (paths.length === 0) return;
  const listed = paths.includes(manifestName)
    ? filesInManifest(readFileSync(join(folder, manifestName)))
    : undefined;
  const own = new Set([manifestName, ...(listed ?? []).map(({ path }) => path)]);
  const others = paths.filter((path) => listed === undefined || !own.has(path));
  if (others.length > 0) throw new NotAnEditionError(folder, others);
}

/** Every file below a folder, in order; of folders only the empty ones, which are somebody's as well. */
function pathsIn(folder: string, below = ""): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .sort((a, b) => byCodePoint(a.name, b.name))
    .flatMap((entry) => {
      const path = below === "" ? entry.name : `${below}/${entry.name}`;
      if (!entry.isDirectory()) return [path];
      const inside = pathsIn(folder, path);
      return inside.length === 0 ? [`${path}/`] : inside;
    });
}

const remove = (path: string): void => retryWhileHeld(() => rmSync(path, { recursive: true, force: true }));

/** What a publication that was ended midway left: the old edition goes back where none stands, the rest goes. */
function recoverLeftovers({ folder, parent, prefix }: FolderNames): void {
  const leftovers = readdirSync(parent)
    .filter((name) => name.startsWith(`${prefix}new-`) || name.startsWith(`${prefix}old-`))
    .sort();
  if (leftovers.length === 0) return;
  const old = leftovers.find((name) => name.startsWith(`${prefix}old-`));
  if (old !== undefined && !existsSync(folder)) retryWhileHeld(() => renameSync(join(parent, old), folder));
  for (const name of leftovers) remove(join(parent, name));
  syncFolder(parent);
}

/** Everything on the disk before a name of it is seen; the manifest last of all. */
function writeAll(folder: string, files: readonly EditionFile[], write?: Write): void {
  const folders = new Set([folder]);
  mkdirSync(folder);
  const last = files.filter(({ path }) => path === manifestName);
  for (const { path, bytes } of [...files.filter((file) => !last.includes(file)), ...last]) {
    const target = join(folder, path);
    if (!resolve(target).startsWith(resolve(folder))) throw new NotAnEditionError(target);
    mkdirSync(dirname(target), { recursive: true });
    folders.add(dirname(target));
    writeWhole(target, bytes, write);
  }
  for (const each of [...folders].reverse()) syncFolder(each);
}

/** The new edition takes the old one's name; should that fail, the old one has it back. */
function swap({ folder, fresh, old, parent }: FolderNames): void {
  const stood = existsSync(folder);
  if (stood) retryWhileHeld(() => renameSync(folder, old));
  try {
    retryWhileHeld(() => renameSync(fresh, folder));
  } catch (error) {
    if (stood) renameSync(old, folder);
    throw error;
  }
  syncFolder(parent);
  if (stood) remove(old);
}

/**
 * Replaces the folder by these files: it is the old edition until every new file is on the disk, then the new one.
 * One publisher at a time; what an earlier one left behind is put right first. Throws {@link NotAnEditionError} for a folder
 * that is no edition or holds something else, {@link LockedError} when another publisher does not finish, and what the system says when it cannot write.
 */
export function replaceFolder(path: string, files: readonly EditionFile[], write?: Write): void {
  mkdirSync(dirname(resolve(path)), { recursive: true });
  const names = namesOf(path);
  whileLocked(names.lock, () => {
    recoverLeftovers(names);
    refuseOtherFolders(names.folder);
    try {
      writeAll(names.fresh, files, write);
      swap(names);
    } catch (error) {
      remove(names.fresh);
      throw error;
    }
  });
}

/** Puts right what an interrupted publication left; nothing happens where nothing was left, or while one is at work. */
export function recoverFolder(path: string): void {
  const names = namesOf(path);
  if (!existsSync(names.parent) || !readdirSync(names.parent).some((name) => name.startsWith(names.prefix)))
    return;
  whileLocked(names.lock, () => recoverLeftovers(names));
}

/**
 * The files below a published folder, in order of path; what is neither file nor folder counts as a file without
 * content, for no manifest lists one. Throws when the folder cannot be read.
 */
export function readPublished(folder: string): EditionFile[] {
  const root = resolve(folder);
  return readdirSync(root, { withFileTypes: true, recursive: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => {
      const full = join(entry.parentPath, entry.name);
      const path = full.slice(root.length + 1).replaceAll("\\", "/");
      return { path, bytes: entry.isFile() ? readFileSync(full) : new Uint8Array() };
    })
    .sort((a, b) => byCodePoint(a.path, b.path));
}
