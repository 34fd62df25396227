import { execFileSync } from "node:child_process";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { sampleFiles } from "../../src/reference/sample.ts";
import { World } from "../support/world.ts";
import { documentedExamples } from "./examples.ts";

const root = join(import.meta.dirname, "../..");
const examples = documentedExamples();
const late = (sampleFiles["items/sample/wujiang.yaml"] ?? "").replace(
  "promisedLimit:\n  value: 7",
  "promisedLimit:\n  value: 25",
);

describe("docs/library.md", () => {
  test("has an example for every function", () => {
    const shown = examples.map(({ code }) => code).join("");
    for (const name of [
      "openCatalogue",
      "folderSource",
      "memorySource",
      "overlaySource",
      "check",
      "render",
      "compare",
      "publish",
    ])
      expect(shown).toContain(`${name}(`);
  });

  test.each(examples)("$heading: the example prints what stands below it", ({ code, printed }) => {
    const world = new World({ "items/sample/wujiang.yaml": late });
    world.write("package.json", '{ "type": "module" }');
    world.write("example.ts", code);
    const out = execFileSync(process.execPath, [join(root, "node_modules/tsx/dist/cli.mjs"), "example.ts"], {
      cwd: world.folder,
      encoding: "utf8",
    });
    expect(out).toBe(printed);
  });
});

describe("the types of the library", () => {
  const path = (index: number): string => join(root, `test/library/example-${index}.ts`);
  const texts = new Map(examples.map(({ code }, index) => [path(index), code]));
  const index = join(root, "src/index.ts");
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile).config,
    ts.sys,
    root,
  );
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram([index, ...texts.keys()], options, {
    ...host,
    fileExists: (name) => texts.has(name) || host.fileExists(name),
    readFile: (name) => texts.get(name) ?? host.readFile(name),
    getSourceFile: (name, language) => {
      const text = texts.get(name);
      return text === undefined
        ? host.getSourceFile(name, language)
        : ts.createSourceFile(name, text, language);
    },
  });

  test("fit the examples", () => {
    const mistakes = [...texts.keys()].flatMap((name) =>
      ts.getPreEmitDiagnostics(program, program.getSourceFile(name)),
    );
    expect(mistakes.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))).toEqual([]);
  });

  test("are these names and no others", () => {
    const checker = program.getTypeChecker();
    const source = program.getSourceFile(index);
    const module = source && checker.getSymbolAtLocation(source);
    const names = module === undefined ? [] : checker.getExportsOfModule(module).map(({ name }) => name);
    expect(names.sort()).toEqual([
      "AlignmentFile",
      "ApprovalFile",
      "Catalogue",
      "CatalogueFile",
      "Change",
      "CheckOptions",
      "CheckResult",
      "CompareOptions",
      "Document",
      "EditionFile",
      "EditionOptions",
      "Entry",
      "Finding",
      "Fix",
      "Item",
      "ItemFile",
      "KiosksFile",
      "Language",
      "LegalBasesFile",
      "MaterialsFile",
      "MatrixDocument",
      "OpenedCatalogue",
      "PlainValue",
      "PublishOptions",
      "Region",
      "RegionFile",
      "RelatedPlace",
      "Severity",
      "Sound",
      "Source",
      "StandardFile",
      "TermsFile",
      "TextEdit",
      "TextPlace",
      "Values",
      "VersionFile",
      "Words",
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
});
