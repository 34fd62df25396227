import { writeAtomically } from "../effects/atomic-write.ts";
import * as disk from "../effects/disk.ts";
import { folderSource } from "../effects/folder-source.ts";
import { changedSince, lastCommit } from "../effects/git.ts";
import { ownFiles } from "../effects/own-files.ts";
import { readPublished, recoverFolder, replaceFolder } from "../effects/publication.ts";
import { spinner } from "../effects/terminal.ts";
import type { Host } from "./host.ts";

/** The world as a Node process sees it. */
export function nodeHost(process: NodeJS.Process): Host {
  const cwd = process.cwd();
  return {
    cwd,
    env: process.env,
    stdout: {
      isTerminal: process.stdout.isTTY === true,
      // A terminal that was never told its size says 0.
      columns: process.stdout.columns || Number(process.env["COLUMNS"]) || 100,
      write: (text) => void process.stdout.write(text),
    },
    stderr: { isTerminal: process.stderr.isTTY === true, write: (text) => void process.stderr.write(text) },
    now: () => new Date(),
    elapsed: () => performance.now(),
    resolve: (...parts) => disk.resolvePath(cwd, ...parts),
    parent: disk.parentPath,
    exists: disk.exists,
    source: folderSource,
    git: { lastCommit, changedSince },
    temporaryFolder: disk.temporaryFolder,
    writeFile: writeAtomically,
    publish: replaceFolder,
    published: (folder) => {
      recoverFolder(folder);
      return readPublished(folder);
    },
    ownFiles,
    progress: (text) => spinner(text, process.stderr),
  };
}
