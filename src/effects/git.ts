import { execFileSync } from "node:child_process";

/** The last commit that touched a folder, and whether the folder differs from it. */
export interface LastCommit {
  readonly commit: string;
  /** The commit's day in Asia/Shanghai, `2026-11-23`. */
  readonly date: string;
  readonly dirty: boolean;
}

/**
 * Runs git without a shell, pager, hooks, monitors or the system's and the user's configuration, so that nothing a
 * catalogue's repository holds can run. `undefined` when git is not there or says no.
 */
function git(folder: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync(
      "git",
      [
        "-c",
        "core.fsmonitor=false",
        "-c",
        "core.hooksPath=/dev/null",
        "-c",
        "core.quotepath=false",
        "-c",
        "safe.directory=*",
        "--no-pager",
        "--no-optional-locks",
        ...args,
      ],
      {
        cwd: folder,
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
        maxBuffer: 1 << 28,
        env: {
          PATH: process.env["PATH"],
          GIT_CONFIG_NOSYSTEM: "1",
          GIT_CONFIG_GLOBAL: "/dev/null",
          GIT_TERMINAL_PROMPT: "0",
          TZ: "Asia/Shanghai",
        },
      },
    );
  } catch {
    return undefined;
  }
}

/**
 * The way from the top of the repository to a folder in it (`catalogue/`, nothing for the top), also where the folder
 * is reached by a link; `undefined` outside git.
 */
export const gitPrefix = (folder: string): string | undefined =>
  git(folder, ["rev-parse", "--show-prefix"])?.replace(/\n$/u, "");

/** `undefined` outside git, or when no commit has touched the folder. */
export function lastCommit(folder: string): LastCommit | undefined {
  const [commit, date] = (
    git(folder, ["log", "-1", "--date=format-local:%Y-%m-%d", "--format=%H%n%cd", "--", "."]) ?? ""
  ).split("\n");
  if (!commit || !date) return undefined;
  return { commit, date, dirty: (git(folder, ["status", "--porcelain", "-z", "--", "."]) ?? "") !== "" };
}

/** Paths below the folder that differ from `base` (or are new), relative to the folder; `undefined` when git cannot say. */
export function changedSince(folder: string, base: string): readonly string[] | undefined {
  // A name from outside is looked up as a revision first, so that no option of git can come in by it.
  const revision = git(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${base}^{commit}`]);
  if (revision === undefined) return undefined;
  const changed = git(folder, [
    "diff",
    "--name-only",
    "-z",
    "--no-ext-diff",
    "--no-textconv",
    "--relative",
    revision.trim(),
    "--",
    ".",
  ]);
  const added = git(folder, ["ls-files", "--others", "--exclude-standard", "-z", "--", "."]);
  return changed === undefined || added === undefined
    ? undefined
    : `${changed}${added}`.split("\0").filter((path) => path !== "");
}
