import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import type { Block, Page } from "../../src/model/page.ts";
import {
  absentContent,
  factsBlocks,
  forAll,
  group,
  labelledText,
  listBlock,
  listEntry,
  named,
  note,
  stated,
  tableRow,
  textContent,
  textValue,
} from "../../src/model/page-parts.ts";
import { imprintOf } from "../../src/publish/page/imprint.ts";
import { websiteOf } from "../../src/publish/render-html.ts";
import { renderText } from "../../src/publish/render-text.ts";
import { editionOf, textOf } from "./sample-edition.ts";

const regions = [
  { id: "east", shortName: "东江" },
  { id: "west", shortName: "西河" },
];
const offered = stated([
  { by: { names: "东江", regions: ["east"] }, content: textContent("可办") },
  { by: { names: "西河", regions: ["west"] }, content: absentContent("未提供") },
]);

/** Blocks no page of the edition has, in one: a table of groups and of rows with several lines, links, groups in groups. */
const blocks: readonly Block[] = [
  {
    kind: "table",
    caption: "各地自助终端可办的事项",
    numberColumn: null,
    nameColumn: "事项",
    columns: [{ title: "各地", size: "short", regions }],
    together: null,
    groups: [
      {
        title: "证明",
        count: "1 项",
        rows: [tableRow(named("无犯罪记录证明"), [offered], { more: labelledText("限制", "限本人") })],
      },
    ],
    search: null,
  },
  {
    kind: "table",
    caption: "终端",
    numberColumn: "序号",
    nameColumn: "地点",
    columns: [
      { title: "开放时间", size: "medium", regions: null },
      { title: "终端编号", size: "word", regions: null },
    ],
    together: null,
    groups: [
      {
        title: null,
        count: null,
        rows: [
          tableRow(named("政务大厅"), [forAll({ kind: "points", points: ["工作日", "周六"] })], {
            no: 1,
            lines: [[textValue("A1")], [textValue("A2")]],
          }),
        ],
      },
    ],
    search: null,
  },
  { kind: "links", links: [{ text: "地图", href: "https://example.org/map" }] },
  group("cards", "东江", [
    ...factsBlocks("lines", null, labelledText("热线", "12345")),
    group("folded", "全部地点", [
      listBlock("plain", [listEntry(1, named("大厅"), labelledText(null, "一楼"))]),
    ]),
  ]),
  note("plain", ["第一段", "第二段"], { title: "说明：" }),
];

const page: Page = {
  id: "kiosks",
  path: "more/kiosks.html",
  title: "自助终端",
  heading: "自助终端",
  no: null,
  description: "各地自助终端",
  tags: [],
  identity: [],
  notes: [],
  crumbs: [],
  onward: [{ text: "回到清单", href: "index.html" }],
  choices: regions,
  isWide: true,
  sections: [
    { id: "offers", title: "可办事项", audience: "applicant", summary: null, blocks },
    { id: "late", title: "更多", audience: "staff", summary: null, blocks: [] },
  ],
};

describe("a page made of plain data", () => {
  const html = textOf(websiteOf(imprintOf(editionOf()), [page]), page.path);

  test("is laid out as HTML without a word about it anywhere else", async () => {
    const report = await new HtmlValidate({
      root: true,
      extends: ["html-validate:recommended"],
    }).validateString(html);
    expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
    expect(html).toContain('<link rel="stylesheet" href="../assets/style.css">');
    expect(html).toContain('<a href="../index.html">回到清单</a>');
  });

  test("gives each region a column of its own where there is room", () => {
    expect(html).toContain('<th scope="col" class="short" data-regions="east">东江</th>');
    expect(html).toMatch(/data-label="西河" data-regions="west"><span class="none">未提供<\/span>/u);
  });

  test("sets a row of several lines with cells that span them", () => {
    expect(html).toMatch(
      /<td class="no" data-label="序号" rowspan="2">1<\/td>[\s\S]*?A1<\/span><\/td><\/tr>\s*<tr><td[^>]*>/u,
    );
  });

  test("is set as text, a row an entry", () => {
    expect(renderText(page, 80)).toMatchInlineSnapshot(`
      "自助终端

      可办事项
      --------
      各地自助终端可办的事项
      证明　1 项
      无犯罪记录证明
        各地：东江：可办；西河：未提供
        限制：限本人
      终端
       1. 政务大厅
          开放时间：
            · 工作日
            · 周六
          终端编号：A1
          终端编号：A2
      · 地图 https://example.org/map
      东江
        热线：12345
        全部地点
          大厅
            一楼
      说明：第一段
      第二段

      更多
      ----
      "
    `);
  });
});
