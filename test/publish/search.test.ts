import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { renderHtml } from "../../src/publish/render-html.ts";
import { hostileCatalogue } from "./hostile.ts";
import { editionOf, type Files, textOf, withItem } from "./sample-edition.ts";

/** Just enough of a page for the list's script: what it asks the document for, and what it changes. */
class Page {
  private readonly listeners: (() => void)[] = [];
  private readonly rows: Map<string, { hidden: boolean; classList: { contains: () => boolean } }>;
  readonly words = { value: "" };
  readonly selects: { name: string; value: string }[];
  readonly count = { textContent: "" };
  readonly nothing = { hidden: true };
  /** How many items a group's heading says it has. */
  readonly groupCount = { textContent: "" };

  constructor(files: ReturnType<typeof renderHtml>) {
    const list = textOf(files, "index.html");
    this.rows = new Map(
      [...list.matchAll(/<tr id="([^"]+)" class="item">/gu)].map(([, id = ""]) => [
        id,
        { hidden: false, classList: { contains: () => true } },
      ]),
    );
    this.selects = [...list.matchAll(/<select id="[^"]+" name="([^"]+)">/gu)].map(([, name = ""]) => ({
      name,
      value: "",
    }));
    const form = {
      addEventListener: (kind: string, listener: () => void) =>
        kind === "input" && this.listeners.push(listener),
      querySelectorAll: () => this.selects,
    };
    const elements: Record<string, unknown> = {
      search: form,
      words: this.words,
      count: this.count,
      nothing: this.nothing,
      list: {
        hidden: false,
        tBodies: [{ hidden: false, rows: [...this.rows.values()], querySelector: () => this.groupCount }],
      },
    };
    const document = { getElementById: (id: string) => elements[id] ?? this.rows.get(id) ?? null };
    runInNewContext(
      `${textOf(files, "assets/search-index.js")}\n${readFileSync(join(import.meta.dirname, "../../templates/assets/list.js"), "utf8")}`,
      {
        document,
        addEventListener: () => undefined,
        setTimeout: () => undefined,
      },
    );
  }

  find(words: string, filters: Readonly<Record<string, string>> = {}): string[] {
    this.words.value = words;
    for (const select of this.selects) select.value = filters[select.name] ?? "";
    for (const listener of this.listeners) listener();
    return [...this.rows].filter(([, { hidden }]) => !hidden).map(([id]) => id.replace("item-", ""));
  }
}

const named = (id: string, name: string, more: object, files?: Files): Files =>
  withItem(id, (item) => Object.assign(item, { name, ...more }), files);
const files = named(
  "marriage",
  "内地居民婚姻登记（跨区域）",
  { group: "个人", keywords: ["领证"], topics: { person: ["婚姻登记"] } },
  named("bank", "企业银行账户信息变更", { type: "公共服务" }),
);
const edition = editionOf(files);
const page = new Page(renderHtml(edition));

describe("the list's search", () => {
  test("finds an item by any two characters next to each other in its name", () => {
    for (const { id, name } of edition.items) {
      const characters = [...name];
      characters.slice(1).forEach((character, at) => {
        expect(page.find(`${characters[at]}${character}`), `${characters[at]}${character}`).toContain(id);
      });
    }
  });

  test("finds by one character, by code, by what people call it, by department, material and window", () => {
    expect(page.find("婚")).toEqual(["marriage"]);
    expect(page.find("0001230010").length).toBe(3);
    expect(page.find("领证")).toEqual(["marriage"]);
    for (const words of ["吴江区卫生健康", "申请表", "综合窗口"]) expect(page.find(words).length).toBe(3);
  });

  test("finds by pinyin from any syllable and by initials", () => {
    expect(page.find("hunyin")).toEqual(["marriage"]);
    expect(page.find("hydj")).toEqual(["marriage"]);
    expect(page.find("yinhang")).toEqual(["bank"]);
    expect(page.find("lingzheng")).toEqual(["marriage"]);
    expect(page.find("unyin")).toEqual([]);
  });

  test("takes width and case for the same, and wants all words", () => {
    expect(page.find("(跨区域)")).toEqual(["marriage"]);
    expect(page.find("婚姻　登记")).toEqual(["marriage"]);
    expect(page.find("婚姻 银行")).toEqual([]);
  });

  test("finds nothing across two texts", () => {
    expect(page.find("许可000123")).toEqual([]);
  });

  test("narrows by group, type and topic, and says how many are left", () => {
    expect(page.find("", { group: "个人" })).toEqual(["marriage"]);
    expect(page.count.textContent).toBe("共 3 项，符合条件 1 项");
    expect(page.groupCount.textContent).toBe("1 项");
    expect(page.find("", { type: "公共服务" })).toEqual(["bank"]);
    expect(page.find("", { topic: "婚姻登记", group: "企业" })).toEqual([]);
    expect(page.nothing.hidden).toBe(false);
    expect(page.find("")).toHaveLength(3);
    expect(page.count.textContent).toBe("共 3 项");
  });
});

describe("the index of hostile texts", () => {
  test("is a script that holds no markup and no line ends of its own", () => {
    const script = textOf(renderHtml(editionOf(hostileCatalogue().files)), "assets/search-index.js");
    expect(script.trimEnd()).not.toMatch(/[<>&\u2028\u2029\n]/u);
    const held = runInNewContext(`${script}; JSON.stringify(globalThis.tongbanSearch)`) as string;
    expect(held).toContain("</script>");
  });
});
