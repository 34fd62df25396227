import { symlinkSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sampleFiles } from "../../src/reference/sample.ts";
import { World } from "../support/world.ts";

const version = sampleFiles["items/sample/wujiang.yaml"] ?? "";
const late = version.replace("promisedLimit:\n  value: 7", "promisedLimit:\n  value: 25");

const approval = `id: kept
item: sample
field: visits
values:
  qingpu: '1'
reason: 各地做法不同
approvedBy:
  - body: 示例单位
approvedOn: 2026-01-01
expires: 2027-01-01
`;
const line = late.slice(0, late.indexOf("value: 25")).split("\n").length;

describe("check", () => {
  test("says so when everything is in order, and ends with 0", async () => {
    const { code, out, err } = await new World().run(["check"]);
    expect({ code, out, err }).toEqual({
      code: 0,
      out: "",
      err: "✓ 1 项 × 3 地：0 错误，0 警告（0.0 秒）\n",
    });
  });

  test("ends with 1 on an error, at the value's line, one line a finding when piped", async () => {
    const { code, out } = await new World({ "items/sample/wujiang.yaml": late }).run([
      "check",
      "--only",
      "time/promised-within-statutory",
    ]);
    expect(code).toBe(1);
    expect(out).toBe(
      `catalogue/items/sample/wujiang.yaml:${line}:3: error: 承诺 25个工作日，长于法定 20个工作日 [time/promised-within-statutory]\n`,
    );
  });

  test("of one item says how much that is, in words and for machines", async () => {
    const world = new World({
      "items/sample/wujiang.yaml": late,
      ...Object.fromEntries(
        Object.entries(sampleFiles)
          .filter(([path]) => path.startsWith("items/sample/"))
          .map(([path, text]) => [path.replace("items/sample/", "items/another/"), text]),
      ),
      "approvals/kept.yaml": approval,
    });
    const summaryOf = async (...args: string[]) => {
      const { out, err } = await world.run(["check", "--format", "json", ...args]);
      const { items, versions, files } = JSON.parse(out).summary;
      return [items, versions, files, /[^：]*/u.exec(err)?.[0].slice(2)];
    };
    expect(await summaryOf()).toEqual([2, 6, Object.keys(sampleFiles).length + 5, "2 项 × 3 地"]);
    expect(await summaryOf("--item", "another")).toEqual([1, 3, 4, "1 项 × 3 地"]);
    // The approval is for the sample item.
    expect(await summaryOf("--item", "sample")).toEqual([1, 3, 5, "1 项 × 3 地"]);
    expect(await summaryOf("--item", "sample,another")).toEqual([2, 6, 9, "2 项 × 3 地"]);
    expect(await summaryOf("--item", "sample", "--region", "qingpu")).toEqual([1, 1, 1, "1 项 × 1 地"]);
    const compared = await world.run(["compare", "--item", "sample"]);
    expect(compared.err).toMatch(/^✓ 1 项、/u);
  });

  test("shows a person the line, a caret of Chinese width, the remedy and the reason", async () => {
    const { out } = await new World({ "items/sample/wujiang.yaml": late }).run([
      "check",
      "--format",
      "pretty",
      "--only",
      "time/promised-within-statutory",
    ]);
    expect(out).toMatchInlineSnapshot(`
      "错误  承诺 25个工作日，长于法定 20个工作日  [time/promised-within-statutory]
         ┌ catalogue/items/sample/wujiang.yaml:76:3 · 公共场所卫生许可 · 吴江
      75 │ promisedLimit:
      76 │   value: 25
         │   ^^^^^^^^^
         = 改法：缩短承诺时限，或核对法定时限及其依据。
         = 依据：《行政许可法》第四十二条；国家政务服务事项要素“承诺办结时限”

      "
    `);
  });

  test("shows the line also of a file that could not be read as YAML", async () => {
    const world = new World({ "items/sample/wujiang.yaml": version.replace("state: 在用", "state：在用") });
    const { code, out } = await world.run(["check", "--format", "pretty", "--only", "yaml/*"]);
    expect(code).toBe(1);
    expect(out).toContain("5 │ state：在用\n  │      ^^\n");
  });

  test("a bad character in a word of a code list is one finding, and the character can be seen", async () => {
    const world = new World({
      "items/sample/wujiang.yaml": version.replace("type: 行政许可", "type: 行政\u200b许可"),
    });
    const { out } = await world.run(["check", "--skip", "compare/*"]);
    expect(out.trimEnd().split("\n")).toHaveLength(1);
    expect(out).toContain("行政\\u{200b}许可");
    expect(out).toContain("[schema/allowed-words]");
  });

  test("speaks English when asked", async () => {
    const { out, err } = await new World({ "items/sample/wujiang.yaml": late }).run([
      "check",
      "--lang",
      "en",
      "--only",
      "time/promised-within-statutory",
    ]);
    expect(out).toContain("promises 25个工作日, longer than the statutory 20个工作日");
    expect(err).toContain("1 errors");
  });

  test("gives machines every key, and the same fingerprint in both languages and at another line", async () => {
    const one = new World({ "items/sample/wujiang.yaml": late });
    const moved = new World({ "items/sample/wujiang.yaml": `# 一行说明\n${late}` });
    const args = ["check", "--format", "json", "--only", "time/promised-within-statutory"];
    const [zh, en, other] = await Promise.all([
      one.run(args),
      one.run([...args, "--lang", "en"]),
      moved.run(args),
    ]);
    const [a, b, c] = [zh, en, other].map(({ out }) => JSON.parse(out).findings[0]);
    expect(Object.keys(a)).toEqual([
      "rule",
      "severity",
      "message",
      "hint",
      "item",
      "region",
      "regions",
      "field",
      "file",
      "line",
      "column",
      "endLine",
      "endColumn",
      "path",
      "fingerprint",
      "fixable",
      "related",
    ]);
    expect(a).toMatchObject({
      item: "sample",
      region: "wujiang",
      field: "promisedLimit",
      path: "/promisedLimit",
      file: "catalogue/items/sample/wujiang.yaml",
    });
    expect(b.fingerprint).toBe(a.fingerprint);
    expect(c).toMatchObject({ fingerprint: a.fingerprint, line: a.line + 1 });
  });

  test("says null, not nothing, for the field of a finding about a whole file", async () => {
    const world = new World({ "items/sample/item.yaml": "example: true\n" });
    const { out } = await world.run(["check", "--format", "json", "--only", "schema/required-keys"]);
    expect(JSON.parse(out).findings).toMatchObject([{ item: "sample", region: null, field: null, path: "" }]);
  });

  test("writes annotations under GitHub's runner", async () => {
    const { out } = await new World({ "items/sample/wujiang.yaml": late }).run(
      ["check", "--only", "time/promised-within-statutory"],
      { env: { GITHUB_ACTIONS: "true" } },
    );
    expect(out).toBe(
      `::error file=catalogue/items/sample/wujiang.yaml,line=${line},col=3,endLine=${line + 2},endColumn=19,title=time/promised-within-statutory::承诺 25个工作日，长于法定 20个工作日 — 缩短承诺时限，或核对法定时限及其依据。\n`,
    );
  });

  describe("a file that is set aside is reported and counts whatever is asked for", () => {
    const item = "items/sample/item.yaml";
    const broken = "name：甲\n";
    const found = async (changes: Readonly<Record<string, string>>, ...args: string[]) => {
      const others = Object.fromEntries(
        Object.entries(sampleFiles)
          .filter(([path]) => path.startsWith("items/sample/"))
          .map(([path, text]) => [path.replace("sample", "another"), text]),
      );
      const world = new World({ ...others, ...changes });
      const { code, out } = await world.run(["check", "--format", "json", ...args]);
      const { findings, summary } = JSON.parse(out);
      return {
        code,
        errors: summary.errors,
        found: findings.map(({ file, rule }: Record<string, string>) => `${file} ${rule}`),
      };
    };
    const reported = (path: string, rule: string) => ({
      code: 1,
      errors: 1,
      found: [`catalogue/${path} ${rule}`],
    });
    const nothing = { code: 0, errors: 0, found: [] };

    test.each([
      ["--only", "time/*"],
      ["--only", "time/*", "--item", "sample"],
      ["--only", "time/*", "--region", "qingpu"],
      ["--skip", "yaml/*,code/*,compare/*", "--item", "sample"],
    ])("a text that is no YAML, with %s %s %s %s", async (...args) => {
      const colon = "yaml/colon-half-width";
      expect(await found({ [item]: broken }, ...args)).toEqual(reported(item, colon));
    });

    test.each([
      ["bytes that are no text", "\0".repeat(40), "file/yaml-content"],
      ["a list for the whole file", "- 甲\n", "schema/map-expected"],
      ["nothing", "# 待补\n", "file/not-empty"],
    ])("%s, with --only", async (_what, text, rule) => {
      expect(await found({ [item]: text }, "--only", "time/*")).toEqual(reported(item, rule));
    });

    test("also where the catalogue has its rule off or no error", async () => {
      const severities = "severities:\n  yaml/colon-half-width: off\n  schema/map-expected: info\n";
      const config = (sampleFiles["catalogue.yaml"] ?? "") + severities;
      const [version, other] = ["items/sample/qingpu.yaml", "items/sample/wujiang.yaml"];
      expect(
        await found({ "catalogue.yaml": config, [version]: broken, [other]: "- 甲\n" }, "--only", "time/*"),
      ).toEqual({
        code: 1,
        errors: 2,
        found: [`catalogue/${version} yaml/colon-half-width`, `catalogue/${other} schema/map-expected`],
      });
    });

    test("but with --item only where the item is judged with it", async () => {
      const colon = "yaml/colon-half-width";
      const ofItem = (path: string) => found({ [path]: broken }, "--only", "time/*", "--item", "another");
      expect(await ofItem("items/sample/qingpu.yaml")).toEqual(nothing);
      expect(await ofItem("items/卫生许可/item.yaml")).toEqual(nothing);
      for (const path of ["registers/terms.yaml", "regions/qingpu.yaml", "approvals/kept.yaml"])
        expect(await ofItem(path)).toEqual(reported(path, colon));
      const ofRegion = (path: string) => found({ [path]: broken }, "--only", "time/*", "--region", "qingpu");
      expect(await ofRegion("regions/wujiang.yaml")).toEqual(nothing);
      expect(await ofRegion("regions/qingpu.yaml")).toEqual(reported("regions/qingpu.yaml", colon));
    });

    test("while what is wrong in a file that can be read is left out as asked", async () => {
      const slips = (sampleFiles[item] ?? "").replace("type: 行政许可", "type: 行政许司");
      expect(await found({ [item]: slips }, "--only", "time/*")).toEqual(nothing);
    });
  });

  test("counts and exit code do not depend on what is shown", async () => {
    const world = new World({ "items/sample/wujiang.yaml": late });
    const { code, out, err } = await world.run([
      "check",
      "--only",
      "time/promised-within-statutory",
      "--max-problems",
      "0",
    ]);
    expect(code).toBe(1);
    expect(out).toBe("");
    expect(err).toContain("1 错误");
  });

  test.each([
    [["check", "--only", "no/such-rule"], "没有与“no/such-rule”相符的规则"],
    [["check", "--item", "nothing"], "没有事项“nothing”"],
    [["check", "--format", "xml"], "不支持格式“xml”"],
    [["check", "--as-of", "tomorrow"], "--as-of 的值“tomorrow”不对"],
    [["check", "--bogus"], "没有选项 --bogus"],
    [["check", "/nowhere"], "没有事项库"],
    [["bogus"], "没有命令 bogus"],
  ])("%j is wrong usage: 2, and says why", async (args, sentence) => {
    const { code, out, err } = await new World().run(args);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(sentence);
  });

  test.each([
    ["severities", "nope/rule: error", "severities 里的“nope/rule”不是规则"],
    ["harmonise", "promissedLimit: unify", "harmonise 里的“promissedLimit”不是要素"],
  ])("a setting in %s that names nothing is an error at its key", async (key, line, sentence) => {
    const config = `title: 清单\npublisher: 示例\nregions:\n  - qingpu\n  - wujiang\n  - jiashan\n${key}:\n  ${line}\n`;
    const { code, out } = await new World({ "catalogue.yaml": config }).run(["check"]);
    expect(code).toBe(1);
    expect(out).toContain(`catalogue/catalogue.yaml:8:3: error: ${sentence}`);
    expect(out).toContain("[ref/settings-known]");
  });

  test("finds the catalogue upwards from where it stands", async () => {
    const world = new World();
    const { code } = await world.run(["check"], { cwd: world.path("catalogue/items/sample") });
    expect(code).toBe(0);
  });

  test("with --changed looks at what differs from a revision only", async () => {
    const world = new World();
    world.git("init", "-q");
    world.git("add", "-A");
    world.git("commit", "-qm", "first");
    world.write("catalogue/items/sample/wujiang.yaml", late);
    const args = ["check", "--only", "time/*", "--changed"];
    expect((await world.run(args)).code).toBe(1);
    world.git("add", "-A");
    world.git("commit", "-qm", "second");
    expect((await world.run(args)).code).toBe(0);
    expect((await world.run(["check", "--only", "time/*", "--changed=HEAD~1"])).code).toBe(1);
  });

  test("with a bare --changed takes what follows for the folder, not for a revision", async () => {
    const world = new World({ "items/sample/wujiang.yaml": late });
    world.git("init", "-q");
    world.git("add", "-A");
    world.git("commit", "-qm", "first");
    const { code, err } = await world.run(["check", "--changed", "catalogue"]);
    expect({ code, err }).toEqual({ code: 0, err: "✓ 1 项 × 3 地：0 错误，0 警告（0.0 秒）\n" });
    expect((await world.run(["check", "--changed=no-such-revision", "catalogue"])).code).toBe(2);
  });

  test("takes no option of git for a revision", async () => {
    const world = new World({ "items/sample/wujiang.yaml": late });
    world.git("init", "-q");
    world.git("add", "-A");
    world.git("commit", "-qm", "first");
    world.write("catalogue/items/sample/jiashan.yaml", "mine");
    for (const option of ["--output=catalogue/items/sample/jiashan.yaml", "--diff-filter=D", "--help"])
      expect((await world.run(["check", `--changed=${option}`, "catalogue"])).code).toBe(2);
    expect(world.read("catalogue/items/sample/jiashan.yaml")).toBe("mine");
  });

  test("names files from the top of the repository, also where a link leads to the catalogue", async () => {
    const world = new World({ "items/sample/wujiang.yaml": late });
    world.git("init", "-q");
    symlinkSync(world.path("catalogue"), world.path("linked"));
    const { out } = await world.run(["check", "--only", "time/*", "linked"]);
    expect(out).toMatch(/^catalogue\/items\/sample\/wujiang\.yaml:/u);
  });

  test("writes a report wherever the path says, commas included, and as many as are asked for", async () => {
    const world = new World({ "items/sample/wujiang.yaml": late });
    const args = ["check", "--only", "time/*", "--report", "json=a,b.json", "--report", "compact=c.txt"];
    const { out } = await world.run(args);
    expect(JSON.parse(world.read("a,b.json")).summary.errors).toBe(1);
    expect(world.read("c.txt")).toBe(out);
  });

  test("says nothing of an approval while a region it names cannot be judged", async () => {
    const approval =
      "id: limit\nitem: sample\nfield: promisedLimit\nvalues:\n  qingpu: 7个工作日\n  wujiang: 9个工作日\n  jiashan: 7个工作日\nreason: 示例\napprovedBy:\n  - body: 示例\napprovedOn: 2026-01-01\nexpires: 2028-01-01\n";
    const args = ["check", "--only", "approval/*"];
    const broken = version.replace(
      "promisedLimit:\n  value: 7\n  unit: 工作日",
      "promisedLimit:\n  value: 9\n  unit: 工作曰",
    );
    const agreed = await new World({ "approvals/limit.yaml": approval }).run(args);
    expect(agreed.out).toContain("[approval/still-needed]");
    for (const file of [broken, "名称：坏\n"])
      expect(
        (await new World({ "approvals/limit.yaml": approval, "items/sample/wujiang.yaml": file }).run(args))
          .out,
      ).not.toContain("[approval/");
  });
});
