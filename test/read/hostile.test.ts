import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCatalogue } from "../../src/read/read-catalogue.ts";
import { changed, reading, said, sampleVersion } from "./reading.ts";

describe("bounds are kept before a text is taken apart", () => {
  test.each<readonly [string, string, string]>([
    ["nested keys", "? ".repeat(600), "1 file/within-bounds/depth"],
    ["nested brackets", "[\n".repeat(9000), "65 file/within-bounds/depth"],
    ["brackets closed in comments only", "[ # ]\n".repeat(9000), "65 file/within-bounds/depth"],
    ["nested dashes", "- ".repeat(9000), "1 file/within-bounds/depth"],
    [
      "nested maps",
      Array.from({ length: 100 }, (_, deep) => `${" ".repeat(deep)}a:`).join("\n"),
      "65 file/within-bounds/depth",
    ],
    [
      "keys of a map",
      Array.from({ length: 2001 }, (_, index) => `k${index}: 1`).join("\n"),
      "2001 file/within-bounds/keys",
    ],
    ["the same key again and again", "k: 1\n".repeat(2001), "2001 file/within-bounds/keys"],
    [
      "keys in braces",
      `a: {${Array.from({ length: 2001 }, (_, index) => `k${index}: 1`).join(", ")}}`,
      "1 file/within-bounds/keys",
    ],
    ["lines", "# \n".repeat(20_001), "20001 file/within-bounds/lines"],
    ["characters of a line", `a: 甲\nb: ${"甲".repeat(20_000)}`, "2 file/within-bounds/lineLength"],
    ["NUL", "\0".repeat(900_000), "1 file/yaml-content/binary"],
  ])("%s", (_name, text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  test("a file as deep as allowed is read", () => {
    const text = `${Array.from({ length: 64 }, (_, deep) => `${"  ".repeat(deep)}a:`).join("\n")} 1\n`;
    expect(reading(text).documents).toHaveLength(1);
  });

  test("a file too large is not opened", () => {
    const { rawDiagnostics, unreadable } = readCatalogue({
      entries: [{ path: "items/sample/qingpu.yaml", kind: "file", size: 1024 * 1024 + 1 }],
      read: () => {
        throw new Error("opened");
      },
    });
    expect(rawDiagnostics.map(({ rule, message }) => `${rule}/${message}`)).toEqual([
      "file/within-bounds/size",
    ]);
    expect(unreadable).toEqual([{ path: "items/sample/qingpu.yaml", item: "sample", region: "qingpu" }]);
  });

  test("of many mistakes a hundred are named and the rest counted", () => {
    const { rawDiagnostics } = reading(`# \u200b\n`.repeat(150) + sampleVersion);
    expect(rawDiagnostics).toHaveLength(101);
    expect(rawDiagnostics.at(-1)).toMatchObject({ rule: "file/few-mistakes", values: { more: 50 } });
  });
});

test("references that multiply never unfold", () => {
  expect(
    said("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n").every((each) => each.includes("yaml/no-anchors")),
  ).toBe(true);
  expect(said("a: &a [*a]\n")).toEqual(["1 yaml/no-anchors/anchor"]);
});

test("keys that objects are made of change no object", () => {
  const { documents } = reading("__proto__:\n  polluted: true\nconstructor: 1\nname: 甲\n");
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  expect(Object.keys(documents[0]?.value as object)).toEqual(["__proto__", "constructor", "name"]);
});

const bytes = new TextEncoder().encode(sampleVersion);

test("flipped bytes never throw and never make U+FFFD", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 })), {
        minLength: 1,
        maxLength: 6,
      }),
      (flips) => {
        const broken = Uint8Array.from(bytes);
        for (const [at, byte] of flips) broken[at] = byte;
        const { documents, unreadable, rawDiagnostics } = reading(broken);
        expect(documents.length + unreadable.length).toBe(1);
        expect(unreadable.length === 0 || rawDiagnostics.length > 0).toBe(true);
        expect(JSON.stringify([documents[0]?.value, rawDiagnostics])).not.toContain("\ufffd");
      },
    ),
    { numRuns: 400 },
  );
});

test("any bytes at all are read or refused with a reason", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => {
      const { documents, unreadable, rawDiagnostics } = reading(noise);
      expect(documents.length + unreadable.length).toBe(1);
      expect(unreadable.length === 0 || rawDiagnostics.length > 0).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("a bad file hides nothing of the good ones", () => {
  const encoder = new TextEncoder();
  const files: Record<string, Uint8Array> = {
    "items/a/qingpu.yaml": encoder.encode(sampleVersion),
    "items/b/qingpu.yaml": encoder.encode("[".repeat(15_000)),
    "items/c/qingpu.yaml": Uint8Array.from([0xff, 0xfe, 0x00]),
    "items/d/qingpu.yaml": encoder.encode(changed("name: 公共", "name: 公\u200b共")),
  };
  const { documents, unreadable, rawDiagnostics } = readCatalogue({
    entries: Object.entries(files).map(([path, content]) => ({ path, kind: "file", size: content.length })),
    read: (path) => {
      const content = files[path];
      if (content === undefined) throw new Error(path);
      return content;
    },
  });
  expect(documents.map(({ path }) => path)).toEqual(["items/a/qingpu.yaml", "items/d/qingpu.yaml"]);
  expect(unreadable.map(({ item }) => item)).toEqual(["b", "c"]);
  expect(rawDiagnostics.map(({ rule }) => rule)).toEqual([
    "file/within-bounds",
    "file/utf-8",
    "text/no-invisible-characters",
  ]);
});
