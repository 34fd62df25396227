import { existsSync } from "node:fs";
import { expect, test, vi } from "vitest";
import type { Host } from "../../src/cli/host.ts";
import { nodeHost } from "../../src/cli/node-host.ts";
import { LockedError } from "../../src/effects/lock.ts";
import { sampleFiles } from "../../src/reference/sample.ts";
import { World } from "../support/world.ts";

/** Whether this test's platform has a typesetter. */
const platform = vi.hoisted(() => ({ hasEngine: true }));
vi.mock("../../src/publish/render-pdf-engine.ts", async (original) => {
  const real = await original<typeof import("../../src/publish/render-pdf-engine.ts")>();
  const loadPdfEngine: typeof real.loadPdfEngine = () => {
    if (platform.hasEngine) return real.loadPdfEngine();
    throw new Error("Cannot find native binding");
  };
  return { ...real, loadPdfEngine };
});

const { ownFiles } = nodeHost(process);
const refusing = (code: string) => (): never => {
  throw Object.assign(new Error(`${code}: refused, open '/inner/path'`), { code });
};
const dateless = "title: 清单\npublisher: 示例\nregions:\n  - qingpu\n  - wujiang\n  - jiashan\n";
const unprintable = (sampleFiles["items/sample/item.yaml"] ?? "").replaceAll("公共场所", "公共\u{1F600}场所");

interface Failing {
  readonly args?: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
  readonly host?: Partial<Host>;
  readonly hasEngine?: boolean;
  /** The two lines that say what is wrong and how to mend it. */
  readonly zh: readonly [string, string];
  readonly en: readonly [string, string];
}

const catalogueFiles = Object.keys(sampleFiles).length;

const failures: Readonly<Record<string, Failing>> = {
  "no catalogue": {
    args: ["nowhere"],
    zh: ["nowhere 没有事项库（找不到 catalogue.yaml）", "在命令最后写上事项库的文件夹。"],
    en: [
      "no catalogue at nowhere (catalogue.yaml not found)",
      "Give the catalogue's folder as the last argument.",
    ],
  },
  "a catalogue that cannot be listed": {
    host: { source: refusing("EACCES") },
    zh: ["{folder}/catalogue 读不出来：没有权限", "检查文件夹是否存在、是否有读取权限。"],
    en: [
      "{folder}/catalogue cannot be read: permission denied",
      "Check that the folder exists and may be read.",
    ],
  },
  "a format that is none": {
    args: ["--formats", "html,docx"],
    zh: ["不支持格式“docx”", "可用的有：html, pdf, json。"],
    en: ['format "docx" is not supported', "Known formats: html, pdf, json."],
  },
  "an address that is none": {
    args: ["--base-url", "list"],
    zh: [
      "--base-url 的值“list”不是完整的网址",
      "写以 https:// 或 http:// 开头、不带 ? 和 # 的完整网址，如 https://www.example.gov.cn/list/。",
    ],
    en: [
      '--base-url: "list" is no complete address',
      "Give a whole http or https address without ? or #, such as https://www.example.gov.cn/list/.",
    ],
  },
  "a day that is none": {
    args: ["--as-of", "2026-02-30"],
    zh: ["--as-of 的值“2026-02-30”不对", "应为：2026-11-23。"],
    en: ['--as-of cannot be "2026-02-30"', "Expected: 2026-11-23."],
  },
  "a SOURCE_DATE_EPOCH that is none": {
    files: { "catalogue.yaml": dateless },
    host: { env: { SOURCE_DATE_EPOCH: "yesterday" } },
    zh: ["SOURCE_DATE_EPOCH 的值“yesterday”不对", "应为：1795000000。"],
    en: ['SOURCE_DATE_EPOCH cannot be "yesterday"', "Expected: 1795000000."],
  },
  "no day at all": {
    files: { "catalogue.yaml": dateless },
    zh: ["不知道本期清单的施行日期", "在 catalogue.yaml 的 edition.effectiveDate 写明，或用 --as-of 指定。"],
    en: [
      "the edition's effective date is not known",
      "State edition.effectiveDate in catalogue.yaml, or give --as-of.",
    ],
  },
  "no typesetter": {
    hasEngine: false,
    zh: ["此平台没有 PDF 引擎", "用 --formats html,json 发布其他格式，或在 Linux x64 上生成 PDF。"],
    en: [
      "there is no PDF engine for this platform",
      "Publish with --formats html,json, or make the PDF on Linux x64.",
    ],
  },
  "a template that cannot be set": {
    host: {
      ownFiles: {
        ...ownFiles,
        read: (path) =>
          path.endsWith("/document.typ") ? new TextEncoder().encode("#let x = ") : ownFiles.read(path),
      },
    },
    zh: [
      "PDF 生成失败：/edition/document.typ:1: expected expression",
      "这是模板的问题，请报告给维护者；可先用 --formats html,json 发布。",
    ],
    en: [
      "the PDF could not be made: /edition/document.typ:1: expected expression",
      "This is a fault of the templates: please report it; --formats html,json works without.",
    ],
  },
  "a character that no font has": {
    args: ["--draft"],
    files: { "items/sample/item.yaml": unprintable },
    zh: [
      "字体缺字，PDF 印不出：\u{1F600}（U+1F600，sample）",
      "核对这些字是否写错；确实要用的，在 fonts/ 补充字体。",
    ],
    en: [
      "no font has these characters, so the PDF cannot show them: \u{1F600} (U+1F600, sample)",
      "Check whether they are mistakes; if they are meant, add a font to fonts/.",
    ],
  },
  "a folder of something else": {
    files: { "../site/holiday.jpg": "photo" },
    zh: ["site 里有不是清单的文件，没有覆盖：holiday.jpg", "换一个空文件夹，或先移走里面的文件。"],
    en: [
      "site holds files that are no edition; nothing was overwritten: holiday.jpg",
      "Choose an empty folder, or move those files away.",
    ],
  },
  "a file": {
    files: { "../site": "mine" },
    zh: ["site 不是文件夹，没有覆盖", "换一个文件夹。"],
    en: ["site is no folder; nothing was overwritten", "Choose a folder."],
  },
  "the catalogue itself": {
    args: ["--out", "catalogue"],
    zh: [
      `catalogue 里有不是清单的文件，没有覆盖：catalogue.yaml、items/sample/item.yaml、items/sample/jiashan.yaml等 ${catalogueFiles} 个`,
      "换一个空文件夹，或先移走里面的文件。",
    ],
    en: [
      `catalogue holds files that are no edition; nothing was overwritten: catalogue.yaml, items/sample/item.yaml, items/sample/jiashan.yaml and ${catalogueFiles - 3} more`,
      "Choose an empty folder, or move those files away.",
    ],
  },
  "no folder, as an unset variable leaves it": {
    args: ["--out", ""],
    zh: ["--out 没有写文件夹", "写上要发布到的文件夹，如 --out published。"],
    en: ["--out names no folder", "Give the folder to publish to, such as --out published."],
  },
  "another publication at work": {
    host: {
      publish: (folder) => {
        throw new LockedError(folder, 1);
      },
    },
    zh: ["另一个发布正在写 site", "等它结束后再试。"],
    en: ["another publication is writing site", "Try again when it has finished."],
  },
  "a full disk": {
    host: { publish: refusing("ENOSPC") },
    zh: ["site 写不进去：磁盘已满", "检查磁盘空间和写入权限；原有内容没有改动。"],
    en: [
      "site cannot be written: the disk is full",
      "Check disk space and permissions; what was there is unchanged.",
    ],
  },
  "a path that leads through a file": {
    files: { "../site": "a file" },
    args: ["--out", "site/a/edition"],
    zh: ["site/a/edition 写不进去：路径中有一段不是文件夹", "检查磁盘空间和写入权限；原有内容没有改动。"],
    en: [
      "site/a/edition cannot be written: a part of the path is not a folder",
      "Check disk space and permissions; what was there is unchanged.",
    ],
  },
};

test.each(Object.entries(failures))(
  "publish says what is wrong and how to mend it: %s",
  async (_, failing) => {
    const { args = [], files = {}, host = {}, hasEngine = true } = failing;
    const world = new World(files);
    platform.hasEngine = hasEngine;
    const before = existsSync(world.path("site"));
    for (const language of ["zh-CN", "en"] as const) {
      const run = await world.run(["publish", "--out", "site", "--lang", language, ...args], host);
      const [says, help] = language === "en" ? failing.en : failing.zh;
      expect(run).toEqual({
        code: 2,
        out: "",
        err: `✗ ${says.replace("{folder}", world.folder)}\n  ${help}\n`,
      });
      expect(existsSync(world.path("site"))).toBe(before);
    }
  },
);

test("publish refuses a catalogue with errors in both languages, and with --strict one with warnings", async () => {
  const version = sampleFiles["items/sample/wujiang.yaml"] ?? "";
  const limitOf = (days: number) =>
    new World({
      "items/sample/wujiang.yaml": version.replace(
        "promisedLimit:\n  value: 7",
        `promisedLimit:\n  value: ${days}`,
      ),
    });
  const args = ["publish", "--out", "site", "--formats", "json"];
  const wrong = limitOf(25);
  const zh = await wrong.run(args);
  expect({ code: zh.code, out: zh.out }).toEqual({ code: 1, out: "" });
  expect(zh.err.split("\n").at(-2)).toBe(
    "✗ 有 1 个问题，没有发布，原有清单没有改动；用 tongban check 查看全部，或用 --draft 发布草稿",
  );
  const en = await wrong.run([...args, "--lang", "en"]);
  expect(en.code).toBe(1);
  expect(en.err).toContain("longer than the statutory");
  expect(en.err.split("\n").at(-2)).toBe(
    "✗ 1 findings, nothing published and the standing edition unchanged; see tongban check, or publish a --draft",
  );
  const doubtful = limitOf(9);
  const strict = await doubtful.run([...args, "--strict"]);
  expect(strict.code).toBe(1);
  expect(strict.err).toMatch(/: warning: .*\[compare\/elements-unified\]/u);
  expect(existsSync(doubtful.path("site"))).toBe(false);
  expect((await doubtful.run(args)).code).toBe(0);
});
