import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { writeAtomically, writeWhole } from "../../src/effects/atomic-write.ts";
import { LockedError, whileLocked } from "../../src/effects/lock.ts";
import {
  NotAnEditionError,
  readPublished,
  recoverFolder,
  replaceFolder,
} from "../../src/effects/publication.ts";
import { withOwnManifest } from "./small-edition.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "tongban-publication-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** An edition of two files, its manifest first. */
const files = (mark: string) =>
  withOwnManifest([
    { path: "index.html", bytes: new TextEncoder().encode(mark.repeat(1000)) },
    { path: "items/a.html", bytes: new TextEncoder().encode(`a ${mark}`) },
  ]).reverse();
const out = () => join(root, "published");
const read = (path: string) => readFileSync(join(out(), path), "utf8");
/** A process number that is surely free: its process has ended. */
const ended = () => execFileSync(process.execPath, ["-p", "process.pid"], { encoding: "utf8" }).trim();

describe("a published folder", () => {
  test("is made, with the folders above it, and then replaced as a whole", () => {
    const deep = join(root, "a/b/published");
    replaceFolder(deep, files("1"));
    expect(readPublished(deep).map(({ path }) => path)).toEqual([
      "MANIFEST.json",
      "index.html",
      "items/a.html",
    ]);
    replaceFolder(
      deep,
      files("2").filter(({ path }) => path !== "items/a.html"),
    );
    expect(readPublished(deep).map(({ path }) => path)).toEqual(["MANIFEST.json", "index.html"]);
    expect(readdirSync(join(root, "a/b"))).toEqual(["published"]);
  });

  test.each(["short", "full"])(
    "stays as it was when the disk is %s of room, and nothing is left over",
    (kind) => {
      replaceFolder(out(), files("1"));
      let written = 0;
      const failing = (_file: number, bytes: Uint8Array): number => {
        written += 1;
        if (written < 3) return bytes.length;
        if (kind === "full") throw Object.assign(new Error("no space"), { code: "ENOSPC" });
        return 0;
      };
      expect(() => replaceFolder(out(), files("2"), failing)).toThrow();
      expect(read("index.html")).toBe("1".repeat(1000));
      expect(readdirSync(root)).toEqual(["published"]);
    },
  );

  test.each(["new", "old"])("is put right after a publisher that ended with its %s folder left", (kind) => {
    replaceFolder(out(), files("1"));
    const left = join(root, `.published.tongban-${kind}-${ended()}`);
    if (kind === "old") renameSync(out(), left);
    else mkdirSync(left);
    writeFileSync(join(root, ".published.tongban-lock"), `${ended()} ${Date.now()}\n`);
    recoverFolder(out());
    expect(read("index.html")).toBe("1".repeat(1000));
    expect(readdirSync(root)).toEqual(["published"]);
    replaceFolder(out(), files("2"));
    expect(read("items/a.html")).toBe("a 2");
    expect(readdirSync(root)).toEqual(["published"]);
  });

  test("is never a folder of something else, a repository or a file", () => {
    const kinds: Record<string, () => void> = {
      notes: () => writeFileSync(join(out(), "notes.txt"), "mine"),
      "an empty folder": () => mkdirSync(join(out(), "uploads")),
      "a list that is no edition": () => writeFileSync(join(out(), "list.json"), "[]"),
      "another manifest": () => writeFileSync(join(out(), "MANIFEST.json"), '{"files":[]}'),
      "a repository": () => {
        replaceFolder(out(), files("1"));
        mkdirSync(join(out(), ".git"));
      },
      "an edition and a file of somebody's": () => {
        replaceFolder(out(), files("1"));
        writeFileSync(join(out(), "items/notes.txt"), "mine");
      },
    };
    for (const [kind, make] of Object.entries(kinds)) {
      rmSync(out(), { recursive: true, force: true });
      mkdirSync(out());
      make();
      const before = readdirSync(out(), { recursive: true });
      expect(() => replaceFolder(out(), files("2")), kind).toThrow(NotAnEditionError);
      expect(readdirSync(out(), { recursive: true }), kind).toEqual(before);
    }
    writeFileSync(join(root, "file"), "mine");
    expect(() => replaceFolder(join(root, "file"), files("2"))).toThrow(NotAnEditionError);
    expect(readFileSync(join(root, "file"), "utf8")).toBe("mine");
  });

  test("may be reached through a link, which stays", () => {
    replaceFolder(join(root, "real"), files("1"));
    symlinkSync(join(root, "real"), out());
    replaceFolder(out(), files("2"));
    expect(readFileSync(join(root, "real/items/a.html"), "utf8")).toBe("a 2");
    expect(readdirSync(root).sort()).toEqual(["published", "real"]);
  });

  test("takes no file to a place outside it", () => {
    expect(() => replaceFolder(out(), [{ path: "../escaped", bytes: new Uint8Array([1]) }])).toThrow(
      NotAnEditionError,
    );
    expect(readdirSync(root)).toEqual([]);
  });

  test("shows links in it as what no manifest lists", () => {
    replaceFolder(out(), files("1"));
    symlinkSync("/etc/passwd", join(out(), "link"));
    expect(readPublished(out()).find(({ path }) => path === "link")?.bytes.length).toBe(0);
  });
});

describe("the lock", () => {
  const lock = () => join(root, "lock");

  test("keeps a second one out while its holder runs, and says who that is", () => {
    writeFileSync(lock(), `${process.ppid} ${Date.now()}\n`);
    let entered = false;
    expect(() => whileLocked(lock(), () => (entered = true), 60)).toThrow(LockedError);
    expect(entered).toBe(false);
    expect(existsSync(lock())).toBe(true);
  });

  test("is passed over when its holder has ended, or holds it longer than any work takes", () => {
    writeFileSync(lock(), `${ended()} ${Date.now()}\n`);
    expect(whileLocked(lock(), () => "done", 0)).toBe("done");
    writeFileSync(lock(), `${process.ppid} 1\n`);
    utimesSync(lock(), 1, 1);
    expect(whileLocked(lock(), () => "done", 0)).toBe("done");
    expect(readdirSync(root)).toEqual([]);
  });

  test("that names nobody is passed over once it is old", () => {
    writeFileSync(lock(), "");
    expect(() => whileLocked(lock(), () => "done", 0)).toThrow(LockedError);
    utimesSync(lock(), 1, 1);
    expect(whileLocked(lock(), () => "done", 0)).toBe("done");
  });

  test("is given back when the work fails", () => {
    expect(() =>
      whileLocked(lock(), () => {
        throw new Error("work");
      }),
    ).toThrow("work");
    expect(existsSync(lock())).toBe(false);
  });
});

describe("a single file", () => {
  const path = () => join(root, "report.json");
  const oneByteAtATime =
    (taken: number[]) =>
    (file: number, bytes: Uint8Array, offset: number): number => {
      taken.push(bytes[offset] ?? 0);
      writeFileSync(file, bytes.subarray(offset, offset + 1), { flag: "a" });
      return 1;
    };

  test("is written whole however little the disk takes at once", () => {
    writeWhole(path(), new TextEncoder().encode("三个字"), oneByteAtATime([]));
    expect(readFileSync(path(), "utf8")).toBe("三个字");
  });

  test("is not taken for written when bytes are missing", () => {
    expect(() => writeAtomically(path(), "content", (_file, bytes) => bytes.length)).toThrow(/0 of 7/u);
    expect(readdirSync(root)).toEqual([]);
  });

  test("replaces an older one, which stands when it cannot be", () => {
    writeAtomically(path(), "old");
    expect(() => writeAtomically(path(), "new", () => 0)).toThrow();
    expect(readFileSync(path(), "utf8")).toBe("old");
    writeAtomically(path(), "new");
    expect(readFileSync(path(), "utf8")).toBe("new");
    expect(readdirSync(root)).toEqual(["report.json"]);
  });

  test("clears away what an ended writer of the same file left", () => {
    writeFileSync(join(root, `.report.json.${ended()}.tongban-tmp`), "half");
    writeFileSync(join(root, ".other.json.1.tongban-tmp"), "not ours");
    writeAtomically(path(), "new");
    expect(readdirSync(root).sort()).toEqual([".other.json.1.tongban-tmp", "report.json"]);
  });

  test("is written through a link and to what is no file", () => {
    writeFileSync(join(root, "real"), "old");
    symlinkSync(join(root, "real"), path());
    writeAtomically(path(), "new");
    expect(readFileSync(join(root, "real"), "utf8")).toBe("new");
    expect(() => writeAtomically("/dev/null", "new")).not.toThrow();
  });
});
