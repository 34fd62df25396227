import { describe, expect, test } from "vitest";
import { sampleFiles } from "../../src/reference/sample.ts";
import { World } from "../support/world.ts";

const version = sampleFiles["items/sample/wujiang.yaml"] ?? "";
const setDifferently = version.replace("text: 已取得营业执照", "text: 已取得营业执照。");
const later = version.replace("promisedLimit:\n  value: 7", "promisedLimit:\n  value: 9");

describe("compare", () => {
  test("shows a person every difference of the level asked for, those that are no finding too", async () => {
    const world = new World({ "items/sample/wujiang.yaml": setDifferently });
    const shown = (await world.run(["compare", "--min-level", "1"])).out;
    expect(shown).toContain("排版不同");
    expect(shown).not.toContain("等值 · ");
    expect((await world.run(["compare"])).out).not.toContain("已取得营业执照。");
  });

  test("with --all shows what --min-level 0 shows", async () => {
    const world = new World({ "items/sample/wujiang.yaml": later });
    const all = await world.run(["compare", "--all"]);
    expect(all).toEqual(await world.run(["compare", "--min-level", "0"]));
    expect(all.out).toContain("9个工作日");
  });

  test("marks the last line as the exit code says", async () => {
    const world = new World({ "items/sample/wujiang.yaml": later });
    const failed = await world.run(["compare", "--fail-on", "unapproved"]);
    expect(failed.code).toBe(1);
    expect(failed.err).toMatch(/^✗ 1 项/u);
    const passed = await world.run(["compare"]);
    expect(passed.code).toBe(0);
    expect(passed.err).toMatch(/^✓ 1 项/u);
  });

  test("compares nothing without a sentence that hangs in the air", async () => {
    const files = Object.fromEntries(
      Object.keys(sampleFiles)
        .filter((path) => path.startsWith("items/"))
        .map((path) => [path, null]),
    );
    expect((await new World(files).run(["compare"])).out).toBe(
      "0 个事项，0 个要素\n一致率 无，已批准的差异 0 处\n",
    );
  });
});
