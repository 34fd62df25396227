/**
 * One name found in the catalogue's folder; `link` and `other` (pipes, devices) are never opened. A folder is an entry
 * of its own beside what is in it; one that cannot be listed is `locked`.
 */
export interface Entry {
  /** Path within the catalogue, with `/`; bytes that are not UTF-8 are written `\xC7`. */
  readonly path: string;
  readonly kind: "file" | "folder" | "locked" | "link" | "other";
  /** The last name's bytes, when they are not UTF-8: such a name cannot be opened. */
  readonly nameBytes?: Uint8Array;
  /** Bytes. */
  readonly size: number;
}

/** A folder of files to read: one on the disk, or texts in memory. */
export interface Source {
  /**
   * What leads from where the reader of a report stands to the folder: `catalogue/`. Reports put it before the paths of
   * files; nothing where the files stand nowhere.
   */
  readonly prefix?: string;
  /** Everything below the folder, in order of path; folders that start with a dot are left out. */
  readonly entries: readonly Entry[];
  /** The file's bytes, good until the next file is read; throws when it cannot be read. */
  read(path: string): Uint8Array;
}
