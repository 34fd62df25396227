import { describe, expect, test } from "vitest";
import { memorySource } from "../../src/read/memory-source.ts";
import { readCatalogue } from "../../src/read/read-catalogue.ts";
import { sampleFiles } from "../../src/reference/sample.ts";
import { rules } from "../../src/rules/registry.ts";
import { open } from "../../src/validate/open.ts";
import { judged } from "../support/judged.ts";

const path = "items/sample/qingpu.yaml";
/** Differences between regions follow from nearly any change; they are tested where they are made. */
const chosen = rules.filter(({ id }) => !/^(?:compare|standard|approval)\//u.test(id));

/** What is said of the sample with one passage replaced: `line rule/message`. */
function said(from: string, to: string): string[] {
  const text = sampleFiles[path] ?? "";
  expect(text).toContain(from);
  const changed = text.replace(from, () => to);
  const opened = open(readCatalogue(memorySource({ ...sampleFiles, [path]: changed })));
  const at = changed.slice(0, changed.indexOf(to)).split("\n").length;
  return judged(opened, { asOf: "2026-11-23", rules: chosen }).map(
    ({ rule, message, range }) => `${range.start.line - at} ${rule}/${message}`,
  );
}

const findings = (from: string, to: string) => expect(said(from, to));

describe("quotes of a word processor round a value are one finding, an error where the value has a form", () => {
  test.each([
    ["visits: 1", "visits: “1”", "schema/whole-number/digits"],
    ["payOnline: false", "payOnline: “false”", "schema/boolean-true-false/meant"],
    ["caseType: 承诺件", "caseType: “承诺件”", "schema/allowed-words/meant"],
    ["caseType: 承诺件", "caseType: ”承诺件”", "schema/allowed-words/meant"],
    ["url: https://zwdt.sh.gov.cn/", "url: “https://zwdt.sh.gov.cn/”", "schema/https-url/meant"],
    ["- id: licensed", "- id: “licensed”", "schema/id-form/meant"],
    ["catalogCode: '000123001000'", "catalogCode: “000123001000”", "hygiene/half-width-codes/wide"],
    ["phone: '12345'", "phone: “12345”", "hygiene/half-width-codes/phone"],
    ["name: 公共场所卫生许可\n", "name: “公共场所卫生许可”\n", "yaml/quotes-half-width/wide"],
    ["name: 公共场所卫生许可\n", "name: ”公共场所卫生许可”\n", "yaml/quotes-half-width/wide"],
  ])("%j → %j", (from, to, expected) => {
    findings(from, to).toEqual([`0 ${expected}`]);
  });

  test("a date in them is named with the date to write", () => {
    const config = sampleFiles["catalogue.yaml"] ?? "";
    const files = { ...sampleFiles, "catalogue.yaml": config.replace("2026-11-01", "“2026-12-01”") };
    const observed = open(readCatalogue(memorySource(files))).rawDiagnostics;
    expect(observed.map(({ rule, values }) => [rule, values["day"]])).toEqual([
      ["schema/date-form", "2026-12-01"],
    ]);
  });
});

describe("what looks like a value and is none is one finding", () => {
  test.each([
    ["quota: '  '", "schema/not-empty/blank"],
    ["quota: '　　'", "schema/not-empty/blank"],
    ["quota: 　", "schema/not-empty/blank"],
    ['quota: "\\u200b"', "schema/not-empty/blank"],
    ["quota: '\u200b'", "schema/not-empty/blank"],
    ["quota: #1号窗口", "schema/not-empty/comment"],
  ])("%j", (line, expected) => {
    findings("state: 在用\n", `state: 在用\n${line}\n`).toEqual([`1 ${expected}`]);
  });
});

describe("numbers are plain digits", () => {
  test.each(["0x14", "0o24", "020", "2e1", "+20", "20.0", "20."])(
    "%s is named, with the number it is read as",
    (number) => {
      findings("value: 20", `value: ${number}`).toEqual(["0 schema/whole-number/plain"]);
    },
  );

  test.each([
    ["value: 20", "value: 1,000", "schema/whole-number/digits"],
    ["visits: 1", "visits: .inf", "schema/whole-number/unclear"],
    ["visits: 1", "visits: -0", "schema/whole-number/plain"],
    ["phone: '12345'", "phone: 012345", "schema/code-quoted/unquoted"],
    ["catalogCode: '000123001000'", "catalogCode: 1.23E+11", "schema/code-quoted/scientific"],
  ])("%j → %j", (from, to, expected) => {
    findings(from, to).toEqual([`0 ${expected}`]);
  });
});

describe("a contradiction is named once, at the value that is its cause", () => {
  const online = "  modes:\n    - 全程网办";
  const files = (visits: string, available: string): Record<string, string> => {
    const text = (sampleFiles[path] ?? "")
      .replace(
        /crossRegion:\n {2}open: true\n {2}modes:\n(?: {4}- .*\n)+/u,
        `crossRegion:\n  open: true\n${online}\n`,
      )
      .replace(/ {2}depth:\n(?: {4}- .*\n)+/u, "  depth:\n    - 互联网办理\n    - 互联网电子证照反馈\n")
      .replace("  available: true", `  available: ${available}`)
      .replace(/visits: 1\nvisitReason: .*\n/u, `visits: ${visits}\n`);
    expect(text).toContain(online);
    const item = (sampleFiles["items/sample/item.yaml"] ?? "").replaceAll("异地代收代办", "全程网办");
    return { ...sampleFiles, [path]: text, "items/sample/item.yaml": item };
  };
  const modeRules = (visits: string, available: string): string[] => {
    const opened = open(readCatalogue(memorySource(files(visits, available))));
    return judged(opened, { asOf: "2026-11-23", rules: chosen })
      .filter(({ rule, place }) => rule.startsWith("mode/") && place.file === path)
      .map(({ rule, message, place }) => `${rule}/${message} ${place.pointer}`);
  };

  test("a version handled wholly online", () => {
    expect(modeRules("0", "true")).toEqual([]);
    expect(modeRules("1", "true")).toEqual(["mode/online-handling-complete/visits /visits"]);
    expect(modeRules("0", "false")).toEqual(["mode/online-handling-complete/offline /online/available"]);
  });

  test("a version whose handling modes say it is handled online", () => {
    findings("  available: true", "  available: false").toEqual([
      "0 mode/handling-modes-agree-online/not-online",
    ]);
  });
});

describe("what a map lacks is one finding at its key", () => {
  test("a version of which only the name is written", () => {
    const opened = open(readCatalogue(memorySource({ ...sampleFiles, [path]: "name: 公共场所卫生许可\n" })));
    const found = judged(opened, { asOf: "2026-11-23", rules: chosen }).filter(
      ({ place }) => place.file === path,
    );
    expect(found.map(({ rule, message, place }) => [rule, message, place.pointer, place.part])).toEqual([
      ["schema/required-keys", "several", "", "key"],
    ]);
    expect(found[0]?.values["labels"]).toMatchObject({
      zh: expect.stringMatching(/^基本编码、实施编码、.*、咨询投诉$/u),
    });
    expect(found[0]?.values["count"]).toBe(23);
  });

  test("which keys are missing tells two such findings apart", () => {
    const normal = (pattern: RegExp) => {
      const text = (sampleFiles[path] ?? "").replace(pattern, "");
      return open(readCatalogue(memorySource({ ...sampleFiles, [path]: text }))).rawDiagnostics.map(
        (each) => each.normal,
      );
    };
    expect(normal(/^(?:visits|caseType): .*\n/gmu)).toEqual([["caseType", "visits"]]);
    expect(normal(/^(?:state|caseType): .*\n/gmu)).toEqual([["state", "caseType"]]);
  });
});

describe("traces of other programs are one finding", () => {
  const quota = (text: string): string => `state: 在用\nquota: ${text}\n`;
  test.each([
    [quota("无\u00a0数量限制"), "text/no-invisible-characters/blank"],
    [quota("　无数量限制"), "hygiene/trimmed-text/blank"],
    [quota("无数量限制　"), "hygiene/trimmed-text/blank"],
    [quota("'#N/A'"), "hygiene/no-cell-errors/error"],
    [quota("=A1&B1"), "hygiene/no-cell-errors/formula"],
    [quota("无数量’限制"), "hygiene/balanced-brackets/unclosed"],
    [quota("无数量”限制"), "hygiene/balanced-brackets/unclosed"],
  ])("%j", (to, expected) => {
    findings("state: 在用\n", to).toEqual([`1 ${expected}`]);
  });

  test.each([
    ["url: https://zwdt.sh.gov.cn/", "url: https://zwdt.sh.gov.cn/。", "schema/https-url/meant"],
    ["url: https://zwdt.sh.gov.cn/", "url: https://zwdt.sh.gov.cn/（随申办）", "schema/https-url/no-url"],
    ["taskCode: '", "taskCode: '\u00a0", "hygiene/half-width-codes/wide"],
    ["phone: '12345'", "phone: １２３４５", "hygiene/half-width-codes/phone"],
  ])("%j → %j", (from, to, expected) => {
    findings(from, to).toEqual([`0 ${expected}`]);
  });
});

test("an invisible character is shown by its name, also among those before another one", () => {
  const before = (text: string) => {
    const files = {
      ...sampleFiles,
      [path]: (sampleFiles[path] ?? "").replace("name: 公共", () => `name: ${text}`),
    };
    return readCatalogue(memorySource(files)).rawDiagnostics.map(({ message, values }) => [
      message,
      values["before"],
    ]);
  };
  expect(before("公\u200b共\u2060\u200b")).toEqual([
    ["found", "公"],
    ["found", "公U+200B共"],
    ["found", "公U+200B共U+2060"],
  ]);
  expect(before("\u200b公共")).toEqual([["first", undefined]]);
});

describe("keys that stand one level off are one finding, and nothing lacks them", () => {
  test.each([
    [
      "      unit: 工作日\n  - id: review",
      "    unit: 工作日\n  - id: review",
      "schema/known-keys/indentation",
    ],
    ["    address: 示例路1号一楼咨询台", "  address: 示例路1号一楼咨询台", "schema/known-keys/indentation"],
    ["  mailing: ", "    mailing: ", "schema/known-keys/too-deep"],
  ])("%j → %j", (from, to, expected) => {
    findings(from, to).toEqual([`0 ${expected}`]);
  });
});

describe("a file under a misspelt name is one finding, and nobody lacks it", () => {
  const moved = (from: string, to: string): string[] => {
    const { [from]: text = "", ...others } = sampleFiles;
    const opened = open(readCatalogue(memorySource({ ...others, [to]: text })));
    return judged(opened, { asOf: "2026-11-23", rules: chosen }).map(
      ({ rule, message }) => `${rule}/${message}`,
    );
  };
  test.each([
    ["items/sample/jiashan.yaml", "items/sample/jiashen.yaml", "ref/region-takes-part/misspelt"],
    ["regions/jiashan.yaml", "regions/jiashen.yaml", "ref/region-takes-part/misspelt"],
    ["items/sample/jiashan.yaml", "items/sample/嘉善.yaml", "file/id-well-formed/pattern"],
    ["regions/jiashan.yaml", "regions/嘉善.yaml", "file/id-well-formed/pattern"],
    ["items/sample/item.yaml", "items/sample/items.yaml", "file/id-well-formed/meant"],
    ["items/sample/item.yaml", "items/sample/事项.yaml", "file/id-well-formed/pattern"],
  ])("%s → %s", (from, to, expected) => {
    expect(moved(from, to)).toEqual([expected]);
  });
});

describe("whatever value of the sample is spoilt, that is the one finding, at its line", () => {
  const files = Object.keys(sampleFiles);
  /** Each line with a value on it, the value replaced. */
  const spoilt = (file: string, make: (value: string) => string) =>
    (sampleFiles[file] ?? "").split("\n").flatMap((line, index, lines) => {
      const [, before = "", value = ""] = /^(\s*(?:- )*(?:\w+:)? ?)(?<=[:-] )(\S.*)$/u.exec(line) ?? [];
      if (value === "" || /^\w+:/u.test(value)) return [];
      const text = lines.with(index, before + make(value.replaceAll("'", ""))).join("\n");
      return [{ line: index + 1, text }];
    });
  const linesOf = (file: string, text: string): string[] => {
    const opened = open(readCatalogue(memorySource({ ...sampleFiles, [file]: text })));
    return judged(opened, { asOf: "2026-11-23", rules: chosen })
      .filter(({ severity }) => severity !== "info")
      .map(({ place, range }) => `${place.file}:${range.start.line}`);
  };

  test.each(files)("%s, blanks in place of the value", (file) => {
    for (const { line, text } of spoilt(file, () => "' '"))
      expect(linesOf(file, text), `line ${line}`).toEqual([`${file}:${line}`]);
  });

  test.each(files)("%s, full-width quotes round the value", (file) => {
    for (const { line, text } of spoilt(file, (value) => `“${value}”`))
      expect(linesOf(file, text), `line ${line}`).toEqual([`${file}:${line}`]);
  });
});
