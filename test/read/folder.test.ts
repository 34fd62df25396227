import { expect, test } from "vitest";
import type { Entry } from "../../src/model/source.ts";
import { readCatalogue } from "../../src/read/read-catalogue.ts";

const bytes = new TextEncoder().encode("name: 公共场所卫生许可\n");

function folder(paths: readonly string[], kind: Entry["kind"] = "file") {
  const opened: string[] = [];
  const reading = readCatalogue({
    entries: paths.map((path) => ({ path, kind, size: bytes.length })),
    read: (path) => {
      opened.push(path);
      return bytes;
    },
  });
  return {
    ...reading,
    opened,
    said: reading.rawDiagnostics.map(({ place, rule }) => `${place.file} ${rule}`),
  };
}

test("every kind of file is known by its place", () => {
  const { documents } = folder([
    "approvals/a.yaml",
    "catalogue.yaml",
    "items/x/alignment.yaml",
    "items/x/item.yaml",
    "items/x/qingpu.yaml",
    "items/x/standard.yaml",
    "regions/qingpu.yaml",
    "registers/legal-bases.yaml",
    "registers/materials.yaml",
    "registers/terms.yaml",
  ]);
  expect(documents.map(({ kind, item, region }) => [kind, item, region])).toEqual([
    ["approval", undefined, undefined],
    ["catalogue", undefined, undefined],
    ["alignment", "x", undefined],
    ["item", "x", undefined],
    ["version", "x", "qingpu"],
    ["standard", "x", undefined],
    ["region", undefined, "qingpu"],
    ["legal-bases", undefined, undefined],
    ["materials", undefined, undefined],
    ["terms", undefined, undefined],
  ]);
});

test("litter, attachments and other folders are nobody's business", () => {
  const { said, opened } = folder([
    "README.md",
    "docs/notes.yaml",
    "items/x/.DS_Store",
    "items/x/.qingpu.yaml.swp",
    "items/x/README.md",
    "items/x/Thumbs.db",
    "items/x/form.docx",
    "items/x/qingpu.yaml~",
    "items/x/~$qingpu.xlsx",
  ]);
  expect([said, opened]).toEqual([[], []]);
});

test.each([
  "qingpu - 副本",
  "qingpu(1)",
  "qingpu (2)",
  "qingpu（1）",
  "复件 qingpu",
  "qingpu - Copy",
  "qingpu - 副本 (2)",
])("a copy is not read: %s", (name) => {
  const { said, opened, unreadable } = folder([`items/x/${name}.yaml`]);
  expect([said, opened, unreadable]).toEqual([[`items/x/${name}.yaml file/no-copies`], [], []]);
});

test("a copied folder is named once", () => {
  expect(folder(["items/x - 副本/item.yaml", "items/x - 副本/qingpu.yaml"]).said).toEqual([
    "items/x - 副本/item.yaml file/no-copies",
  ]);
});

test.each(["CON", "nul", "a b", "事项", "-x", "x.y", "x".repeat(65)])(
  "an id that cannot be one is not read: %s",
  (id) => {
    const { said, opened, unreadable } = folder([`items/${id}/item.yaml`, `items/${id}/qingpu.yaml`]);
    expect(said).toEqual([`items/${id}/item.yaml file/id-well-formed`]);
    expect(opened).toEqual([]);
    expect(unreadable.map(({ item }) => item)).toEqual([undefined, undefined]);
  },
);

test("names that differ by case only are the same", () => {
  expect(folder(["items/Sample/item.yaml", "items/sample/item.yaml"]).said).toEqual([
    "items/sample/item.yaml file/id-unique",
  ]);
  expect(folder(["items/x/Qingpu.yaml", "items/x/qingpu.yaml"]).said).toEqual([
    "items/x/qingpu.yaml file/id-unique",
  ]);
  expect(folder(["items/x/qingpu.yaml", "items/x/qingpu.yml"]).said).toEqual([
    "items/x/qingpu.yml file/id-unique",
  ]);
});

test("another ending is read and warned of", () => {
  const { said, documents } = folder(["items/x/jiashan.YAML", "items/x/qingpu.yml"]);
  expect(said).toEqual(["items/x/jiashan.YAML file/yaml-ending", "items/x/qingpu.yml file/yaml-ending"]);
  expect(documents.map(({ region }) => region)).toEqual(["jiashan", "qingpu"]);
});

test("files in the wrong place are warned of and not read", () => {
  const paths = [
    "catalog.yaml",
    "items/qingpu.yaml",
    "items/x/deep/qingpu.yaml",
    "items/x/notes.txt",
    "registers/other.yaml",
  ];
  const { said, opened } = folder(paths);
  expect(said).toEqual(paths.map((path) => `${path} file/expected`));
  expect(opened).toEqual([]);
});

test.each(["link", "other"] as const)("what is no regular file is never opened: %s", (kind) => {
  const { said, opened, unreadable } = folder(["items/x/qingpu.yaml"], kind);
  expect([said, opened]).toEqual([["items/x/qingpu.yaml file/regular"], []]);
  expect(unreadable).toEqual([{ path: "items/x/qingpu.yaml", item: "x", region: "qingpu" }]);
});

test("a name that is not UTF-8 is named with its folder and what it says in GBK, and not opened", () => {
  const { rawDiagnostics, unreadable } = readCatalogue({
    entries: [
      {
        path: "items/x/\\xC7\\xE0\\xC6\\xD6.yaml",
        kind: "file",
        size: 0,
        nameBytes: Uint8Array.of(0xc7, 0xe0, 0xc6, 0xd6),
      },
    ],
    read: () => {
      throw new Error("opened");
    },
  });
  expect(rawDiagnostics.map(({ rule, message, values }) => [rule, message, values])).toEqual([
    ["file/name-utf-8", "gbk", { folder: "items/x", name: "\\xC7\\xE0\\xC6\\xD6.yaml", meant: "青浦" }],
  ]);
  expect(unreadable.map(({ item, nameless }) => [item, nameless])).toEqual([["x", "items/x"]]);
});

test("a folder in a file's place is the mistake, not what is in it", () => {
  const entry = (path: string, kind: Entry["kind"]): Entry => ({ path, kind, size: bytes.length });
  const { rawDiagnostics, unreadable } = readCatalogue({
    entries: [
      entry("items", "folder"),
      entry("items/x", "folder"),
      entry("items/x/qingpu.yaml", "folder"),
      entry("items/x/qingpu.yaml/qingpu.yaml", "file"),
      entry("items/x/wujiang.yaml", "file"),
    ],
    read: () => bytes,
  });
  expect(rawDiagnostics.map(({ place, rule, message }) => [place.file, rule, message])).toEqual([
    ["items/x/qingpu.yaml", "file/regular", "folder"],
  ]);
  expect(unreadable.map(({ region }) => region)).toEqual(["qingpu"]);
});

test.each(["items", "items/x", "regions"])("a folder that cannot be listed is said: %s", (path) => {
  const { said, unreadable } = folder([path], "locked");
  expect(said).toEqual([`${path} file/readable`]);
  expect(unreadable.map((each) => each.path)).toEqual([path]);
});

test("a name that is nearly that of a file every item has is not taken for a region's", () => {
  expect(folder(["items/x/items.yaml", "items/x/Standard.yaml"]).said).toEqual([
    "items/x/items.yaml file/id-well-formed",
    "items/x/Standard.yaml file/id-well-formed",
  ]);
  expect(folder(["items/x/qingpu.yaml.txt"]).said).toEqual(["items/x/qingpu.yaml.txt file/yaml-ending"]);
});

test("a file that cannot be opened is there, and unreadable", () => {
  const { rawDiagnostics, unreadable } = readCatalogue({
    entries: [{ path: "items/x/qingpu.yaml", kind: "file", size: 1 }],
    read: () => {
      throw new Error("EBUSY");
    },
  });
  expect(rawDiagnostics.map(({ rule }) => rule)).toEqual(["file/readable"]);
  expect(unreadable).toHaveLength(1);
});

test("a folder that is a link is said, not passed over", () => {
  const { said, opened } = folder(["items", "items/x", "regions"], "link");
  expect(said).toEqual(["items file/regular", "items/x file/regular", "regions file/regular"]);
  expect(opened).toEqual([]);
  expect(folder(["items"]).said).toEqual(["items file/regular"]);
});
