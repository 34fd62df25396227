import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import type { Page } from "../../src/model/page.ts";
import { itemPage } from "../../src/publish/page/item-page.ts";
import { renderHtml } from "../../src/publish/render-html.ts";
import { renderText } from "../../src/publish/render-text.ts";
import { hostileCatalogue } from "./hostile.ts";
import { bookmarks, openPdf, pageTexts, pdfOf } from "./pdf-reading.ts";
import { changed, comparedEdition, textOf } from "./sample-edition.ts";

/** An item that has something of everything: differences, other writings, a standard to come, an approval. */
const files = {
  ...changed(
    "items/sample/jiashan.yaml",
    (version) =>
      Object.assign(version, {
        visits: 2,
        conditions: [{ id: "licensed", text: "已经取得营业执照。" }],
        situations: [{ id: "new", name: "新办" }],
        fees: [{ name: "工本费", standard: "10元" }],
        faq: [{ question: "能代办吗？", answer: "能。" }],
      }),
    changed("items/sample/wujiang.yaml", (version) =>
      Object.assign(version, {
        promisedLimit: { value: 9, unit: "工作日" },
        steps: [
          { id: "accept", name: "受理" },
          { id: "paper", name: "书面审查", after: ["accept"] },
          { id: "site", name: "现场核查", after: ["accept"], special: true, outcome: "核查意见" },
        ],
      }),
    ),
  ),
  "items/sample/standard.yaml": stringify({
    effectiveFrom: "2027-01-01",
    agreedBy: [{ body: "联席会议" }],
    visits: 0,
  }),
  "approvals/slower.yaml": stringify({
    id: "slower",
    item: "sample",
    field: "promisedLimit",
    values: { qingpu: "7个工作日", wujiang: "9个工作日", jiashan: "7个工作日" },
    reason: "系统尚未联通",
    approvedBy: [{ body: "示例机关" }],
    approvedOn: "2026-10-01",
    expires: "2027-06-30",
  }),
};
const edition = comparedEdition(files, { effectiveDate: "2026-12-01" });
const page = pageIn(edition);

function pageIn(whole: typeof edition): Page {
  const [item] = whole.items;
  if (item === undefined) throw new Error("no item");
  return itemPage(whole, item);
}

/** What is no text of a page: kinds, identities, addresses. */
const unprinted = [
  "kind",
  "role",
  "form",
  "tone",
  "size",
  "state",
  "audience",
  "id",
  "path",
  "href",
  "regions",
];
/** What only a screen can use: ways to other places, what folded parts are called, drawings. */
const forScreens = ["crumbs", "onward", "choices", "link", "moreSummary", "steps", "stages"];
/** What stands above a table, where rows are no rows of cells. */
const heads = ["caption", "numberColumn", "nameColumn", "together"];

/** Every text below a value of the page model, but what stands under these keys. */
function textsOf(value: unknown, skipped: readonly string[]): string[] {
  if (typeof value === "string") return value === "" ? [] : value.split("\n");
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !skipped.includes(key))
    .flatMap(([, part]) => textsOf(part, skipped));
}

/** The texts that an output has less often than the page has. */
function lacking(texts: readonly string[], output: string): string[] {
  const often = new Map<string, number>();
  for (const text of texts) often.set(text, (often.get(text) ?? 0) + 1);
  return [...often].flatMap(([text, times]) => (output.split(bare(text)).length - 1 < times ? [text] : []));
}

const { title: _, description: __, ...printed } = page;
const entities: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&" };
const bare = (text: string): string => text.replace(/\s+/gu, "");
const shown = (html: string): string =>
  bare(html.replace(/<[^>]*>/gu, "").replace(/&(?:lt|gt|quot|amp);/gu, (each) => entities[each] ?? each));

describe("one page", () => {
  const html = textOf(renderHtml(edition), page.path);

  test("has every kind of block but what only lists have", () => {
    const kinds = new Set(
      JSON.stringify(page)
        .match(/"kind":"\w+"/gu)
        ?.map((each) => each.slice(8, -1)),
    );
    expect([...kinds].sort()).toEqual(
      ["absent", "facts", "flow", "group", "list", "note", "points", "table", "text"].filter((kind) =>
        kinds.has(kind),
      ),
    );
    for (const kind of ["facts", "flow", "group", "list", "note", "table"]) expect(kinds).toContain(kind);
  });

  test("says all it has to say in HTML", () => {
    const text = shown(html);
    // Where regions have columns of their own, no group of them is named.
    const texts = textsOf(printed, [...unprinted, "names"]);
    expect(texts.length).toBeGreaterThan(200);
    expect(lacking(texts, text)).toEqual([]);
  });

  test.each([20, 80, 200])("says all it has to say in a terminal of %i columns", (columns) => {
    const text = bare(renderText(page, columns));
    const texts = textsOf(printed, [...unprinted, ...forScreens, ...heads]);
    expect(texts.length).toBeGreaterThan(200);
    expect(lacking(texts, text)).toEqual([]);
  });

  test("has its sections in the same order wherever it is shown", async () => {
    const titles = page.sections.map(({ title }) => title);
    expect([...html.matchAll(/<h2 id="[^"]*">([^<]*)<\/h2>/gu)].map(([, title]) => title)).toEqual(titles);
    const lines = renderText(page, 80).split("\n");
    const headings = lines.filter((_line, at) => /^-+$/u.test(lines[at + 1] ?? ""));
    expect(headings.map((line) => line.replace(/（.*）$/u, ""))).toEqual(titles);
    const [, , , part] = await bookmarks(await openPdf(await pdfOf(edition)));
    expect(part?.items[0]?.items.map(({ title }) => title.replace(/^[^、]*、/u, ""))).toEqual(titles);
  });
});

test("the printed document says what the page says, but for other writings of what it says", async () => {
  const text = (await pageTexts(await openPdf(await pdfOf(edition)))).join("");
  const skipped = [
    ...unprinted,
    ...forScreens,
    ...heads,
    "writings",
    "sentencesTitle",
    "sentences",
    "summary",
  ];
  const texts = textsOf(printed, skipped);
  expect(texts.length).toBeGreaterThan(200);
  expect(lacking(texts, text)).toEqual([]);
});

test("hostile texts cannot steer a terminal", () => {
  const text = renderText(pageIn(comparedEdition(hostileCatalogue().files)), 100);
  expect(text).toContain("\\u{2028}");
  expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
});
