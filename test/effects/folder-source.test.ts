import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { folderSource } from "../../src/effects/folder-source.ts";

/** Folders that this test's disk refuses to list. */
const { refused } = vi.hoisted(() => ({ refused: new Set<string>() }));
vi.mock("node:fs", async (original) => {
  const real = await original<typeof import("node:fs")>();
  const readdirSync = (path: string, ...rest: never[]) => {
    if (refused.has(path)) throw Object.assign(new Error("permission denied"), { code: "EACCES" });
    return (real.readdirSync as (path: string, ...rest: never[]) => unknown)(path, ...rest);
  };
  return { ...real, readdirSync };
});

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "tongban-source-"));
  mkdirSync(join(root, "items/x"), { recursive: true });
  writeFileSync(join(root, "items/x/qingpu.yaml"), "name: 甲\n");
});
afterEach(() => {
  refused.clear();
  rmSync(root, { recursive: true, force: true });
});

const listed = () => folderSource(root).entries.map(({ path, kind }) => `${kind} ${path}`);

test("folders stand in the list beside what is in them", () => {
  expect(listed()).toEqual(["folder items", "folder items/x", "file items/x/qingpu.yaml"]);
});

test("a folder that cannot be listed hides no other; the catalogue's own folder stops everything", () => {
  mkdirSync(join(root, "items/y"));
  refused.add(join(root, "items/y"));
  expect(listed()).toEqual(["folder items", "folder items/x", "file items/x/qingpu.yaml", "locked items/y"]);
  refused.add(root);
  expect(listed).toThrow("permission denied");
});

test.skipIf(process.platform !== "linux")("names in other bytes than UTF-8 are listed by their bytes", () => {
  const below = (bytes: readonly number[], rest: string) =>
    Buffer.concat([Buffer.from(join(root, "items/x/")), Buffer.from(bytes), Buffer.from(rest)]);
  writeFileSync(below([0xc7, 0xe0, 0xc6, 0xd6], ".yaml"), "name: 甲\n");
  mkdirSync(below([0xce, 0xe2], ""));
  const misnamed = folderSource(root).entries.filter(({ nameBytes }) => nameBytes !== undefined);
  expect(misnamed.map(({ path, kind, nameBytes }) => [path, kind, nameBytes?.length])).toEqual([
    ["items/x/\\xC7\\xE0\\xC6\\xD6.yaml", "file", 9],
    ["items/x/\\xCE\\xE2", "folder", 2],
  ]);
});
