import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as library from "../../src/index.ts";
import {
  check,
  compare,
  folderSource,
  memorySource,
  openCatalogue,
  publish,
  render,
} from "../../src/index.ts";
import { sampleFiles } from "../../src/reference/sample.ts";
import { World } from "../support/world.ts";

const asOf = "2026-11-23";
const late = (sampleFiles["items/sample/wujiang.yaml"] ?? "").replace(
  "promisedLimit:\n  value: 7",
  "promisedLimit:\n  value: 25",
);
const lateFiles = { ...sampleFiles, "items/sample/wujiang.yaml": late };
const another = Object.fromEntries(
  Object.entries(lateFiles)
    .filter(([path]) => path.startsWith("items/sample/"))
    .map(([path, text]) => [path.replace("sample", "another"), text]),
);

/** What is in a value that is not plain data, by the path to it; bytes are plain. */
function oddities(value: unknown, path = ""): string[] {
  if (typeof value === "function" || typeof value === "symbol") return [`${path}: ${typeof value}`];
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return [];
  const kind = Object.getPrototypeOf(value);
  if (kind !== Object.prototype && kind !== Array.prototype) return [`${path}: ${kind?.constructor?.name}`];
  return Object.entries(Object.getOwnPropertyDescriptors(value)).flatMap(([key, { get, value: part }]) =>
    get === undefined ? oddities(part, `${path}/${key}`) : [`${path}/${key}: getter`],
  );
}

test("the library exports these functions and no others", () => {
  expect(Object.keys(library).sort()).toEqual([
    "check",
    "compare",
    "folderSource",
    "memorySource",
    "openCatalogue",
    "overlaySource",
    "publish",
    "render",
  ]);
});

test("an opened catalogue lists its items by id, from a folder as from memory", () => {
  const world = new World();
  for (const source of [folderSource(world.path("catalogue")), memorySource(sampleFiles)])
    expect(openCatalogue(source).catalogue.items.map(({ id }) => id)).toEqual(["sample"]);
});

test("files in memory may be bytes, and dot folders are left out as on a disk", () => {
  const bytes = new TextEncoder().encode(sampleFiles["items/sample/item.yaml"]);
  const files = {
    ...sampleFiles,
    "items/sample/item.yaml": bytes,
    "items/.git/x.yaml": "x",
    ".y/a.yaml": "x",
  };
  expect(check(openCatalogue(memorySource(files)), { asOf })).toEqual(
    check(openCatalogue(memorySource(sampleFiles)), { asOf }),
  );
  const world = new World({ "items/.git/x.yaml": "x" });
  const { entries } = folderSource(world.path("catalogue"));
  expect(memorySource({ ...sampleFiles, "items/.git/x.yaml": "x" }).entries).toEqual(entries);
});

describe("check", () => {
  test("finds what the command finds, and render says it as the command does", async () => {
    const world = new World({ "items/sample/wujiang.yaml": late });
    const opened = openCatalogue(folderSource(world.path("catalogue")));
    const { findings, counts } = check(opened, { asOf });
    expect(findings.length).toBeGreaterThan(3);
    for (const language of ["zh-CN", "en"] as const) {
      const { out } = await world.run(["check", "--format", "json", "--lang", language]);
      const printed = JSON.parse(out);
      expect(counts).toEqual({
        error: printed.summary.errors,
        warning: printed.summary.warnings,
        info: printed.summary.infos,
      });
      expect(
        findings.map(({ message: _, values: __, fix: ___, related, ...finding }) => ({ ...finding })),
      ).toEqual(
        printed.findings.map(
          ({ message: _, hint: __, fixable: ___, related: ____, ...finding }: Record<string, unknown>) =>
            finding,
        ),
      );
      expect(findings.map((finding) => render(finding, language))).toEqual(
        printed.findings.map(({ message }: { message: string }) => message),
      );
      const placesOf = (related: readonly { file: string; line: number; column: number }[]) =>
        related.map(({ file, line, column }) => ({ file, line, column }));
      expect(findings.map(({ related }) => placesOf(related))).toEqual(
        printed.findings.map(({ related }: { related: [] }) => placesOf(related)),
      );
    }
  });

  test("judges the rules and items asked for", () => {
    const opened = openCatalogue(memorySource({ ...lateFiles, ...another }));
    const { findings, counts } = check(opened, { asOf, rules: ["time/*", "mode/*"], items: ["another"] });
    expect(findings.map(({ rule, item, region }) => ({ rule, item, region }))).toEqual([
      { rule: "time/promised-within-statutory", item: "another", region: "wujiang" },
    ]);
    expect(counts).toEqual({ error: 1, warning: 0, info: 0 });
    const all = check(opened, { asOf });
    expect(new Set(all.findings.map(({ item }) => item))).toEqual(new Set(["another", "sample"]));
    expect(check(opened, { asOf, items: ["sample", "another"] }).findings.length).toBe(
      all.findings.filter(({ item }) => item !== null).length,
    );
  });

  test("the day decides, not the clock", () => {
    const approval =
      "id: limit\nitem: sample\nfield: promisedLimit\nvalues:\n  qingpu: 7个工作日\n  wujiang: 9个工作日\n  jiashan: 7个工作日\nreason: 示例\napprovedBy:\n  - body: 示例\napprovedOn: 2026-01-01\nexpires: 2027-01-01\n";
    const opened = openCatalogue(
      memorySource({
        ...sampleFiles,
        "items/sample/wujiang.yaml": late.replace("value: 25", "value: 9"),
        "approvals/limit.yaml": approval,
      }),
    );
    const expired = (day: string) =>
      check(opened, { asOf: day, rules: ["approval/not-expired"] }).findings.length;
    expect([expired("2027-01-01"), expired("2027-01-02")]).toEqual([0, 1]);
  });
});

describe("compare", () => {
  test("gives the very value that the command prints", async () => {
    const world = new World({ "items/sample/wujiang.yaml": late, ...another });
    const opened = openCatalogue(folderSource(world.path("catalogue")));
    const printed = async (...args: string[]) =>
      JSON.parse((await world.run(["compare", "--format", "json", ...args])).out);
    expect(compare(opened, { asOf })).toEqual(await printed());
    expect(compare(opened, { asOf, items: ["another"] })).toEqual(await printed("--item", "another"));
    expect(compare(opened, { asOf, minLevel: 0, language: "en" })).toEqual(
      await printed("--all", "--lang", "en"),
    );
  });
});

test("compare lists what is reworded, different or missing unless another level is asked for", () => {
  const inUnit = (region: string, limit: string) => ({
    [`items/sample/${region}.yaml`]: (sampleFiles[`items/sample/${region}.yaml`] ?? "").replace(
      "promisedLimit:\n  value: 7\n  unit: 工作日",
      `promisedLimit:\n  ${limit}`,
    ),
  });
  const opened = openCatalogue(
    memorySource({
      ...sampleFiles,
      ...inUnit("qingpu", "value: 60\n  unit: 分钟"),
      ...inUnit("wujiang", "value: 1\n  unit: 小时"),
      ...inUnit("jiashan", "value: 1\n  unit: 小时"),
    }),
  );
  const isListed = (minLevel?: number) =>
    compare(opened, minLevel === undefined ? { asOf } : { asOf, minLevel }).items[0]?.fields.some(
      ({ field, state }) => field === "promisedLimit" && state === "equivalent",
    );
  expect([isListed(), isListed(4), isListed(3)]).toEqual([false, false, true]);
});

describe("publish", () => {
  test("gives the files that the command writes, the manifest last", async () => {
    const world = new World();
    const opened = openCatalogue(folderSource(world.path("catalogue")));
    const files = publish(opened, { formats: ["html", "json", "pdf"], baseUrl: "HTTPS://Example.org/list/" });
    const { code } = await world.run(["publish", "--out", "site", "--base-url", "https://example.org/list/"]);
    expect(code).toBe(0);
    for (const { path, bytes } of files)
      expect(Buffer.compare(bytes, readFileSync(world.path(`site/${path}`))), path).toBe(0);
    expect(files.at(-1)?.path).toBe("MANIFEST.json");
    expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining(["list.pdf", "feed.xml"]));
  });

  test("makes pages and JSON when no format is named", () => {
    const paths = publish(openCatalogue(memorySource(sampleFiles))).map(({ path }) => path);
    expect(paths).toContain("items/sample.html");
    expect(paths).toContain("list.json");
    expect(paths).not.toContain("list.pdf");
  });

  const listOf = (files: Readonly<Record<string, string>>, options = {}) => {
    const published = publish(openCatalogue(memorySource(files)), { formats: ["json"], ...options });
    return JSON.parse(
      new TextDecoder().decode(published.find(({ path }) => path === "list.json")?.bytes),
    ) as Record<string, unknown>;
  };

  test("marks a catalogue with errors as a draft, and one without only when asked to", () => {
    expect(listOf(sampleFiles)["draft"]).toBe(false);
    expect(listOf(sampleFiles, { draft: true })["draft"]).toBe(true);
    expect(listOf(lateFiles)["draft"]).toBe(true);
  });

  test("takes effect on the day the catalogue states, else on that of the call, else on none", () => {
    const dateless = {
      ...sampleFiles,
      "catalogue.yaml": "title: 清单\npublisher: 示例\nregions:\n  - qingpu\n  - wujiang\n  - jiashan\n",
    };
    const stated = listOf(sampleFiles)["effectiveDate"];
    expect(stated).toMatch(/^\d{4}-/u);
    expect(listOf(sampleFiles, { asOf: "2031-02-03" })["effectiveDate"]).toBe(stated);
    expect(listOf(dateless, { asOf: "2031-02-03" })["effectiveDate"]).toBe("2031-02-03");
    expect(listOf(dateless)["effectiveDate"]).toBe(null);
  });
});

describe("a mistake in the call is a RangeError", () => {
  const opened = openCatalogue(memorySource(sampleFiles));
  test.each<readonly [string, () => unknown, RegExp]>([
    ["a day that is none", () => check(opened, { asOf: "2026-02-30" }), /asOf .* 2026-02-30/u],
    ["in compare too", () => compare(opened, { asOf: "today" }), /asOf .* today/u],
    ["in publish too", () => publish(opened, { asOf: "" }), /asOf/u],
    ["a rule that is none", () => check(opened, { asOf, rules: ["no/such"] }), /no\/such/u],
    ["an item that is none", () => check(opened, { asOf, items: ["nothing"] }), /nothing/u],
    ["in compare too", () => compare(opened, { asOf, items: ["nothing"] }), /nothing/u],
    ["a format that is none", () => publish(opened, { formats: ["docx"] }), /docx/u],
    ["an address that is none", () => publish(opened, { baseUrl: "list" }), /baseUrl .* list/u],
  ])("%s", (_, call, says) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(says);
  });
});

/** Everything the library makes of a catalogue. */
function everything(files: Readonly<Record<string, string | Uint8Array>>) {
  const opened = openCatalogue(memorySource(files));
  const { findings, counts } = check(opened, { asOf });
  const sentences = findings.flatMap((finding) => [render(finding, "zh-CN"), render(finding, "en")]);
  return {
    findings,
    counts,
    sentences,
    matrix: compare(opened, { asOf, minLevel: 0 }),
    files: publish(opened),
  };
}

const { "items/sample/item.yaml": _item, ...withoutItem } = sampleFiles;

describe("a wrong catalogue gives findings, never an exception", () => {
  test.each<readonly [string, Record<string, string | Uint8Array>]>([
    ["no catalogue.yaml", { ...sampleFiles, "catalogue.yaml": "" }],
    ["a catalogue.yaml that is no YAML", { ...sampleFiles, "catalogue.yaml": "title: [\n" }],
    [
      "settings that name nothing",
      {
        ...sampleFiles,
        "catalogue.yaml": `${sampleFiles["catalogue.yaml"]}severities:\n  no/rule: error\n`,
      },
    ],
    ["a version of bytes", { ...sampleFiles, "items/sample/qingpu.yaml": new Uint8Array([0, 255, 254, 1]) }],
    ["a version that is a list", { ...sampleFiles, "items/sample/qingpu.yaml": "- 甲\n" }],
    ["a name that is a number", { ...sampleFiles, "items/sample/item.yaml": "name: 7\n" }],
    ["a folder where a file is due", { ...withoutItem, "items/sample/item.yaml/x": "name: 7\n" }],
  ])("%s", (_, files) => {
    expect(everything(files).counts.error).toBeGreaterThan(0);
  });

  test("nothing at all", () => {
    expect(everything({}).matrix.items).toEqual([]);
  });

  test("whatever a file is replaced by, and results are plain", () => {
    const junk = fc.oneof(
      fc.constantFrom("", "null\n", "[]\n", "a: &a\n  b: *a\n", "\u0000", "name: \n", "{", "- - -\n"),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(sampleFiles)),
        junk,
        fc.nat(),
        fc.nat(60),
        (path, text, at, removed) => {
          const old = sampleFiles[path] ?? "";
          const from = at % (old.length + 1);
          for (const changed of [text, old.slice(0, from) + text + old.slice(from + removed)]) {
            const made = everything({ ...sampleFiles, [path]: changed });
            expect(oddities(made)).toEqual([]);
            expect(structuredClone(made)).toEqual(made);
          }
        },
      ),
      { numRuns: 10 },
    );
  });
});
