import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { renderHtml } from "../../src/publish/render-html.ts";
import { sampleFiles } from "../../src/reference/sample.ts";
import { hostileCatalogue } from "./hostile.ts";
import { changed, comparedEdition, editionOf, textOf, withItem } from "./sample-edition.ts";

const { files: hostileFiles, hostile } = hostileCatalogue();
const hostileEdition = editionOf(hostileFiles, { draft: true, edition: `第<1>版` });
const pages = renderHtml(hostileEdition, [{ path: "list.json", label: "JSON" }]);
const html = pages
  .filter(({ path }) => path.endsWith(".html"))
  .map(({ path }) => ({ path, text: textOf(pages, path) }));

const entities: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#x27;": "'",
  "&#x60;": "`",
  "&#x3D;": "=",
  "&amp;": "&",
};
const unescaped = (text: string): string =>
  text.replace(/&(?:lt|gt|quot|amp|#x27|#x60|#x3D);/gu, (entity) => entities[entity] ?? entity);

describe("pages of hostile texts", () => {
  test("are valid HTML", async () => {
    const validator = new HtmlValidate({
      root: true,
      extends: ["html-validate:recommended"],
      rules: { "long-title": "off" },
    });
    for (const { path, text } of html) {
      const report = await validator.validateString(text, path);
      expect(
        report.results.flatMap(({ messages }) =>
          messages.map(({ line, message, ruleId }) => `${path}:${line} ${ruleId} ${message}`),
        ),
      ).toEqual([]);
    }
    expect(html.length).toBe(2);
  });

  test("show every public text of every field literally", () => {
    const all = html.map(({ text }) => unescaped(text)).join("\n");
    expect(hostile.shown.size).toBeGreaterThan(120);
    const unseen = [...hostile.shown].filter(([text]) => !all.includes(text)).map(([, field]) => field);
    expect(unseen).toEqual([]);
  });

  test("keep what is internal to themselves", () => {
    expect(hostile.hidden.length).toBeGreaterThan(0);
    const all = pages.map(({ path }) => unescaped(textOf(pages, path))).join("\n");
    for (const text of hostile.hidden) expect(all.includes(text.slice(0, 12))).toBe(false);
  });

  test("hold no tag but the templates' own", () => {
    for (const { text } of html) {
      expect(text.match(/<img|onerror=|<!--|javascript:/gu) ?? []).toEqual([]);
      expect(text.match(/<script(?! src="[^"]+" defer><\/script>)/gu) ?? []).toEqual([]);
      expect(text.match(/<style|\sstyle=|\son[a-z]+=/gu) ?? []).toEqual([]);
    }
  });

  test("carry the policy before anything else in the head, and reach nothing outside but https links", () => {
    for (const { text } of html) {
      expect(text).toContain(
        `<head>\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'">`,
      );
      for (const [, address = ""] of text.matchAll(/(?:src|href)="([^"]*)"/gu))
        expect(address).toMatch(/^(https:\/\/|#|(\.\.\/)?[A-Za-z])/u);
      for (const [link] of text.matchAll(/<a [^>]*href="[a-z]+:[^>]*>/gu))
        expect(link).toMatch(/href="https:\/\/[^"]*" rel="noopener"/u);
    }
  });

  test("say 草稿 and 示例 on each of them", () => {
    for (const { text } of html) {
      expect(text).toContain("<strong>草稿</strong>");
      expect(text).toContain("<strong>示例</strong>");
    }
  });
});

describe("pages of the sample", () => {
  const edition = comparedEdition(
    withItem("another", (item) => Object.assign(item, { name: "另一个事项", group: "个人" })),
  );
  const files = renderHtml(edition);

  test("are one list and one page an item, with their own files beside them", () => {
    expect(files.map(({ path }) => path).sort()).toEqual([
      "assets/list.js",
      "assets/page.js",
      "assets/regions.js",
      "assets/search-index.js",
      "assets/style.css",
      "index.html",
      "items/another.html",
      "items/sample.html",
    ]);
  });

  test("show every row, and hide the form, where no script runs", () => {
    const list = textOf(files, "index.html");
    expect(list.match(/<tr id="item-[^"]+" class="item">/gu)?.length).toBe(2);
    expect(list).toContain('<form class="search needs-script"');
    expect(textOf(files, "assets/style.css")).toMatch(/\.needs-script \{\s*display: none !important;/u);
    expect(list).not.toMatch(/<tr[^>]* hidden/u);
  });

  test("have no 草稿 mark when the edition is none", () => {
    expect(textOf(files, "index.html")).not.toContain("草稿");
  });

  test("lead to pages that are there and to places on them", () => {
    const paths = new Set(files.map(({ path }) => path).concat("MANIFEST.json"));
    for (const { path } of files.filter((file) => file.path.endsWith(".html"))) {
      const text = textOf(files, path);
      for (const [, address = ""] of text.matchAll(/(?:href|src)="(?!https:)([^"]*)"/gu)) {
        if (address.startsWith("#")) expect(text).toContain(`id="${address.slice(1)}"`);
        else expect(paths).toContain(path.startsWith("items/") ? address.replace(/^\.\.\//u, "") : address);
      }
    }
  });

  test("have a caption for each table and a scope for each heading cell", () => {
    for (const { path } of files.filter((file) => file.path.endsWith(".html"))) {
      const text = textOf(files, path);
      expect(text.match(/<caption/gu)?.length).toBe(text.match(/<table/gu)?.length);
      expect(text.match(/<th(?![a-z])(?![^>]*scope=)/gu) ?? []).toEqual([]);
    }
  });

  test("name the regions of what not all regions share, so that a script can show one alone", () => {
    const page = textOf(files, "items/sample.html");
    const ids = edition.regions.map(({ id }) => id);
    const named = [...page.matchAll(/data-regions="([^"]*)"/gu)].flatMap(([, regions = ""]) =>
      regions.split(" "),
    );
    expect(new Set(named)).toEqual(new Set(ids));
    for (const id of ids) expect(page).toContain(`<button type="button" class="tool" value="${id}"`);
    expect(page).toMatch(/<div class="choose needs-script"/u);
  });
});

describe("a page of regions that differ", () => {
  const page = textOf(
    renderHtml(
      comparedEdition(
        changed("items/sample/wujiang.yaml", (version) =>
          Object.assign(version, {
            visits: 2,
            crossRegion: { ...(version["crossRegion"] as object), open: false, modes: undefined },
            steps: [
              { id: "accept", name: "受理" },
              { id: "paper", name: "书面审查", after: ["accept"] },
              { id: "site", name: "现场核查", after: ["accept"] },
            ],
          }),
        ),
      ),
    ),
    "items/sample.html",
  );

  test("puts the badge beside the label, and words for what is not there", () => {
    expect(page).toContain(
      '<dt>到办事现场次数 <span class="note badge tone-differs">不同</span></dt><dd><ul class="variants">',
    );
    expect(page).toMatch(/<td class="long" data-label="吴江"[^>]*><span class="none">未写明<\/span>/u);
    expect(page).not.toContain(">没有<");
  });

  test("says how far they agree once, and not in the table it speaks of", () => {
    expect(page.match(/办事要求上不一致/gu)?.length).toBe(1);
  });

  test("draws steps side by side as branches of one flow", () => {
    expect(page).toMatch(
      /受理<\/span>[\s\S]*?同时进行<\/p><ul class="branches">[\s\S]*?书面审查[\s\S]*?现场核查/u,
    );
  });

  test("keeps an amount of time in one piece and says 示例 once in the banner", () => {
    expect(page).toContain('<span class="unit">7个工作日</span>');
    expect(page).toContain("<strong>示例</strong><span>本清单含有示例数据");
  });
});

describe("a page of an item with a standard", () => {
  const statedFrom = (effectiveFrom: string) =>
    textOf(
      renderHtml(
        comparedEdition(
          {
            ...sampleFiles,
            "items/sample/standard.yaml": stringify({ effectiveFrom, visits: 0 }),
          },
          { asOf: "2026-12-01" },
        ),
      ),
      "items/sample.html",
    );

  test("gives the standard's value first once it is in force", () => {
    expect(statedFrom("2026-12-01")).toContain(
      '<dt>到办事现场次数</dt><dd><span class="text">0次</span> <span class="note tone-standard">联办标准</span>',
    );
  });

  test("gives the regions' own values first until then", () => {
    const page = statedFrom("2026-12-02");
    expect(page).not.toContain("tone-standard");
    expect(page).toContain('<b>联办标准（尚未施行）</b> <span class="text">0次</span>');
  });
});
