import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, describe, expect, test } from "vitest";
import type { Difference, Glance, MaterialEntry } from "../../src/model/edition.ts";
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
    expect(parts[3]?.items[0]?.items.map(({ title }) => title)).toContain("五、申请材料");
  });

  test("is tagged, in Chinese, and carries its title, publisher and day", async () => {
    const { info, metadata } = await pdf.getMetadata();
    expect((await pdf.getMarkInfo())?.Marked).toBe(true);
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
  expect(text).toContain("一、联办标准");
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
  expect(text.length).toBeGreaterThan(long.length * 9);
});

test("a difference that one region alone has stands in that region's column", async () => {
  const one = item(1, "许可", "企业");
  const [known] = one.differences as [Difference];
  const cells = known.cells.slice(2).map((cell) => ({ ...cell, text: "单独一句" }));
  const pdf = await openPdf(
    await pdfOf(edition([{ ...one, differences: [{ ...known, cells, approval: null, effect: null }] }])),
  );
  const places = (await placedTexts(pdf)).filter(({ text }) =>
    ["东江", "西河", "南湖", "单独一句"].includes(text),
  );
  const at = places.findIndex(({ text }) => text === "单独一句");
  const heads = places
    .slice(at - 3, at)
    .map(({ text, x }) => ({ text, off: Math.abs(x - (places[at]?.x ?? 0)) }));
  expect(heads.sort((a, b) => a.off - b.off)[0]?.text).toBe("南湖");
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
  const engine = () => Promise.reject(new Error("Cannot find native binding"));
  expect(await renderPdf(edition(), { ...resources, engine })).toEqual({
    ok: false,
    failure: { kind: "no-engine", reason: "Error: Cannot find native binding" },
  });
});

test("a template that cannot be set is a failure with the engine's words and the place", async () => {
  const broken = await renderPdf(edition(), {
    ...resources,
    templates: new Map([["list.typ", "#let x = "]]),
  });
  expect(broken).toMatchObject({
    ok: false,
    failure: { kind: "template", messages: [expect.stringMatching(/list[.]typ:1: expected expression/u)] },
  });
});

test("a file that is not written as the typesetter writes stays as it is", () => {
  const other = Buffer.from("%PDF-1.4\nstartxref\n0\n%%EOF");
  expect(compactPdf(other)).toBe(other);
});
