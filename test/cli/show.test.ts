import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sampleFiles } from "../../src/reference/sample.ts";
import { World } from "../support/world.ts";

const wujiang = "items/sample/wujiang.yaml";
const slower = (sampleFiles[wujiang] ?? "").replace(
  "promisedLimit:\n  value: 7",
  "promisedLimit:\n  value: 9",
);
const bundled = join(import.meta.dirname, "../../catalogue");

describe("show", () => {
  test("prints an item's guide over all regions", async () => {
    const { code, out, err } = await new World({ [wujiang]: slower }).run(["show", "sample"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^公共场所卫生许可\n/u);
    expect(out).toContain("承诺办结时限 [不同]：青浦、嘉善：7个工作日；吴江：9个工作日\n");
    expect(out).not.toContain("序号");
  });

  test.each([wujiang, `catalogue/${wujiang}`, `./catalogue/${wujiang}`])(
    "prints one region's version alone, by the path %s",
    async (path) => {
      const { code, out, err } = await new World({ [wujiang]: slower }).run(["show", path]);
      expect([code, err]).toEqual([0, ""]);
      expect(out).toContain("承诺办结时限：9个工作日\n");
      expect(out).toContain("地区 苏州市吴江区");
      for (const other of ["青浦", "嘉善", "各地差异"]) expect(out).not.toContain(other);
    },
  );

  test("finds the catalogue a file lies in, wherever it is run", async () => {
    const world = new World();
    const { code, out } = await world.run(["show", world.path(`catalogue/${wujiang}`)], { cwd: "/" });
    expect([code, out.split("\n")[0]]).toEqual([0, "公共场所卫生许可"]);
  });

  test("takes a file of the whole item for the item, and the catalogue's folder last", async () => {
    const world = new World();
    const whole = await world.run(["show", "sample", "catalogue"]);
    expect(await world.run(["show", "catalogue/items/sample/item.yaml", "catalogue"])).toEqual(whole);
  });

  test.each(["nothing", "items/sample/nowhere.yaml", "items/nothing/item.yaml", "regions/qingpu.yaml"])(
    "refuses %s, which is no item and no file of one",
    async (name) => {
      const { code, out, err } = await new World().run(["show", name]);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toContain(`事项库里没有事项“${name}”`);
    },
  );

  test("prints what can be read and says on stderr what cannot", async () => {
    const world = new World({ [wujiang]: "name: [" });
    const item = await world.run(["show", "sample"]);
    expect(item.code).toBe(0);
    expect(item.out).toContain("吴江的办事指南文件有误，本版暂未收录。");
    expect(item.err).toContain("wujiang.yaml:");
    const file = await world.run(["show", wujiang]);
    expect(file.code).toBe(1);
    expect(file.err).toContain("wujiang.yaml:");
  });

  test("prints a guide of the bundled catalogue as this", async () => {
    const { out } = await new World().run([
      "show",
      "household-register-certificate",
      bundled,
      "--as-of",
      "2026-12-01",
    ]);
    await expect(out).toMatchFileSnapshot("snapshots/household-register-certificate.txt");
  });
});
