import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { replaceFolder } from "../../src/effects/publication.ts";
import { hostileCatalogue } from "../publish/hostile.ts";
import { editionOf, publishedFiles, withItem } from "../publish/sample-edition.ts";

const folder = mkdtempSync(join(tmpdir(), "tongban-pages-"));
const address = (path: string) => pathToFileURL(join(folder, path)).href;
const paths = ["index.html", "items/sample.html"];
let browser: Browser;

beforeAll(async () => {
  const files = withItem(
    "another",
    (item) => Object.assign(item, { name: "另一个事项", group: "个人" }),
    hostileCatalogue().files,
  );
  const at = { baseUrl: "https://example.org/list", effectiveDate: "2026-11-01" };
  replaceFolder(folder, publishedFiles(editionOf(files, { draft: true, ...at })));
  browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a page and notes all it asks for and complains of. */
async function opened(
  path: string,
  options: Parameters<Browser["newPage"]>[0] = {},
): Promise<{ page: Page; asked: string[]; said: string[] }> {
  const page = await browser.newPage(options);
  const asked: string[] = [];
  const said: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(error.message));
  await page.goto(address(path));
  return { page, asked, said };
}

test("the feed of hostile texts is XML to a browser, one entry an item", async () => {
  const { page } = await opened("index.html");
  const feed = JSON.stringify(readFileSync(join(folder, "feed.xml"), "utf8"));
  const found = await page.evaluate(
    `(() => { const feed = new DOMParser().parseFromString(${feed}, "application/xml"); return [feed.documentElement.localName, feed.documentElement.namespaceURI, feed.querySelectorAll("parsererror").length, feed.querySelectorAll("entry").length]; })()`,
  );
  expect(found).toEqual(["feed", "http://www.w3.org/2005/Atom", 0, 2]);
  await page.close();
});

describe("published pages in a browser, opened from a disk", () => {
  test.each(paths)("%s asks for its own files only, and nothing is refused or fails", async (path) => {
    const { page, asked, said } = await opened(path);
    expect(said).toEqual([]);
    expect(asked.length).toBeGreaterThan(1);
    for (const url of asked) expect(url.startsWith(pathToFileURL(folder).href), url).toBe(true);
    await page.close();
  });

  test.each(paths.flatMap((path) => [1280, 390].map((width) => [path, width] as const)))(
    "%s meets WCAG 2.2 AA at %i px, and is no wider than the screen",
    async (path, width) => {
      const { page } = await opened(path, { viewport: { width, height: 900 }, bypassCSP: true });
      await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
      await page.addScriptTag({ content: axe.source });
      const found = (await page.evaluate(
        `axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }).then(({ violations }) => violations.map(({ id, nodes }) => id + " " + nodes[0].html))`,
      )) as string[];
      expect(found).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
      await page.close();
    },
  );

  test("the list is narrowed as one types, and a page remembers large type where it may", async () => {
    const { page } = await opened("index.html");
    const shown = () => page.locator("tr.item:visible").count();
    expect(await shown()).toBe(2);
    await page.fill("#words", "lingyige");
    expect(await shown()).toBe(1);
    await page.click("button[type=reset]");
    await page.waitForFunction("document.querySelectorAll('tr.item[hidden]').length === 0");
    await page.selectOption("#filter-group", "个人");
    expect(await page.locator("#count").textContent()).toBe("共 2 项，符合条件 1 项");
    await page.click("#large-type");
    expect(await page.getAttribute("#large-type", "aria-pressed")).toBe("true");
    await page.close();
  });

  test("without scripts every item is there and nothing that needs a script is", async () => {
    const { page } = await opened("index.html", { javaScriptEnabled: false });
    expect(await page.locator("tr.item:visible").count()).toBe(2);
    expect(await page.locator("#search:visible, #large-type:visible").count()).toBe(0);
    await page.close();
  });

  test("one region alone is shown where it is asked for, and all again", async () => {
    const { page } = await opened("items/sample.html");
    const foreign = page.locator('[data-regions]:not([data-regions~="qingpu"]):visible');
    const before = await foreign.count();
    expect(before).toBeGreaterThan(0);
    await page.click("#choose button[value=qingpu]");
    expect(await foreign.count()).toBe(0);
    expect(await page.textContent("#chosen")).toBe(
      `只显示${await page.textContent("#choose button[value=qingpu]")}的要求，各地一致的照常显示。`,
    );
    expect(await page.getAttribute("#choose button[value=qingpu]", "aria-pressed")).toBe("true");
    await page.click('#choose button[value=""]');
    expect(await foreign.count()).toBe(before);
    await page.close();
  });

  test("a link to a folded part unfolds it", async () => {
    const { page } = await opened("items/sample.html");
    expect(await page.locator("#review > details").getAttribute("open")).toBeNull();
    await page.click('nav.contents a[href="#review"]');
    await page.waitForFunction("document.querySelector('#review > details').open");
    await page.close();
  });

  test("without scripts every region's requirements are there and nothing chooses between them", async () => {
    const { page } = await opened("items/sample.html", { javaScriptEnabled: false });
    expect(await page.locator("#choose:visible").count()).toBe(0);
    expect(await page.locator(".elsewhere").count()).toBe(0);
    await page.close();
  });

  test.each([1280, 390])("materials need no sideways scrolling at %i px", async (width) => {
    const { page } = await opened("items/sample.html", { viewport: { width, height: 900 } });
    expect(
      await page.evaluate(
        "[...document.querySelectorAll('.together')].every((each) => each.scrollWidth <= each.parentElement.clientWidth)",
      ),
    ).toBe(true);
    await page.close();
  });
});
