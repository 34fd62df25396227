import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sampleFiles } from "../../src/reference/sample.ts";

const root = join(import.meta.dirname, "../..");
const copy = mkdtempSync(join(tmpdir(), "tongban-element-"));
const tsx = join(root, "node_modules/tsx/dist/cli.mjs");

/** The element the copy has and the tool has not: a number that asks more of the applicant the greater it is. */
const element = {
  title: "到场人数",
  description: "申请人一方要有几个人到场。",
  examples: [2],
  type: "integer",
  minimum: 0,
  maximum: 9,
  "x-tongban": {
    en: "people who must come",
    kind: "count",
    unit: "人",
    harmonise: "unify",
    burden: "more",
    section: "handling",
    applicant: true,
  },
};

const sources = (): Record<string, string> =>
  Object.fromEntries(
    ["src", "schemas"].flatMap((folder) =>
      readdirSync(join(copy, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((path) => [path.slice(copy.length + 1), readFileSync(path, "utf8")]),
    ),
  );

let changed: string[] = [];

beforeAll(() => {
  for (const folder of ["src", "schemas", "tools", "bin", "package.json", "tsconfig.json"])
    cpSync(join(root, folder), join(copy, folder), { recursive: true });
  for (const folder of ["templates", "fonts", "node_modules"])
    symlinkSync(join(root, folder), join(copy, folder));
  // The command runs from its sources; building them would prove nothing more.
  write("dist/bundle/run.js", 'export { run } from "../../src/cli/run.ts";');
  const schema = JSON.parse(readFileSync(join(copy, "schemas/version.schema.json"), "utf8"));
  schema.properties.attendants = element;
  write("schemas/version.schema.json", JSON.stringify(schema));
  const before = sources();
  execFileSync(process.execPath, [tsx, "tools/generate.ts"], { cwd: copy });
  changed = Object.entries(sources())
    .filter(([path, text]) => before[path] !== text)
    .map(([path]) => path)
    .sort();
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

function write(path: string, text: string): void {
  const target = join(copy, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}

/** Lays out the sample catalogue with lines added to some files, and runs the copy's command line on it. */
function tongban(added: Readonly<Record<string, string>>, ...args: string[]): { out: string; err: string } {
  rmSync(join(copy, "catalogue"), { recursive: true, force: true });
  for (const [path, text] of Object.entries({ "items/sample/standard.yaml": standard, ...sampleFiles }))
    write(`catalogue/${path}`, text + (added[path] ?? ""));
  const { stdout, stderr } = spawnSync(process.execPath, [tsx, "bin/tongban.js", ...args], {
    cwd: copy,
    encoding: "utf8",
  });
  return { out: stdout, err: stderr };
}

const standard = "effectiveFrom: 2026-10-01\nagreedBy:\n  - body: 示例\n    document: 示例\nexample: true\n";
const differing = {
  "items/sample/qingpu.yaml": "attendants: 2\n",
  "items/sample/wujiang.yaml": "attendants: 5\n",
  "items/sample/standard.yaml": "attendants: 5\n",
};

describe("a new element is its schema property and nothing else", () => {
  test("what follows from it is generated", () => {
    expect(changed).toEqual([
      "schemas/standard.schema.json",
      "src/model/generated/files.ts",
      "src/schema/generated/outputs.ts",
      "src/schema/generated/schemas.ts",
      "src/schema/generated/validators.ts",
    ]);
  });

  test("check judges its shape, its difference and the standard", () => {
    const wrong = tongban(
      { "items/sample/jiashan.yaml": "attendants: 许多\n" },
      "check",
      "--format",
      "compact",
    );
    expect(wrong.out).toContain("到场人数（attendants）“许多”不是一个确定的数 [schema/whole-number]");
    const { out } = tongban(differing, "check", "--format", "compact");
    expect(out).toContain("到场人数");
    expect(out).toMatch(/qingpu\.yaml.*到场人数.*\[standard\/met\]/u);
  });

  test("compare shows it, with whom it burdens", () => {
    const { out } = tongban(differing, "compare", "--format", "json");
    const [item] = JSON.parse(out).items;
    expect(item.fields.find(({ field }: { field: string }) => field === "attendants")).toMatchObject({
      label: "到场人数",
      state: "missing",
      values: { qingpu: { text: "2" }, wujiang: { text: "5" }, jiashan: null },
      direction: null,
    });
  });

  test("the page, the list's JSON and its schema, and the terminal say it", () => {
    const { err } = tongban(differing, "publish", "--draft", "--formats", "html,json", "--out", "site");
    expect(err).toContain("已发布");
    const page = readFileSync(join(copy, "site/items/sample.html"), "utf8");
    expect(page).toContain("到场人数");
    expect(page.replace(/<[^>]*>/gu, "")).toContain("5人");
    const [item] = JSON.parse(readFileSync(join(copy, "site/list.json"), "utf8")).items;
    expect(item.versions.wujiang.attendants).toBe(5);
    expect(readFileSync(join(copy, "site/list.schema.json"), "utf8")).toContain("到场人数");
    expect(tongban(differing, "show", "sample").out).toContain("到场人数 [联办标准]：5人");
  });
});
