import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import type { Edition } from "../../src/model/edition.ts";
import { renderFeed } from "../../src/publish/render-feed.ts";
import { type Element, parseXml } from "../support/xml.ts";
import { hostileCatalogue } from "./hostile.ts";
import { comparedEdition, editionOf, publishedFiles, textOf, withItem } from "./sample-edition.ts";

const at = { baseUrl: "https://example.org/list/", effectiveDate: "2026-11-01" };
const twoItems = withItem("another", (item) => Object.assign(item, { name: "另一个事项", group: "个人" }));
const edition = comparedEdition(twoItems, { ...at, edition: "2026年第1版" });
const feedOf = (of: Edition): Element => parseXml(textOf(renderFeed(of), "feed.xml"));
const all = (element: Element, name: string): Element[] =>
  element.children.filter((child) => child.name === name);
const textsOf = (element: Element, name: string): string[] => all(element, name).map(({ text }) => text);

describe("feed.xml", () => {
  const feed = feedOf(edition);

  test("has what an Atom feed must have, its addresses whole", () => {
    expect(feed.attributes["xmlns"]).toBe("http://www.w3.org/2005/Atom");
    expect(textsOf(feed, "id")).toEqual(["https://example.org/list/"]);
    expect(textsOf(feed, "title")).toEqual([`${edition.title} 2026年第1版（示例）`]);
    expect(textsOf(feed, "updated")).toEqual(["2026-11-01T00:00:00+08:00"]);
    expect(textsOf(all(feed, "author")[0] as Element, "name")).toEqual([edition.publisher]);
    expect(all(feed, "link").map(({ attributes: { rel, href } }) => [rel, href])).toEqual([
      ["self", "https://example.org/list/feed.xml"],
      ["alternate", "https://example.org/list/index.html"],
    ]);
  });

  test("has one entry an item, in the list's order, updated on the edition's day", () => {
    const entries = all(feed, "entry");
    expect(entries.map((entry) => textsOf(entry, "id")[0])).toEqual([
      "https://example.org/list/items/sample.html",
      "https://example.org/list/items/another.html",
    ]);
    for (const [index, entry] of entries.entries()) {
      const item = edition.items[index];
      expect(textsOf(entry, "title")[0]).toContain(item?.name);
      expect(textsOf(entry, "updated")).toEqual(["2026-11-01T00:00:00+08:00"]);
      expect(all(entry, "link")[0]?.attributes["href"]).toBe(item?.url);
      expect(textsOf(entry, "summary")[0]).toContain(item?.type);
    }
    expect(new Set(entries.map((entry) => textsOf(entry, "id")[0])).size).toBe(edition.items.length);
  });

  test("says of a draft that it is one", () => {
    const draft = feedOf(comparedEdition(twoItems, { ...at, draft: true }));
    expect(textsOf(draft, "title")[0]).toContain("草稿");
    expect(textsOf(draft, "subtitle")[0]).toContain("尚未正式发布");
  });

  test("shows hostile texts literally, and is XML in spite of them", () => {
    const hostile = editionOf(hostileCatalogue().files, { ...at, draft: true, edition: "第<1>版 ]]>&amp;" });
    const [entry] = all(feedOf(hostile), "entry");
    expect(textsOf(entry as Element, "title")[0]).toContain(hostile.items[0]?.name);
    expect(textsOf(feedOf(hostile), "title")[0]).toContain("第<1>版 ]]>&amp;");
  });

  test("holds no character XML knows nothing of", () => {
    const [title] = textsOf(feedOf({ ...edition, title: "清单\u0000\u001b\ud800\ufffe\r\n" }), "title");
    expect(title).toContain("清单\ufffd\ufffd\ufffd\ufffd\r\n");
  });

  test("is not made where the edition has no address or no day", () => {
    expect(renderFeed(comparedEdition(twoItems))).toEqual([]);
    expect(renderFeed({ ...edition, effectiveDate: null })).toEqual([]);
  });
});

describe("pages of an edition with an address", () => {
  const files = publishedFiles(edition);

  test("name the address they are known by, and the list its feed", async () => {
    const list = textOf(files, "index.html");
    expect(list).toContain('<link rel="canonical" href="https://example.org/list/index.html">');
    expect(list).toContain('<link rel="alternate" type="application/atom+xml" href="feed.xml"');
    const item = textOf(files, "items/another.html");
    expect(item).toContain('<link rel="canonical" href="https://example.org/list/items/another.html">');
    expect(item).not.toContain("feed.xml");
    const report = await new HtmlValidate({
      root: true,
      extends: ["html-validate:recommended"],
    }).validateString(list);
    expect(report.results).toEqual([]);
  });

  test("name none without", () => {
    const list = textOf(publishedFiles(comparedEdition(twoItems)), "index.html");
    expect(list).not.toMatch(/canonical|feed\.xml/u);
  });
});
