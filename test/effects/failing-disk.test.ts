import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { retryWhileHeld, writeAtomically } from "../../src/effects/atomic-write.ts";
import { replaceFolder } from "../../src/effects/publication.ts";
import { withOwnManifest } from "./small-edition.ts";

/** How this test's disk answers the next renames: with an error's code, or as usual. */
const { answers } = vi.hoisted(() => ({ answers: [] as (string | undefined)[] }));
vi.mock("node:fs", async (original) => {
  const real = await original<typeof import("node:fs")>();
  const renameSync = (from: string, to: string): void => {
    const code = answers.shift();
    if (code !== undefined) throw Object.assign(new Error(code), { code });
    real.renameSync(from, to);
  };
  return { ...real, renameSync };
});

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "tongban-disk-"));
});
afterEach(() => {
  answers.length = 0;
  rmSync(root, { recursive: true, force: true });
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const edition = (mark: string) => withOwnManifest([{ path: "index.html", bytes: bytes(mark) }]);
const out = (): string => join(root, "published");
const standing = (): string => readFileSync(join(out(), "index.html"), "utf8");

describe("a publication whose new folder cannot take the old one's name", () => {
  test("leaves the old edition where it stood, and nothing else", () => {
    replaceFolder(out(), edition("old"));
    answers.push(undefined, "EIO");
    expect(() => replaceFolder(out(), edition("new"))).toThrow("EIO");
    expect(standing()).toBe("old");
    expect(readdirSync(out()).sort()).toEqual(["MANIFEST.json", "index.html"]);
    expect(readdirSync(root)).toEqual(["published"]);
  });

  test("leaves nothing where nothing stood", () => {
    answers.push("EIO");
    expect(() => replaceFolder(out(), edition("new"))).toThrow("EIO");
    expect(readdirSync(root)).toEqual([]);
  });

  test("leaves the old edition untouched when that cannot be moved aside", () => {
    replaceFolder(out(), edition("old"));
    answers.push("EIO");
    expect(() => replaceFolder(out(), edition("new"))).toThrow("EIO");
    expect(standing()).toBe("old");
    expect(readdirSync(root)).toEqual(["published"]);
  });
});

describe("what another program holds open", () => {
  test.each(["EPERM", "EACCES", "EBUSY"])("is tried again: %s", (code) => {
    replaceFolder(out(), edition("old"));
    answers.push(code, undefined, code, code);
    replaceFolder(out(), edition("new"));
    expect(standing()).toBe("new");
    expect(answers).toEqual([]);
    writeFileSync(join(root, "report"), "old");
    answers.push(code);
    writeAtomically(join(root, "report"), "new");
    expect(readFileSync(join(root, "report"), "utf8")).toBe("new");
  });

  test("is given up after a time, with what the system said; other errors at once", () => {
    let attempts = 0;
    const failing = (code: string) => () => {
      attempts += 1;
      throw Object.assign(new Error(code), { code });
    };
    expect(() => retryWhileHeld(failing("EBUSY"), 30)).toThrow("EBUSY");
    // Waits of 10 ms and 20 ms, and none that would make it more than 30 ms in all.
    expect(attempts).toBe(3);
    attempts = 0;
    expect(() => retryWhileHeld(failing("ENOSPC"), 30)).toThrow("ENOSPC");
    expect(attempts).toBe(1);
  });
});

describe.skipIf(process.platform === "win32")("a file that is written anew", () => {
  test.each([0o640, 0o600, 0o755])("keeps its mode %o", (mode) => {
    const path = join(root, "report");
    writeFileSync(path, "old");
    chmodSync(path, mode);
    symlinkSync(path, join(root, "link"));
    for (const each of [path, join(root, "link")]) {
      writeAtomically(each, `new ${each}`);
      expect(readFileSync(path, "utf8")).toBe(`new ${each}`);
      expect(statSync(path).mode & 0o777).toBe(mode);
    }
  });
});
