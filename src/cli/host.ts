import type { LastCommit } from "../effects/git.ts";
import type { EditionFile } from "../model/edition.ts";
import type { Source } from "../model/source.ts";
import type { OwnFiles } from "../publish/format.ts";

/** All of the world a command may touch; tests hand in their own. */
export interface Host {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: { readonly isTerminal: boolean; readonly columns: number; write(text: string): void };
  readonly stderr: { readonly isTerminal: boolean; write(text: string): void };
  now(): Date;
  /** Milliseconds since some moment, for saying how long something took. */
  elapsed(): number;
  resolve(...parts: string[]): string;
  parent(path: string): string;
  exists(path: string): boolean;
  source(folder: string): Source;
  git: {
    lastCommit(folder: string): LastCommit | undefined;
    changedSince(folder: string, base: string): readonly string[] | undefined;
  };
  /** Where a fault report may be left. */
  temporaryFolder(): string;
  /** Writes a whole file or nothing. */
  writeFile(path: string, text: string | Uint8Array): void;
  /** Replaces a published folder by these files, the last of them the manifest: wholly or not at all. */
  publish(folder: string, files: readonly EditionFile[]): void;
  /** The files of a published folder, what an interrupted publication left put right first. */
  published(folder: string): readonly EditionFile[];
  readonly ownFiles: OwnFiles;
  /** Shows that something long is under way; only on a terminal. */
  progress(text: string): Promise<{ done(): void }>;
}
