import { describe, expect, test } from "vitest";
import type { EditionFile } from "../../src/model/edition.ts";
import { type Problem, verify } from "../../src/publish/verify.ts";
import { comparedEdition, publishedFiles, textOf } from "./sample-edition.ts";

const published = publishedFiles(comparedEdition());
const bytes = (text: string) => new TextEncoder().encode(text);
const replaced = (path: string, change: (old: Uint8Array) => Uint8Array): EditionFile[] =>
  published.map((file) => (file.path === path ? { path, bytes: change(file.bytes) } : file));
const rewritten = (
  change: (manifest: Record<string, unknown> & { files: Record<string, unknown>[] }) => void,
): EditionFile[] => {
  const manifest = JSON.parse(textOf(published, "MANIFEST.json"));
  change(manifest);
  return replaced("MANIFEST.json", () => bytes(JSON.stringify(manifest)));
};

describe("verify", () => {
  test("has nothing to say of an edition as it was published, in whatever order the files come", () => {
    expect(verify(published)).toEqual([]);
    expect(verify([...published].reverse())).toEqual([]);
  });

  test("sees one bit flipped in any file", () => {
    for (const { path } of published.filter((file) => file.path !== "MANIFEST.json"))
      for (const place of [0, 0.5, 1]) {
        const flipped = (old: Uint8Array) =>
          old.map((byte, at) => (at === Math.floor(place * (old.length - 1)) ? byte ^ 1 : byte));
        expect(verify(replaced(path, flipped))).toEqual([{ kind: "changed", path }]);
      }
  });

  const cases: [string, EditionFile[], Problem[]][] = [
    [
      "a file cut short",
      replaced("list.json", (old) => old.slice(0, -1)),
      [{ kind: "changed", path: "list.json" }],
    ],
    [
      "a file taken away",
      published.filter(({ path }) => path !== "items/sample.html"),
      [{ kind: "missing", path: "items/sample.html" }],
    ],
    [
      "a file added",
      [...published, { path: "items/extra.html", bytes: bytes("x") }],
      [{ kind: "added", path: "items/extra.html" }],
    ],
    [
      "no manifest",
      published.filter(({ path }) => path !== "MANIFEST.json"),
      [{ kind: "manifest-missing", path: "MANIFEST.json" }],
    ],
    [
      "a manifest cut short",
      replaced("MANIFEST.json", (old) => old.slice(0, 50)),
      [{ kind: "manifest-broken", path: "MANIFEST.json" }],
    ],
    [
      "a manifest that is no text",
      replaced("MANIFEST.json", () => new Uint8Array([0xff, 0xfe])),
      [{ kind: "manifest-broken", path: "MANIFEST.json" }],
    ],
    [
      "a manifest without a list",
      rewritten((manifest) => Object.assign(manifest, { files: null })),
      [{ kind: "manifest-broken", path: "MANIFEST.json" }],
    ],
    [
      "a manifest that names a file twice",
      rewritten((manifest) => manifest.files.unshift(manifest.files[0] ?? {})),
      [{ kind: "manifest-broken", path: "MANIFEST.json" }],
    ],
    [
      "a manifest of another version",
      rewritten((manifest) => Object.assign(manifest, { schemaVersion: 2 })),
      [{ kind: "manifest-broken", path: "MANIFEST.json" }],
    ],
  ];
  test.each(cases)("sees %s", (_, files, problems) => {
    expect(verify(files)).toEqual(problems);
  });

  test.each(["../outside", "/etc/passwd", "items/../../x", "C:\\x", "items//x", "MANIFEST.json"])(
    "will not follow the path %s",
    (path) => {
      const files = rewritten((manifest) => {
        manifest.files.push({ path, length: 0, sha256: "0".repeat(64) });
        manifest.files.sort((a, b) => (String(a["path"]) < String(b["path"]) ? -1 : 1));
      });
      expect(verify(files)).toContainEqual({ kind: "unsafe-path", path });
    },
  );

  test("sees files of two editions mixed, and a file of an older one put back", () => {
    const older = publishedFiles(comparedEdition(undefined, { edition: "旧版" }));
    const mixed = published.map((file) =>
      file.path === "index.html" ? (older.find(({ path }) => path === "index.html") ?? file) : file,
    );
    expect(verify(mixed)).toEqual([{ kind: "changed", path: "index.html" }]);
  });
});

describe("an edition's files", () => {
  test("are the same bytes each time", () => {
    const again = publishedFiles(comparedEdition());
    expect(again.map(({ path }) => path)).toEqual(published.map(({ path }) => path));
    for (const [at, file] of again.entries())
      expect(Buffer.compare(file.bytes, published[at]?.bytes ?? new Uint8Array()), file.path).toBe(0);
  });

  test("end with the manifest, which names the rest in order of path", () => {
    expect(published.at(-1)?.path).toBe("MANIFEST.json");
    const { files, source, edition } = JSON.parse(textOf(published, "MANIFEST.json"));
    expect(files.map(({ path }: { path: string }) => path)).toEqual(
      published.slice(0, -1).map(({ path }) => path),
    );
    expect({ source, edition }).toEqual({
      source: { commit: "abc", tool: "tongban", toolVersion: "1.2.3" },
      edition: "2026年第1版",
    });
  });
});
