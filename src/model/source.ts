/** One name found in the catalogue's folder; `link` and `other` (pipes, devices) are never opened. */
export interface Entry {
  /** Path within the catalogue, with `/`; bytes that are not UTF-8 appear as U+FFFD. */
  readonly path: string;
  readonly kind: "file" | "link" | "other";
  /** Bytes. */
  readonly size: number;
}

/** A folder of files to read; the disk's is in effects, tests hand in their own. */
export interface Source {
  /** Every file below the folder, in order of path; folders that start with a dot are left out. */
  readonly entries: readonly Entry[];
  /** The file's bytes, good until the next file is read; throws when it cannot be read. */
  read(path: string): Uint8Array;
}
