import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { sampleFiles } from "../../src/reference/sample.ts";
import { outputSchemas } from "../../src/schema/generated/outputs.ts";
import { World } from "../support/world.ts";

const place = `places:
  - id: hall
    name: 24小时自助服务区
    address: 示例路3号一楼
    hours: 全天
    functions:
      - 办理事项
      - 打印证明
    example: true
`;
const offering = (...offers: readonly string[]): string =>
  `${place}offers:\n${offers.map((offer) => `  - ${offer.split("\n").join("\n    ")}\n`).join("")}`;

const insurance = "社会保险参保缴费证明打印";
const joined = {
  "kiosks/jiashan.yaml": offering(
    "name: 参保证明打印\ncode: '002014921000'\nkind: 打印证明\nlimits: 限在浙江省参保的人员",
    "name: 老年食堂助餐信息查询\nkind: 打印证明",
  ),
};

const kiosksOf = async (world: World) => {
  const ran = await world.run(["kiosks", "catalogue", "--format", "json"]);
  expect(ran.code).toBe(0);
  return JSON.parse(ran.out);
};
const listOf = async (world: World) => {
  const ran = await world.run(["publish", "--out", "published", "--formats", "json", "catalogue"]);
  expect({ code: ran.code, err: ran.err }).toEqual({ code: 0, err: expect.stringContaining("✓") });
  return JSON.parse(world.read("published/list.json"));
};

describe("kiosks --format json", () => {
  test("gives each offer once, with who offers it and what limits it to whom", async () => {
    expect(await kiosksOf(new World(joined))).toEqual({
      schemaVersion: 1,
      regions: ["qingpu", "wujiang", "jiashan"],
      offers: [
        {
          name: insurance,
          item: null,
          code: "002014921000",
          regions: ["qingpu", "wujiang", "jiashan"],
          limits: { qingpu: "限在上海市参保的人员", jiashan: "限在浙江省参保的人员" },
        },
        { name: "公共场所卫生许可", item: "sample", code: "000123001000", regions: ["qingpu"], limits: {} },
        { name: "老年食堂助餐信息查询", item: null, code: null, regions: ["jiashan"], limits: {} },
      ],
    });
  });

  test("keeps to the schema that `schema kiosk-offers` prints", async () => {
    const world = new World(joined);
    const schema = JSON.parse((await world.run(["schema", "kiosk-offers"])).out);
    expect(schema).toEqual(outputSchemas["kiosk-offers"]);
    const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema);
    expect(validate(await kiosksOf(world))).toBe(true);
    expect(validate({ schemaVersion: 1, regions: [], offers: [{ name: insurance }] })).toBe(false);
  });

  test("takes equal names for one offer where there is no code, and never names that are only alike", async () => {
    const world = new World({
      "kiosks/qingpu.yaml": offering("name: 无房证明打印\nkind: 打印证明"),
      "kiosks/wujiang.yaml": offering(
        "name: 无房证明 打印\nkind: 打印证明",
        "name: 有房证明打印\nkind: 打印证明",
      ),
    });
    const { offers } = await kiosksOf(world);
    const regionsOf = offers.map((offer: { name: string; regions: string[] }) => [offer.name, offer.regions]);
    expect(regionsOf).toEqual([
      ["无房证明打印", ["qingpu", "wujiang"]],
      ["有房证明打印", ["wujiang"]],
    ]);
  });

  test("sets aside what is wrong, says so on stderr, and gives the rest", async () => {
    const world = new World({
      "kiosks/wujiang.yaml": offering(
        "name: 发票领用\nkind: 领取发票",
        "name: 契税完税证明打印\nkind: 打印证明",
      ),
    });
    const { code, out, err } = await world.run(["kiosks", "catalogue", "--format", "json"]);
    expect(code).toBe(0);
    const names = JSON.parse(out).offers.map(({ name }: { name: string }) => name);
    expect(names).toEqual(expect.arrayContaining(["契税完税证明打印", "公共场所卫生许可"]));
    expect(err).toContain("kiosks/wujiang.yaml:12:11: error:");
  });
});

describe("kiosks for a person", () => {
  test("shows what all regions offer, then what only some do, each with its limits", async () => {
    const { code, out, err } = await new World().run(["kiosks", "catalogue"]);
    expect(code).toBe(0);
    expect(out).toBe(`青浦：2 项，2 处自助点位，3 台终端
吴江：1 项，2 处自助点位，3 台终端

各地都能自助办的 1 项
  社会保险参保缴费证明打印
    青浦：限在上海市参保的人员

只有部分地区能自助办的 1 项
  公共场所卫生许可（青浦）
`);
    expect(err).toBe("✓ 2 地 2 项，各地都能自助办的 1 项\n");
  });

  test("speaks English when asked, and says when no region has kiosks", async () => {
    const english = await new World().run(["kiosks", "catalogue", "--lang", "en"]);
    expect(english.out).toContain("offered by all: 1\n");
    const none = await new World({ "kiosks/qingpu.yaml": null, "kiosks/wujiang.yaml": null }).run(["kiosks"]);
    expect(none).toMatchObject({ code: 0, out: "没有一个地区有自助通办文件\n" });
  });
});

describe("list.json", () => {
  test("has the same offers, and each region's places", async () => {
    const world = new World(joined);
    const list = await listOf(world);
    expect(list.kioskOffers).toEqual((await kiosksOf(world)).offers);
    const hall = { id: "hall", name: "24小时自助服务区", address: "示例路3号一楼", hours: "全天" };
    expect(
      list.regions.map(({ id, kiosks }: { id: string; kiosks: object[] }) => [id, kiosks.length]),
    ).toEqual([
      ["qingpu", 2],
      ["wujiang", 2],
      ["jiashan", 1],
    ]);
    expect(list.regions[2].kiosks).toEqual([hall]);
  });

  test("says that it holds example data when only a place of the kiosks is", async () => {
    const plain = Object.fromEntries(
      Object.entries(sampleFiles).map(([path, text]) => [
        path,
        text.replaceAll("example: true", "example: false"),
      ]),
    );
    const marked = offering("item: sample\nkind: 办理事项");
    const unmarked = marked.replace("example: true", "example: false");
    const isExample = async (kiosks: string): Promise<boolean> =>
      (await listOf(new World({ ...plain, "kiosks/jiashan.yaml": kiosks }))).example;
    expect([await isExample(unmarked), await isExample(marked)]).toEqual([false, true]);
  });
});

describe("a region already in the catalogue", () => {
  test("joins by its one file, in the command and in list.json", async () => {
    const without = new World();
    expect((await kiosksOf(without)).regions).toEqual(["qingpu", "wujiang"]);
    expect((await listOf(without)).regions[2].kiosks).toEqual([]);
    const world = new World(joined);
    expect((await kiosksOf(world)).regions).toEqual(["qingpu", "wujiang", "jiashan"]);
    expect((await listOf(world)).kioskOffers[0].regions).toEqual(["qingpu", "wujiang", "jiashan"]);
  });

  test("may be a fourth", async () => {
    const nanhu = (sampleFiles["regions/jiashan.yaml"] ?? "")
      .replace("330421", "330402")
      .replace("嘉善县", "南湖区")
      .replace("嘉善", "南湖");
    const config = (sampleFiles["catalogue.yaml"] ?? "").replace("  - jiashan\n", "  - jiashan\n  - nanhu\n");
    const world = new World({
      "catalogue.yaml": config,
      "regions/nanhu.yaml": nanhu,
      "kiosks/nanhu.yaml": offering("item: sample\nkind: 办理事项\nlimits: 限在南湖区登记的企业"),
    });
    const { regions, offers } = await kiosksOf(world);
    expect(regions).toEqual(["qingpu", "wujiang", "nanhu"]);
    expect(offers).toContainEqual({
      name: "公共场所卫生许可",
      item: "sample",
      code: "000123001000",
      regions: ["qingpu", "nanhu"],
      limits: { nanhu: "限在南湖区登记的企业" },
    });
  });
});
