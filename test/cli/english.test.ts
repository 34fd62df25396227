import { describe, expect, test } from "vitest";
import { commands } from "../../src/cli/commands.ts";
import { sampleFiles } from "../../src/reference/sample.ts";
import { World } from "../support/world.ts";

const chinese = /[\p{Script=Han}\u3000-\u303f\uff00-\uff65]/u;
const version = sampleFiles["items/sample/wujiang.yaml"] ?? "";
const differing = {
  "items/sample/wujiang.yaml": version
    .replace("necessity: 必要", "necessity: 非必要")
    .replace("handlingModes:\n", "handlingModes:\n  - 快递申请\n")
    .replace(/available: true\n/u, "available: false\n"),
};

describe("--lang en", () => {
  test.each([[], ...commands.map(({ name }) => [name])])(
    "gives the help of %j, before the command or after it",
    async (...name) => {
      const world = new World();
      const after = await world.run([...name, "--help", "--lang", "en"]);
      expect(after.code).toBe(0);
      expect(after.out).toMatch(/^Usage: tongban/u);
      expect(after.out).not.toMatch(chinese);
      expect(await world.run(["--lang", "en", ...name, "--help"])).toEqual(after);
      expect(await world.run(["--lang=en", ...name, "-h"])).toEqual(after);
      if (name.length > 0) expect(await world.run(["--lang", "en", "help", ...name])).toEqual(after);
    },
  );

  test("without a command shows the help as wrong usage", async () => {
    const { code, out, err } = await new World().run(["--lang", "en"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^Usage: tongban/u);
  });

  test("before the command is as good as after it, and the last one counts", async () => {
    const world = new World(differing);
    const after = await world.run(["check", "--lang", "en"]);
    expect(after.err).toMatch(/^✓ 1 items × 3 regions/u);
    expect(await world.run(["--lang", "en", "check"])).toEqual(after);
    expect(await world.run(["--lang", "zh-CN", "check", "--lang=en"])).toEqual(after);
    expect((await world.run(["--lang=en", "check", "--lang", "zh-CN"])).err).toMatch(/^✓ 1 项/u);
  });

  test("is not decided by the environment", async () => {
    const world = new World(differing);
    const plain = await world.run(["check"]);
    const env = { LANG: "en_US.UTF-8", LC_ALL: "en_US.UTF-8", LANGUAGE: "en" };
    expect(await world.run(["check"], { env })).toEqual(plain);
    expect((await world.run(["check", "--help"], { env })).out).toContain("用法：");
    const asked = await world.run(["check", "--lang", "en"]);
    expect(await world.run(["check", "--lang", "en"], { env: { LANG: "zh_CN.UTF-8" } })).toEqual(asked);
  });

  test.each(["compact", "github", "pretty", "json"])(
    "has labels and joins in English in %s",
    async (format) => {
      const { out } = await new World(differing).run(["check", "-v", "--format", format, "--lang", "en"]);
      expect(out).toContain(" · necessity of the material");
      expect(out).toMatch(/青浦, 嘉善 必要; 吴江 非必要/u);
      expect(out).toMatch(/online handling available|handling modes/u);
      expect(out).not.toMatch(/·材料必要性|·办理形式|、嘉善|，吴江/u);
    },
  );

  test("changes the words of a machine's report and nothing else", async () => {
    const world = new World(differing);
    const [zh, en] = await Promise.all(
      ["zh-CN", "en"].map(async (lang) =>
        JSON.parse((await world.run(["check", "--format", "json", "--lang", lang])).out),
      ),
    );
    const wordless = (report: { findings: { related: object[] }[] }) => ({
      ...report,
      findings: report.findings.map((finding) => ({
        ...finding,
        message: "",
        hint: "",
        related: finding.related.map((each) => ({ ...each, message: "" })),
      })),
    });
    expect(zh.findings.length).toBeGreaterThan(2);
    expect(wordless(en)).toEqual(wordless(zh));
    expect(en).not.toEqual(zh);
  });

  test("compares in English: labels, yes and no, lists; normal forms stay", async () => {
    const world = new World(differing);
    const fieldsIn = async (lang: string) => {
      const { out } = await world.run(["compare", "--all", "--format", "json", "--lang", lang]);
      const { fields } = JSON.parse(out).items[0] as {
        fields: {
          field: string;
          label: string;
          values: Record<string, { text: string; normal: string } | null>;
        }[];
      };
      return new Map(fields.map((field) => [field.field, field]));
    };
    const [zh, en] = [await fieldsIn("zh-CN"), await fieldsIn("en")];
    expect([...en.keys()]).toEqual([...zh.keys()]);
    for (const [path, field] of en)
      for (const [region, value] of Object.entries(field.values))
        expect(value?.normal).toBe(zh.get(path)?.values[region]?.normal);
    expect(en.get("promisedLimit")?.label).toBe("promised limit");
    expect(en.get("promisedLimit")?.values["wujiang"]?.text).toBe("7个工作日");
    expect(zh.get("online.available")?.values["wujiang"]?.text).toBe("否");
    expect(en.get("online.available")?.values["wujiang"]?.text).toBe("no");
    expect(en.get("handlingModes")?.values["wujiang"]?.text).toMatch(/^快递申请, /u);
    for (const { label } of en.values()) expect(label).toMatch(/^(?:.* · )?[a-z' -]+(?: · [a-z' -]+)?$/u);
    const pretty = await world.run(["compare", "--lang", "en"]);
    expect(pretty.out).toMatch(/online handling +yes +no +yes\n/u);
    expect(pretty.out).toMatch(/\d working days promised/u);
    expect(pretty.err).toMatch(/^✓ 1 items, \d+ fields: [\d.]+% consistent/u);
  });

  test("answers wrong usage in English, in one line", async () => {
    const world = new World();
    const said = async (...args: string[]) => {
      const { code, err } = await world.run([...args, "--lang", "en"]);
      expect(code).toBe(2);
      expect(err).not.toMatch(chinese);
      return err.split("\n")[0];
    };
    expect(await said("chek")).toBe("✗ unknown command 'chek' (Did you mean check?)");
    expect(await said("publish")).toBe("✗ required option '--out <folder>' not specified");
    expect(await said("check", "--fail-on", "x")).toMatch(
      /^✗ option '--fail-on <severity>' argument 'x' is invalid/u,
    );
    expect(await said("publish", "--out", "x", "--base-url", "y")).toBe(
      '✗ --base-url: "y" is no complete address',
    );
  });

  test("leaves the published edition in Chinese", async () => {
    const world = new World();
    const { code, err } = await world.run(["publish", "--formats", "html", "--out", "en", "--lang", "en"]);
    expect({ code, err }).toEqual({ code: 0, err: "✓ published 1 items, 10 files to en (0.0 s)\n" });
    await world.run(["publish", "--formats", "html", "--out", "zh"]);
    expect(world.read("en/MANIFEST.json")).toBe(world.read("zh/MANIFEST.json"));
    expect((await world.run(["verify", "en", "--lang", "en"])).err).toBe("✓ 10 files, as published\n");
  });

  test("explains a rule in English, and prints a schema that is one for both languages", async () => {
    const world = new World();
    const { out } = await world.run(["explain", "schema/required-keys", "--lang", "en"]);
    expect(out).toMatch(/> `2:5` id \([a-z ]+\) is missing/u);
    const schema = await world.run(["schema", "version", "--lang", "en"]);
    expect(schema).toEqual(await world.run(["schema", "version"]));
    expect(JSON.parse(schema.out).properties.visits["x-tongban"].en).toBe("visits");
  });
});
