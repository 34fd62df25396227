import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { manifestOf } from "../../src/publish/manifest.ts";
import { outputSchemas } from "../../src/schema/generated/outputs.ts";
import { hostileCatalogue } from "./hostile.ts";
import { changed, comparedEdition, editionOf, publishedFiles, textOf } from "./sample-edition.ts";

const compiled = (schema: object | undefined) =>
  new Ajv2020({ strict: false, allErrors: true })
    .addFormat("date", true)
    .addFormat("https-url", true)
    .compile(schema ?? false);
const errors = (schema: object | undefined, value: unknown) => {
  const validate = compiled(schema);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

describe("list.json", () => {
  const standard = { "items/sample/standard.yaml": "effectiveFrom: 2026-12-01\nvisits: 0\n" };
  const editions = {
    sample: comparedEdition(),
    hostile: editionOf(hostileCatalogue().files, { draft: true }),
    "with a standard": comparedEdition({
      ...changed("items/sample/wujiang.yaml", (version) => Object.assign(version, { visits: 0 })),
      ...standard,
    }),
    "with a version of which little is left": editionOf({
      ...changed("items/sample/qingpu.yaml", () => undefined),
      "items/sample/qingpu.yaml": "name: 只有名称\n",
    }),
  };

  test.each(Object.entries(editions))("keeps to the schema published beside it: %s", (_, edition) => {
    const files = publishedFiles(edition);
    const schema = JSON.parse(textOf(files, "list.schema.json"));
    const list = JSON.parse(textOf(files, "list.json"));
    expect(errors(schema, list)).toEqual([]);
  });

  test("is refused by its schema when something is wrong with it", () => {
    const list = JSON.parse(textOf(publishedFiles(editions.sample), "list.json"));
    list.items[0].versions.qingpu.promisedLimit.unit = "天";
    delete list.items[0].url;
    expect(errors(outputSchemas["list"], list)).toEqual(
      expect.arrayContaining([
        expect.stringContaining("'url'"),
        expect.stringContaining("/items/0/versions/qingpu/promisedLimit/unit"),
      ]),
    );
  });

  test("has the keys that are promised, in their order", () => {
    const list = JSON.parse(textOf(publishedFiles(editions.sample), "list.json"));
    expect(Object.keys(list)).toEqual([
      "$schema",
      "schemaVersion",
      "title",
      "edition",
      "effectiveDate",
      "publisher",
      "draft",
      "source",
      "example",
      "regions",
      "items",
    ]);
    expect(Object.keys(list.items[0])).toEqual([
      "id",
      "no",
      "name",
      "group",
      "type",
      "catalogCode",
      "audience",
      "modes",
      "url",
      "unified",
      "versions",
      "differences",
      "example",
    ]);
    expect(list).toMatchObject({
      $schema: "list.schema.json",
      schemaVersion: 1,
      source: { commit: "abc", tool: "tongban", toolVersion: "1.2.3" },
    });
  });

  test("refers to nothing outside its schema", () => {
    for (const [, ref = ""] of JSON.stringify(outputSchemas["list"]).matchAll(/"\$ref":"([^"]*)"/gu))
      expect(ref).toMatch(/^#\/\$defs\/[a-z]+/u);
    expect(JSON.stringify(outputSchemas["list"])).not.toContain("办理岗位");
  });
});

describe("the other outputs' schemas", () => {
  test("compile, and MANIFEST.json keeps to its own", () => {
    expect(Object.keys(outputSchemas)).toEqual(
      expect.arrayContaining(["findings", "list", "manifest", "matrix"]),
    );
    for (const schema of Object.values(outputSchemas)) expect(() => compiled(schema)).not.toThrow();
    const manifest = JSON.parse(
      JSON.stringify(manifestOf(comparedEdition(), publishedFiles(comparedEdition()))),
    );
    expect(errors(outputSchemas["manifest"], manifest)).toEqual([]);
  });
});
