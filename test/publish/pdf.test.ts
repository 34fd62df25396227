import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, describe, expect, test } from "vitest";
import type {
  EditionCell,
  EditionDifference,
  EditionItem,
  Flow,
  FlowStep,
  Glance,
  MaterialEntry,
  StandardNote,
} from "../../src/model/edition.ts";
import { renderPdf } from "../../src/publish/render-pdf.ts";
import { compactPdf } from "../../src/publish/render-pdf-compact.ts";
import { edition, entry, fact, item } from "./pdf-edition.ts";
import {
  bookmarks,
  openPdf,
  type PlacedText,
  pageTexts,
  pdfOf,
  placedTexts,
  resources,
} from "./pdf-reading.ts";

const millimetre = 72 / 25.4;

describe("the printed list", () => {
  let bytes: Uint8Array;
  let pdf: PDFDocumentProxy;
  let pages: string[];

  beforeAll(async () => {
    bytes = await pdfOf(edition());
    pdf = await openPdf(bytes);
    pages = await pageTexts(pdf);
  });

  test("names every item in the contents, in the list and at its own pages", () => {
    for (const { name } of edition().items)
      expect(pages.filter((text) => text.includes(name)).length).toBeGreaterThanOrEqual(3);
  });

  test("has bookmarks for its parts, the items in them and the sections of an item", async () => {
    const parts = await bookmarks(pdf);
    expect(parts.map(({ title }) => title)).toEqual([
      "编制说明",
      "目　录",
      "第一部分　异地通办事项清单",
      "第二部分　办事要求",
    ]);
    expect(parts[2]?.items.map(({ title }) => title)).toEqual([
      "（一）企业事项（1项）",
      "（二）个人事项（1项）",
    ]);
    expect(parts[3]?.items.map(({ title }) => title)).toEqual(["1　公共场所卫生许可", "2　居民身份证换领"]);
    expect(parts[3]?.items[0]?.items.map(({ title }) => title)).toContain("三、申请材料");
  });

  test("is tagged, in Chinese, and carries its title, publisher and day", async () => {
    const { info, metadata } = await pdf.getMetadata();
    expect(await pdf.getMarkInfo()).toEqual({ Marked: true, UserProperties: false, Suspects: false });
    expect((info as { Language?: string }).Language).toBe("zh-CN");
    expect(info).toMatchObject({
      Title: "异地通办事项清单（2026年第1版）",
      Author: "三地联席会议办公室（示例）",
      CreationDate: "D:20261123000000Z",
    });
    expect(metadata.getRaw()).toContain("<pdfuaid:part>1</pdfuaid:part>");
  });

  test("marks the heads of its tables as heads", async () => {
    const overview = pages.findIndex((text) => text.includes("事项名称（基本编码）"));
    expect(JSON.stringify(await (await pdf.getPage(overview + 1)).getStructTree())).toMatch(
      /"role":"Table".*"role":"TH"/u,
    );
  });

  test("says on every page that it holds example data", () => {
    expect(pages.filter((text) => !text.includes("示例：本清单含有示例数据"))).toEqual([]);
  });

  test("gives the number of the page on every page but the cover", () => {
    expect(pages.slice(1).map((text, at) => text.includes(`—${at + 2}—`))).not.toContain(false);
  });

  test("prints what was approved with its reason, its body and its end", () => {
    const text = pages.join("");
    for (const words of [
      "南湖已实行告知承诺",
      "示联办〔2026〕3号",
      "有效期至2027年12月31日",
      "东江、西河要求最多",
    ])
      expect(text).toContain(words);
  });

  test("keeps long codes whole when they are copied", () => {
    expect(pages.join("")).toContain("11310118MB2F30460X4000123001000");
  });

  test("is the same to the byte when it is made again", async () => {
    expect(Buffer.from(await pdfOf(edition())).equals(Buffer.from(bytes))).toBe(true);
  });
});

test("a draft says so on every page", async () => {
  const draft = {
    ...edition(),
    draft: true,
    banners: [{ kind: "draft", word: "草稿", text: "草稿：仅供内部核对。" }] as const,
  };
  const pages = await pageTexts(await openPdf(await pdfOf(draft)));
  expect(pages.filter((text) => !text.includes("草稿：仅供内部核对。"))).toEqual([]);
});

test("what would be markup in a template is printed as it is written", async () => {
  const hostile = `#panic("x")$1^2$\\n<label>"quoted"*bold*_under_@ref\`code\`[a]{b}~=-/**/`;
  const one = item(1, hostile, "企业");
  const guide = { ...one.guide, conditions: [entry(1, hostile, [fact(hostile, [hostile, "甲", "乙"])])] };
  const text = (
    await pageTexts(await openPdf(await pdfOf({ ...edition([{ ...one, guide }]), note: hostile })))
  ).join("");
  expect(text.split(hostile).length - 1).toBeGreaterThanOrEqual(6);
});

test("many regions, empty lists and missing dates leave a list that can be printed", async () => {
  const one = item(1, "长名称".repeat(40), "个人");
  const glance = Array.from({ length: 12 }, (_, at) => ({
    ...(one.glance[0] as Glance),
    region: `r${at}`,
    shortName: `地区${at}`,
  }));
  const guide = {
    ...one.guide,
    regions: glance.map(({ region, shortName }) => ({ id: region, shortName, name: shortName })),
    highlights: [],
    groups: [],
    conditions: [],
    materials: [],
    flows: [],
    reviewPoints: [],
    results: [],
    basis: [],
    services: [],
    faq: [],
    sources: [],
  };
  const bare = {
    ...edition([{ ...one, glance, guide }]),
    effectiveDate: null,
    effectiveDateText: null,
    note: null,
    example: false,
    banners: [],
    figures: [],
  };
  const text = (await pageTexts(await openPdf(await pdfOf(bare)))).join("");
  expect(text).toContain("地区11");
  expect(text).toContain("一、概要");
});

test.each([
  ["a code without end", "A1".repeat(150)],
  ["an address without end", `https://example.com/?q=${"%E4%BA%8B".repeat(60)}&x=${"/abc".repeat(40)}`],
  ["a text of several pages", "依法应当提交的材料齐全，".repeat(300)],
])("%s stays within the page", async (_, long) => {
  const one = item(1, "许可", "企业");
  const facts = [fact("受理标准", [long, "短", long])];
  const [first] = one.guide.materials as [MaterialEntry];
  const guide = {
    ...one.guide,
    materials: [{ ...first, source: fact("来源渠道", long), facts }],
    reviewPoints: [entry(1, long, facts)],
    services: one.guide.services.map((service) => ({
      ...service,
      windows: service.windows.map((window) => ({ ...window, phone: long })),
    })),
  };
  const differences = one.differences.map((each) => ({
    ...each,
    label: long.slice(0, 300),
    cells: each.cells.map((cell) => ({ ...cell, text: long })),
  }));
  const pdf = await openPdf(await pdfOf(edition([{ ...one, guide, differences }])));
  const upright = (await placedTexts(pdf)).filter(({ pageWidth }) => pageWidth < 600);
  const rightEdge = ({ x, width }: PlacedText) => x + width;
  // A closing bracket at the end of a line is set to half its width, which is not seen here.
  expect(Math.max(...upright.map(rightEdge))).toBeLessThan((210 - 23) * millimetre);
  expect(Math.min(...upright.map(({ y }) => y))).toBeGreaterThan(20 * millimetre);
  const text = (await pageTexts(pdf)).join("");
  expect(text.length).toBeGreaterThan(long.length * 7);
});

/** The text of one item alone, set. */
const textWith = async (change: (one: EditionItem) => EditionItem): Promise<string> =>
  (await pageTexts(await openPdf(await pdfOf(edition([change(item(1, "许可", "企业"))]))))).join("");

test("a difference that one region alone has is told with that region's name", async () => {
  const text = await textWith((one) => {
    const [known] = one.differences as [EditionDifference];
    const cells = known.cells.slice(2).map((cell) => ({ ...cell, text: "单独一句" }));
    return { ...one, differences: [{ ...known, cells, approval: null, effect: null, approved: false }] };
  });
  expect(text).toContain("南湖：单独一句");
  expect(text).not.toContain("东江：单独一句");
});

test("what is only written otherwise is printed once, what differs for each region", async () => {
  const text = await textWith((one) => ({
    ...one,
    differences: [],
    guide: {
      ...one.guide,
      conditions: [
        entry(1, "条件甲", [
          fact("只是写法不同的", ["写法一", "写法二", "写法二"], "写法不同", "alike"),
          fact("真不同的", ["要求一", "要求二", "要求二"]),
        ]),
      ],
    },
  }));
  expect(text).toContain("写法一");
  expect(text).not.toContain("写法二");
  expect(text).toContain("真不同的不同：东江：要求一；西河、南湖：要求二");
});

test("a text that some region lacks says 未写明 for it, and no second mark", async () => {
  const text = await textWith((one) => ({
    ...one,
    guide: {
      ...one.guide,
      conditions: [entry(1, "条件", [fact("说明", ["有话", "有话", null], "部分地区没有")])],
    },
  }));
  expect(text).toContain("东江、西河：有话；南湖：未写明");
  expect(text).not.toContain("部分地区没有");
});

test("what does not apply to a region is told from what its guide does not say", async () => {
  const said = fact("免交方式", ["可免交", null, null], "部分地区未写明");
  const [east, west, south] = said.cells as [EditionCell, EditionCell, EditionCell];
  const cells = [east, { ...west, absent: "不适用" }, south];
  const variants = cells.map(({ region, shortName, ...words }) => ({
    regions: [region],
    regionNames: shortName,
    ...words,
  }));
  const text = await textWith((one) => {
    const [known] = one.differences as [EditionDifference];
    const row = { ...known, field: "payOnline", label: "网上支付", cells, approval: null, approved: false };
    const conditions = [entry(1, "条件", [{ ...said, cells, variants }])];
    return { ...one, differences: [row], guide: { ...one.guide, conditions } };
  });
  expect(text).toContain("免交方式：东江：可免交；西河：不适用；南湖：未写明");
  expect(text.split("东江：可免交；西河：不适用；南湖：未写明")).toHaveLength(3);
});

test("what a highlight's text leaves out stands below it", async () => {
  const limit = { ...fact("承诺办结时限", "5个工作日"), remark: "另有2种例外情形" };
  const text = await textWith((one) => ({ ...one, guide: { ...one.guide, highlights: [limit] } }));
  expect(text).toContain("承诺办结时限5个工作日另有2种例外情形");
});

test("the points of a list stand in lines of their own, set in after the region that lists them", async () => {
  const one = item(1, "许可", "企业");
  const facts = [
    fact("审查地", "收件地"),
    fact("审查对象", "甲申请表\n乙图纸"),
    fact("审查清单", ["查甲\n查乙", "查丙", "查丙"]),
  ];
  const guide = { ...one.guide, conditions: [entry(1, "条件", facts)] };
  const placed = await placedTexts(await openPdf(await pdfOf(edition([{ ...one, guide }]))));
  const at = (words: string) => placed.find(({ text }) => text.replaceAll(/\s/gu, "").includes(words));
  const lines = ["收件地", "甲申请表", "乙图纸", "东江：查甲", "查乙", "西河、南湖：查丙"].map(at);
  expect(new Set(lines.map((line) => line?.y)).size).toBe(lines.length);
  expect(at("查乙")?.x).toBeGreaterThan(at("东江：查甲")?.x ?? Number.POSITIVE_INFINITY);
});

test("texts that are joined lose the mark they end with, and long ones stand on lines of their own", async () => {
  const sentences = ["有固定场所；", "有固定场所，并且面积不少于五十平方米。", "有固定场所。"];
  const one = item(1, "许可", "企业");
  const guide = {
    ...one.guide,
    conditions: [entry(1, "条件", [fact("说明", sentences)])],
  };
  const standard = { ...(one.standard as StandardNote), note: "统一到场次数。" };
  const pdf = await openPdf(await pdfOf(edition([{ ...one, guide, standard }])));
  const text = (await pageTexts(pdf)).join("");
  expect(text).not.toMatch(/[。；]{2}|[。；]、/u);
  expect(text).toContain("自2026年12月1日起施行。");
  const lines = (await placedTexts(pdf)).filter((placed) => /^(东江|西河|南湖)：有固定/u.test(placed.text));
  expect(new Set(lines.map(({ y }) => y)).size).toBe(3);
});

test("a standard is not named where the regions already keep to it", async () => {
  const withStandard = (texts: string | readonly string[], standard: string) => ({
    ...fact("到场次数", texts, "写法不同", "alike"),
    standard,
  });
  const highlights = [
    withStandard("1次", "1次"),
    withStandard(["承诺件", "承诺件。", "承诺件。"], "承诺件"),
    withStandard("2次", "0次"),
  ];
  const text = await textWith((one) => ({ ...one, guide: { ...one.guide, highlights } }));
  expect(text.split("联办标准（尚未施行）").length - 1).toBe(1);
  expect(text).toContain("2次联办标准（尚未施行）：0次");
});

test("the steps of all regions stand in a table with what the drawing has no room for", async () => {
  const limit = { ...fact("环节时限", "1个工作日"), field: "entry[1].limit" };
  const text = await textWith((one) => ({
    ...one,
    guide: { ...one.guide, steps: [entry(1, "受理", [limit, fact("办理处室", "综合窗口")], "仅东江")] },
  }));
  expect(text).toContain("序号环节环节时限办理结果受理仅东江1个工作日未写明1办理处室：综合窗口");
});

test("no page ends between a material's row and what is said of it, or between a flow's heading and its diagram", async () => {
  const one = item(1, "许可", "企业");
  const [known] = one.guide.materials as [MaterialEntry];
  const [flow] = one.guide.flows as [Flow];
  const materials = Array.from({ length: 40 }, (_, at) => ({
    ...known,
    no: at + 1,
    name: fact("名称", `材料${at}号`),
    facts: [
      fact("说明", `说明${at}号`),
      fact(
        "标准",
        ["甲", "乙", "丙"].map((word) => word.repeat(20 + ((at * 37) % 300))),
      ),
    ],
  }));
  const flows = Array.from({ length: 15 }, (_, at) => ({
    ...flow,
    regionNames: `流程${at}号`,
    text: "流程说明。".repeat(at * 7),
    steps: flow.steps.map((step) => ({ ...step, name: `步${at}号` })),
  }));
  const pages = await pageTexts(
    await openPdf(await pdfOf(edition([{ ...one, guide: { ...one.guide, materials, flows } }]))),
  );
  const pageOf = (words: string) => pages.findIndex((text) => text.includes(words));
  for (const at of materials.keys()) expect(pageOf(`说明${at}号`)).toBe(pageOf(`材料${at}号`));
  for (const at of flows.keys()) expect(pageOf(`步${at}号`)).toBe(pageOf(`流程${at}号`));
});

test("steps that wait for several, skip some or stand on another row can be drawn", async () => {
  const text = await textWith((one) => {
    const [flow] = one.guide.flows as [Flow];
    const steps = Array.from({ length: 14 }, (_, at) => ({
      ...(flow.steps[0] as FlowStep),
      no: at + 1,
      name: `环节${at + 1}`,
      rank: Math.floor(at / 2),
      after: [at - 8, at - 3, at - 1, at].filter((no) => no > 0),
    }));
    return { ...one, guide: { ...one.guide, flows: [{ ...flow, steps }] } };
  });
  expect(text).toContain("14环节14");
});

test("a material's names in each region stand below the first region's", async () => {
  const text = await textWith((one) => {
    const [first] = one.guide.materials as [MaterialEntry];
    const name = fact("名称", ["东江申请表", "西河申请表", "西河申请表"], "写法不同", "alike");
    return { ...one, guide: { ...one.guide, materials: [{ ...first, name }] } };
  });
  expect(text).toContain("各地写法：东江：东江申请表；西河、南湖：西河申请表");
});

test("a standard in force comes before the regions that depart from it", async () => {
  const text = await textWith((one) => {
    const known = fact("到场次数", ["0次", "0次", "2次"]);
    const deviations = known.variants.slice(1);
    return {
      ...one,
      guide: { ...one.guide, highlights: [{ ...known, standard: "0次", deviations }] },
    };
  });
  expect(text).toContain("0次联办标准尚未一致：南湖：2次");
});

test("a character no font has is a failure that names it and the item, not a blank", async () => {
  const result = await renderPdf(
    edition([item(1, "许可", "企业"), item(2, "办证\u{1F600}\u{7}", "企业")]),
    resources,
  );
  expect(result).toEqual({
    ok: false,
    failure: {
      kind: "missing-characters",
      characters: [
        { character: "\u{7}", codePoints: "U+0007", items: ["item-2"] },
        { character: "\u{1F600}", codePoints: "U+1F600", items: ["item-2"] },
      ],
    },
  });
});

test("without a typesetter there is no PDF and the reason is given", async () => {
  const engine = () => {
    throw new Error("Cannot find native binding");
  };
  expect(await renderPdf(edition(), { ...resources, engine })).toEqual({
    ok: false,
    failure: { kind: "no-engine", reason: "Error: Cannot find native binding" },
  });
});

test("a template that cannot be set is a failure with the engine's words and the place", async () => {
  const broken = await renderPdf(edition(), {
    ...resources,
    templates: new Map([["document.typ", "#let x = "]]),
  });
  expect(broken).toMatchObject({
    ok: false,
    failure: {
      kind: "template",
      messages: [expect.stringMatching(/document[.]typ:1: expected expression/u)],
    },
  });
});

test("a file that is not written as the typesetter writes stays as it is", () => {
  const other = Buffer.from("%PDF-1.4\nstartxref\n0\n%%EOF");
  expect(compactPdf(other)).toBe(other);
});
