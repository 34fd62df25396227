import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach } from "vitest";
import type { Host } from "../../src/cli/host.ts";
import { main } from "../../src/cli/main.ts";
import { nodeHost } from "../../src/cli/node-host.ts";
import { sampleFiles } from "../../src/reference/sample.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A real folder with the sample catalogue in `catalogue/`, and the command line run in it. */
export class World {
  readonly folder = mkdtempSync(join(tmpdir(), "tongban-test-"));
  constructor(changes: Readonly<Record<string, string | Uint8Array | null>> = {}) {
    folders.push(this.folder);
    for (const [path, content] of Object.entries({ ...sampleFiles, ...changes }))
      if (content !== null) this.write(`catalogue/${path}`, content);
  }

  path(path: string): string {
    return join(this.folder, path);
  }

  write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.path(path)), { recursive: true });
    writeFileSync(this.path(path), content);
  }

  read(path: string): string {
    return readFileSync(this.path(path), "utf8");
  }

  git(...args: string[]): string {
    const env = {
      ...process.env,
      GIT_AUTHOR_NAME: "a",
      GIT_AUTHOR_EMAIL: "a@example.org",
      GIT_COMMITTER_NAME: "a",
      GIT_COMMITTER_EMAIL: "a@example.org",
      GIT_AUTHOR_DATE: "2026-11-20T12:00:00+0800",
      GIT_COMMITTER_DATE: "2026-11-20T12:00:00+0800",
      GIT_CONFIG_GLOBAL: "/dev/null",
    };
    return execFileSync("git", args, {
      cwd: this.folder,
      encoding: "utf8",
      env,
      stdio: ["ignore", "pipe", "ignore"],
    });
  }

  /** Runs a command with streams that are no terminal, in a fixed environment, on a fixed day. */
  async run(args: readonly string[], changes: Partial<Host> = {}): Promise<Ran> {
    let out = "";
    let err = "";
    const code = await main(args, {
      ...nodeHost(process),
      cwd: this.folder,
      env: {},
      resolve: (...parts) => join(...(parts[0]?.startsWith("/") ? [] : [this.folder]), ...parts),
      stdout: {
        isTerminal: false,
        columns: 100,
        write: (text) => {
          out += text;
        },
      },
      stderr: {
        isTerminal: false,
        write: (text) => {
          err += text;
        },
      },
      now: () => new Date("2026-11-23T04:00:00Z"),
      elapsed: () => 0,
      ...changes,
    });
    return { code, out, err };
  }
}
