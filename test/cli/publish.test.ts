import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { World } from "../support/world.ts";
import { parseXml } from "../support/xml.ts";

/** Every file below a folder with its sum. */
function sums(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  return Object.fromEntries(
    files.sort().map((path) => [
      path,
      createHash("sha256")
        .update(readFileSync(join(folder, path)))
        .digest("hex"),
    ]),
  );
}

describe("publish", () => {
  test("leaves the list, a page an item, PDF, JSON with its schema, and the manifest", async () => {
    const world = new World();
    const { code, err } = await world.run(["publish", "--out", "site"]);
    expect({ code, err }).toEqual({ code: 0, err: "✓ 已发布 1 项、11 个文件到 site（0.0 秒）\n" });
    expect(Object.keys(sums(world.path("site")))).toEqual([
      "MANIFEST.json",
      "assets/list.js",
      "assets/page.js",
      "assets/regions.js",
      "assets/search-index.js",
      "assets/style.css",
      "index.html",
      "items/sample.html",
      "list.json",
      "list.pdf",
      "list.schema.json",
    ]);
    expect((await world.run(["verify", "site"])).err).toBe("✓ 11 个文件，与发布时一致\n");
  });

  test("with an address makes a feed, listed in the manifest, whatever the clock says", async () => {
    const world = new World();
    const args = ["publish", "--formats", "html,json", "--base-url", "HTTPS://Example.org/list/"];
    expect((await world.run([...args, "--out", "a"])).code).toBe(0);
    await world.run([...args, "--out", "b"], { now: () => new Date("2031-02-03T04:05:06Z") });
    expect(sums(world.path("b"))).toEqual(sums(world.path("a")));
    const feed = parseXml(readFileSync(world.path("a/feed.xml"), "utf8"));
    expect(feed.children.find(({ name }) => name === "id")?.text).toBe("https://example.org/list/");
    expect(readFileSync(world.path("a/MANIFEST.json"), "utf8")).toContain('"path": "feed.xml"');
    expect(readFileSync(world.path("a/index.html"), "utf8")).toContain('<a href="feed.xml">');
    expect((await world.run(["verify", "a"])).code).toBe(0);
    await world.run(["publish", "--formats", "html,json", "--out", "a"]);
    expect(existsSync(world.path("a/feed.xml"))).toBe(false);
  });

  test.each([
    "list",
    "/list/",
    "//example.org/list",
    "ftp://example.org/",
    "https:example.org",
    "https://",
    "https://a b.example/",
    "https://user@example.org/",
    "https://example.org/?a=1",
    "https://example.org/#top",
    "https://example.org:99999/",
    "javascript:alert(1)//https://example.org/",
  ])("refuses %s as an address before anything is written", async (address) => {
    const world = new World();
    const { code, err } = await world.run(["publish", "--out", "site", "--base-url", address]);
    expect(code).toBe(2);
    expect(err).toContain(`✗ --base-url 的值“${address}”不是完整的网址\n`);
    expect(existsSync(world.path("site"))).toBe(false);
  });

  test("is stopped by an error, and the edition that stands is untouched", async () => {
    const world = new World();
    await world.run(["publish", "--out", "site"]);
    const before = sums(world.path("site"));
    const path = "catalogue/items/sample/wujiang.yaml";
    world.write(
      path,
      readFileSync(world.path(path), "utf8").replace(
        "promisedLimit:\n  value: 7",
        "promisedLimit:\n  value: 25",
      ),
    );
    const { code, out, err } = await world.run(["publish", "--out", "site"]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("[time/promised-within-statutory]");
    expect(err).toContain("没有发布，原有清单没有改动");
    expect(sums(world.path("site"))).toEqual(before);
    const draft = await world.run(["publish", "--draft", "--out", "site"]);
    expect(draft.code).toBe(0);
    for (const page of ["index.html", "items/sample.html"])
      expect(readFileSync(world.path(`site/${page}`), "utf8")).toContain("草稿");
  });

  test("never replaces a folder that is no edition", async () => {
    const world = new World({ "../site/holiday.jpg": "photo" });
    const { code, err } = await world.run(["publish", "--out", "site"]);
    expect(code).toBe(2);
    expect(err).toContain("没有覆盖");
    expect(readFileSync(world.path("site/holiday.jpg"), "utf8")).toBe("photo");
  });

  test("verify finds what was changed, added and taken away", async () => {
    const world = new World();
    await world.run(["publish", "--out", "site", "--formats", "html,json"]);
    world.write("site/index.html", "changed");
    world.write("site/new.html", "added");
    execFileSync("rm", [world.path("site/list.json")]);
    const { code, out } = await world.run(["verify", "site"]);
    expect(code).toBe(1);
    expect(out.split("\n").sort()).toEqual([
      "",
      "index.html 与发布时不同",
      "多出 new.html",
      "缺少 list.json",
    ]);
    expect(JSON.parse((await world.run(["verify", "--format", "json", "site"])).out)).toMatchObject({
      exit: 1,
      problems: [{ path: "index.html" }, { path: "list.json" }, { path: "new.html" }],
    });
  });

  test("takes its date from the edition, never the clock", async () => {
    const world = new World({
      "catalogue.yaml": "title: 清单\npublisher: 示例\nregions:\n  - qingpu\n  - wujiang\n  - jiashan\n",
    });
    expect((await world.run(["publish", "--out", "site", "--formats", "json"])).err).toContain("施行日期");
    await world.run(["publish", "--out", "site", "--formats", "json"], {
      env: { SOURCE_DATE_EPOCH: "1793462400" },
    });
    expect(JSON.parse(readFileSync(world.path("site/list.json"), "utf8")).effectiveDate).toBe("2026-11-01");
  });
});

describe("publish without a day of its own", () => {
  test("refuses a SOURCE_DATE_EPOCH that is no number", async () => {
    const world = new World({
      "catalogue.yaml": "title: 清单\npublisher: 示例\nregions:\n  - qingpu\n  - wujiang\n  - jiashan\n",
    });
    const args = ["publish", "--out", "site", "--formats", "json"];
    for (const epoch of ["yesterday", "999999999999"]) {
      const { code, err } = await world.run(args, { env: { SOURCE_DATE_EPOCH: epoch } });
      expect(code).toBe(2);
      expect(err).toContain(`SOURCE_DATE_EPOCH 的值“${epoch}”不对`);
    }
  });

  test("says what is wrong with a catalogue.yaml that cannot be read, not that it states no day", async () => {
    const world = new World({ "catalogue.yaml": "title: [\n" });
    const { code, err } = await world.run(["publish", "--out", "site", "--formats", "json"]);
    expect(code).toBe(1);
    expect(err).toContain("catalogue/catalogue.yaml:1:");
    expect(existsSync(world.path("site"))).toBe(false);
  });
});

describe("the built tool", () => {
  const bin = join(import.meta.dirname, "../../bin/tongban.js");
  beforeAll(() => {
    execFileSync("npm", ["run", "--silent", "build"], { cwd: join(import.meta.dirname, "../..") });
  });

  /** A module of this text, run in the world's folder. */
  const runModule = (world: World, text: string, ...args: string[]) => {
    world.write("program.mjs", text);
    return spawnSync(process.execPath, ["program.mjs", ...args], { cwd: world.folder, encoding: "utf8" });
  };
  const built = (path: string): string => JSON.stringify(join(import.meta.dirname, "../../dist", path));

  test("loads the typesetter for a PDF, and for nothing else", () => {
    const world = new World();
    const program = `import { run } from ${built("bundle/run.js")};
process.exitCode = await run(process);
process.report.excludeNetwork = true;
console.log(process.report.getReport().sharedObjects.some((path) => path.includes("typst")));
`;
    const isLoaded = (...args: string[]) => runModule(world, program, ...args).stdout.trimEnd();
    expect(isLoaded("publish", "--formats", "html,json", "--out", "a")).toBe("false");
    expect(isLoaded("publish", "--formats", "pdf", "--out", "b")).toBe("true");
  });

  test("is a library too, with the fonts and templates of the package", () => {
    const world = new World();
    const program = `import { folderSource, openCatalogue, publish } from ${built("index.js")};
const files = publish(openCatalogue(folderSource("catalogue")), { formats: ["pdf"] });
console.log(files.map(({ path }) => path).join());
`;
    expect(runModule(world, program)).toMatchObject({ status: 0, stdout: "list.pdf,MANIFEST.json\n" });
  });

  test("says nothing of the engine it runs on", () => {
    const { stderr } = spawnSync(process.execPath, [bin, "--version"], { encoding: "utf8" });
    expect(stderr).toBe("");
  });

  const publish = (world: World, folder: string, out: string, env: Record<string, string>) =>
    spawnSync(process.execPath, [bin, "publish", "--out", out, join(folder, "catalogue")], {
      cwd: world.folder,
      env: { PATH: process.env["PATH"] ?? "", ...env },
      encoding: "utf8",
    });

  test("publishes the same bytes under another clock, zone, locale, folder and umask", () => {
    const world = new World();
    mkdirSync(world.path("elsewhere/深 层"), { recursive: true });
    cpSync(world.path("catalogue"), world.path("elsewhere/深 层/catalogue"), { recursive: true });
    expect(
      publish(world, world.folder, "one", { TZ: "Asia/Shanghai", LANG: "zh_CN.UTF-8" }).stderr,
    ).toContain("✓");
    const before = process.umask(0o077);
    expect(
      publish(world, world.path("elsewhere/深 层"), "two", {
        TZ: "America/Los_Angeles",
        LANG: "C",
        SOURCE_DATE_EPOCH: "1",
      }).stderr,
    ).toContain("✓");
    process.umask(before);
    expect(sums(world.path("two"))).toEqual(sums(world.path("one")));
  });

  test("writes a long report into a pipe whole, and ends quietly when the reader has gone", () => {
    const world = new World();
    const json = spawnSync("sh", ["-c", `"${process.execPath}" "${bin}" compare --all --format json | cat`], {
      cwd: world.folder,
      encoding: "utf8",
    });
    expect(JSON.parse(json.stdout).items).toHaveLength(1);
    const gone = spawnSync(
      "sh",
      ["-c", `"${process.execPath}" "${bin}" compare --all --format json | head -c 10`],
      { cwd: world.folder, encoding: "utf8" },
    );
    expect(gone.stderr).not.toMatch(/EPIPE|at .*:\d+/u);
  });

  test("ends with the signal's number though the work was done before it could be heeded", () => {
    const world = new World();
    const program = `import { run } from ${built("bundle/run.js")};
const write = process.stdout.write.bind(process.stdout);
process.stdout.write = (text) => {
  process.kill(process.pid, "SIGTERM");
  return write(text);
};
process.exitCode = await run(process);
`;
    expect(runModule(world, program, "compare", "catalogue").status).toBe(143);
  });

  test("names the version of its package", () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8"));
    expect(spawnSync(process.execPath, [bin, "--version"], { encoding: "utf8" }).stdout).toBe(`${version}\n`);
    expect(existsSync(bin)).toBe(true);
  });
});
