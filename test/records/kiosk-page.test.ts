import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { World } from "../support/world.ts";

const joining = `places:
  - id: station
    name: 南站自助服务区
    address: 示例路3号一楼
    hours: 每天 7:00—21:00
    functions:
      - 打印证明
    machines: 4
offers:
  - name: 参保证明打印
    code: '002014921000'
    kind: 打印证明
    limits: 限在浙江省参保的人员
  - name: 无房证明打印
    kind: 打印证明
    places:
      - station
`;

async function published(changes: Readonly<Record<string, string | null>> = {}, ...options: string[]) {
  const world = new World(changes);
  const args = ["publish", "--out", "published", "--formats", "html", ...options, "catalogue"];
  expect((await world.run(args)).code).toBe(0);
  return world;
}

/** The page's text, a line for each of its elements. */
const linesOf = (html: string): string[] =>
  html
    .replaceAll(/<(?:script|style)\b.*?<\/(?:script|style)>/gsu, "")
    .split(/<[^>]*>/u)
    .map((text) => text.trim())
    .filter((text) => text !== "");

describe("kiosks.html", () => {
  test("sets what all regions offer before what only one does, with the terms of each region", async () => {
    const lines = linesOf((await published()).read("published/kiosks.html"));
    const rows = lines.slice(lines.lastIndexOf("各地都能自助办"), lines.lastIndexOf("自助点位"));
    expect(rows).toEqual(
      expect.arrayContaining(["只有一地能自助办", "未提供", "不限", "限在上海市参保的人员"]),
    );
    expect(rows.indexOf("社会保险参保缴费证明打印")).toBeLessThan(rows.indexOf("公共场所卫生许可"));
    expect(rows.join("")).toContain("也叫社会保险个人参保缴费证明打印");
  });

  test("is reached from the list and leads back to it, and to the guide of an item", async () => {
    const world = await published();
    expect(world.read("published/index.html")).toContain('href="kiosks.html"');
    const page = world.read("published/kiosks.html");
    expect(page).toContain('href="index.html"');
    expect(page).toContain('href="items/sample.html"');
  });

  test("shows a region that joins by its one file: its offers, its places, and where alone an offer is had", async () => {
    const page = (await published({ "kiosks/jiashan.yaml": joining })).read("published/kiosks.html");
    const lines = linesOf(page);
    for (const text of ["限在浙江省参保的人员", "无房证明打印", "示例路3号一楼", "每天 7:00—21:00", "4台"])
      expect(lines).toContain(text);
    expect(page).toContain("只在南站自助服务区");
    expect(linesOf((await published()).read("published/kiosks.html"))).not.toContain("无房证明打印");
  });

  test("marks what is an example, and only that", async () => {
    const marks = async (changes: Readonly<Record<string, string>>): Promise<number> =>
      linesOf((await published(changes)).read("published/kiosks.html")).filter((line) => line === "示例")
        .length;
    expect(await marks({ "kiosks/jiashan.yaml": `${joining}example: true\n` })).toBe(
      (await marks({ "kiosks/jiashan.yaml": joining })) + 2,
    );
  });

  test("is valid HTML and shows hostile texts literally", async () => {
    const hostile = joining
      .replace("无房证明打印", "'<script>alert(1)</script>\"&'")
      .replace("南站自助服务区", "'<img src=x onerror=alert(2)>'");
    const page = (await published({ "kiosks/jiashan.yaml": hostile }, "--draft")).read(
      "published/kiosks.html",
    );
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(page).not.toMatch(/<script>|<img/u);
    const validator = new HtmlValidate({
      root: true,
      extends: ["html-validate:recommended"],
      rules: { "long-title": "off" },
    });
    const { results } = await validator.validateString(page, "kiosks.html");
    expect(
      results.flatMap(({ messages }) => messages.map(({ line, ruleId }) => `${line} ${ruleId}`)),
    ).toEqual([]);
  });

  test("is left out where no region has a file of kiosks", async () => {
    const world = await published({ "kiosks/qingpu.yaml": null, "kiosks/wujiang.yaml": null });
    expect(() => world.read("published/kiosks.html")).toThrow(/ENOENT/u);
    expect(world.read("published/index.html")).not.toContain("kiosks.html");
  });
});
