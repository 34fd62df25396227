import { chmodSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { folderSource } from "../../src/effects/folder-source.ts";
import { sampleFiles } from "../../src/reference/sample.ts";
import { World } from "../support/world.ts";

const wujiang = "items/sample/wujiang.yaml";
const sample = sampleFiles[wujiang] ?? "";
/** Mistakes of the shape, of the text, and one that hides others until it is corrected. */
const messy = sample
  .replace("promisedLimit:\n  value: 7\n  unit: 工作日", "promisedLimit:\n  value: 7个工作日  # 一周多")
  .replace("visits: 1\n", "visits: 一 # 到场\n")
  .replace("express: true", "express：是")
  .replace("text: 已取得营业执照", "text: 1、已取得营业执照");

describe("fix", () => {
  test("corrects what is certain, shows it as a diff and keeps all else", async () => {
    const world = new World({ [wujiang]: messy });
    const { code, out, err } = await world.run(["fix"]);
    expect({ code, err }).toEqual({ code: 0, err: "✓ 改正 5 处、1 个文件\n" });
    expect(out).toMatchInlineSnapshot(`
      "--- catalogue/items/sample/wujiang.yaml
      +++ catalogue/items/sample/wujiang.yaml
      @@ -19,5 +19,5 @@
       conditions:
         - id: licensed
      -    text: 1、已取得营业执照
      +    text: 已取得营业执照
       materials:
         - id: form
      @@ -74,5 +74,6 @@
         startsFrom: 受理之日
       promisedLimit:
      -  value: 7个工作日  # 一周多
      +  value: 7  # 一周多
      +  unit: 工作日
         startsFrom: 受理之日
       caseType: 承诺件
      @@ -81,5 +82,5 @@
         - 窗口办理
         - 网上办理
      -visits: 一 # 到场
      +visits: 1 # 到场
       visitReason: 需当场核验原件
       online:
      @@ -89,5 +90,5 @@
         url: https://zwdt.sh.gov.cn/
       payOnline: false
      -express：是
      +express: true
       inHall: true
       crossRegion:
      "
    `);
    const fixed = sample
      .replace("promisedLimit:\n  value: 7\n", "promisedLimit:\n  value: 7  # 一周多\n")
      .replace("visits: 1\n", "visits: 1 # 到场\n");
    expect(world.read(`catalogue/${wujiang}`)).toBe(fixed);
    expect((await world.run(["check"])).code).toBe(0);
    expect(await world.run(["fix"])).toEqual({ code: 0, out: "", err: "✓ 没有能自动改正的问题\n" });
  });

  test("--dry-run shows the same, writes nothing and exits with 1 when there is something", async () => {
    const world = new World({ [wujiang]: messy });
    const dry = await world.run(["fix", "--dry-run", "--lang", "en"]);
    expect([dry.code, dry.err]).toEqual([1, "✗ 5 corrections possible in 1 files; nothing was written\n"]);
    expect(world.read(`catalogue/${wujiang}`)).toBe(messy);
    expect((await world.run(["fix"])).out).toBe(dry.out);
    expect((await world.run(["fix", "--dry-run"])).code).toBe(0);
  });

  test("keeps line ends, a byte order mark and the file's mode", async () => {
    const world = new World({ [wujiang]: `\ufeff${messy.replaceAll("\n", "\r\n")}` });
    const path = world.path(`catalogue/${wujiang}`);
    chmodSync(path, 0o640);
    expect((await world.run(["fix"])).code).toBe(0);
    const text = readFileSync(path, "utf8");
    expect(text.startsWith("\ufeff")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
    expect(text).toContain("visits: 1 # 到场\r\n");
    expect(statSync(path).mode & 0o777).toBe(0o640);
  });

  test("makes the corrections of the rules, items and regions asked for", async () => {
    const world = new World({ [wujiang]: messy });
    expect((await world.run(["fix", "--region", "jiashan"])).err).toBe("✓ 没有能自动改正的问题\n");
    expect((await world.run(["fix", "--only", "yaml/*"])).err).toBe("✓ 改正 1 处、1 个文件\n");
    expect(world.read(`catalogue/${wujiang}`)).toBe(messy.replace("express：是", "express: 是"));
    expect((await world.run(["fix", "--only", "no/*"])).code).toBe(2);
    expect((await world.run(["fix", "--item", "nothing"])).code).toBe(2);
  });

  test("a file that is changed in the meantime is never overwritten, and no other is written", async () => {
    const world = new World({
      [wujiang]: messy,
      "items/sample/jiashan.yaml": (sampleFiles["items/sample/jiashan.yaml"] ?? "").replace(
        "visits: 1\n",
        "visits: 一\n",
      ),
    });
    const path = world.path(`catalogue/${wujiang}`);
    const before = world.read("catalogue/items/sample/jiashan.yaml");
    const { code, err } = await world.run(["fix"], {
      source: (folder) => {
        const source = folderSource(folder);
        const read = (file: string): Uint8Array => {
          const bytes = source.read(file);
          if (file === wujiang) writeFileSync(path, `${messy}# 刚写的\n`);
          return bytes;
        };
        return { ...source, read };
      },
    });
    expect([code, err]).toEqual([
      2,
      "✗ catalogue/items/sample/wujiang.yaml 在这期间被改动过，没有写入任何文件\n  再运行一次。\n",
    ]);
    expect(readFileSync(path, "utf8")).toBe(`${messy}# 刚写的\n`);
    expect(world.read("catalogue/items/sample/jiashan.yaml")).toBe(before);
  });

  test("says calmly when a file cannot be written, and leaves it as it was", async () => {
    const world = new World({ [wujiang]: messy });
    const { code, err } = await world.run(["fix"], {
      writeFile: () => {
        throw Object.assign(new Error("full"), { code: "ENOSPC" });
      },
    });
    expect(code).toBe(2);
    expect(err).toContain("写不进去：磁盘已满");
    expect(world.read(`catalogue/${wujiang}`)).toBe(messy);
  });

  test("shows what has been written, and no more, where a later file cannot be", async () => {
    const jiashan = "items/sample/jiashan.yaml";
    const world = new World({
      [wujiang]: messy,
      [jiashan]: (sampleFiles[jiashan] ?? "").replace("visits: 1\n", "visits: 一\n"),
    });
    const { code, out } = await world.run(["fix"], {
      writeFile: (path, text) => {
        if (path.endsWith("wujiang.yaml")) throw Object.assign(new Error("full"), { code: "ENOSPC" });
        writeFileSync(path, text);
      },
    });
    expect(code).toBe(2);
    expect(out).toContain(`+++ catalogue/${jiashan}`);
    expect(out).not.toContain(wujiang);
    expect(world.read(`catalogue/${jiashan}`)).toContain("visits: 1\n");
    expect(world.read(`catalogue/${wujiang}`)).toBe(messy);
  });

  test("what a file holds cannot steer the terminal", async () => {
    const hostile = sample.replace("visits: 1\n", "visits: 一 # \u{1b}[31m\u202e\n");
    const { out } = await new World({ [wujiang]: hostile }).run(["fix", "--dry-run"]);
    expect(out).toContain("-visits: 一 # \\u{001b}[31m\\u{202e}");
    expect(out).not.toContain("\u{202e}");
    expect(out).not.toContain("\u{1b}");
  });

  test("fixable in the JSON of check is what fix corrects", async () => {
    const world = new World({ [wujiang]: messy.replace("express：是", "express: 是") });
    const { findings } = JSON.parse((await world.run(["check", "--format", "json"])).out);
    expect(findings.filter(({ fixable }: { fixable: boolean }) => fixable)).toHaveLength(4);
    expect((await world.run(["fix"])).err).toBe("✓ 改正 4 处、1 个文件\n");
    const after = JSON.parse((await world.run(["check", "--format", "json"])).out).findings;
    expect(after.filter(({ fixable }: { fixable: boolean }) => fixable)).toEqual([]);
  });
});
