import { describe, expect, test } from "vitest";
import { applyFixes } from "../../src/edit/apply-fixes.ts";
import { changed, reading, said, sampleVersion } from "./reading.ts";

const name = "name: 公共场所卫生许可";

describe("one mistake in a text gives one message, at the line of its cause", () => {
  test.each<readonly [string, string, readonly string[]]>([
    ["a full-width colon", changed("type: 行", "type：行"), ["4 yaml/colon-half-width/wide"]],
    [
      "a full-width colon before a map",
      changed("authority:\n", "authority：\n"),
      ["13 yaml/colon-half-width/wide"],
    ],
    [
      "a full-width colon in the last line",
      changed("answer: 可", "answer：可"),
      ["126 yaml/colon-half-width/wide"],
    ],
    ["full-width colons in every line", changed(/: ?/gu, "："), ["1 yaml/colon-half-width/many"]],
    ["a tab", changed("  name: 上海", "\tname: 上海"), ["14 yaml/indent-without-tabs/tab"]],
    [
      "tabs in every line",
      changed(/^ +/gmu, (spaces) => "\t".repeat(spaces.length / 2)),
      ["8 yaml/indent-without-tabs/many"],
    ],
    [
      "U+3000 before a key",
      changed("  name: 上海", "\u3000name: 上海"),
      ["14 yaml/indent-without-wide-spaces/indent"],
    ],
    [
      "U+3000 in the last line",
      changed("    answer", "\u3000\u3000answer"),
      ["126 yaml/indent-without-wide-spaces/indent"],
    ],
    [
      "U+00A0 before a key",
      changed("  name: 上海", "\u00a0 name: 上海"),
      ["14 yaml/indent-without-wide-spaces/indent"],
    ],
    [
      "a tab whose depth can only be guessed",
      changed("  - id: licensed\n    text", "  - id: licensed\n\ttext"),
      ["21 yaml/indent-without-tabs/tab"],
    ],
    [
      "a full-width colon between braces",
      changed(
        "statutoryLimit:\n  value: 20\n  unit: 工作日",
        "statutoryLimit: {value：20, unit: 工作日}\nquota: 无\nx:",
      ),
      ["71 yaml/colon-half-width/wide"],
    ],
    [
      "no space behind colons between braces",
      changed(
        "statutoryLimit:\n  value: 20\n  unit: 工作日",
        "statutoryLimit: {value:20, unit:工作日}\nquota: 无\nx:",
      ),
      ["71 yaml/space-after-colon/missing"],
    ],
    [
      "a full-width comma between braces",
      changed(
        "statutoryLimit:\n  value: 20\n  unit: 工作日",
        "statutoryLimit: {value: 20，unit: 工作日}\nquota: 无\nx:",
      ),
      ["71 yaml/lists-half-width/map"],
    ],
    ["a value that begins with a comma", changed(name, "name: ,公共"), ["1 yaml/special-start-quoted/quote"]],
    ["U+00A0 behind a colon", changed("type: ", "type:\u00a0"), ["4 yaml/space-after-colon/wide"]],
    ["no space behind a colon", changed("  value: 20", "  value:20"), ["72 yaml/space-after-colon/missing"]],
    ["no space behind a dash", changed("- 县级", "-县级"), ["12 yaml/space-after-dash/missing"]],
    [
      "no space behind the dash of a map",
      changed("- id: licensed", "-id: licensed"),
      ["20 yaml/space-after-dash/missing"],
    ],
    ["full-width quotes", changed(name, "name: “公共场所卫生许可”"), ["1 yaml/quotes-half-width/wide"]],
    [
      "a quote closed by a full-width one",
      changed(name, 'name: "公共场所卫生许可”'),
      ["1 yaml/quotes-closed/mixed"],
    ],
    ["a double quote never closed", changed(name, 'name: "公共场所卫生许可'), ["1 yaml/quotes-closed/open"]],
    [
      "a single quote never closed",
      changed("phone: '12345'", "phone: '12345"),
      ["119 yaml/quotes-closed/open"],
    ],
    ["text behind a closing quote", changed(name, 'name: "公共"场所'), ["1 yaml/quotes-closed/after"]],
    ["a key twice", changed("state: ", "name: 又\nstate: "), ["5 yaml/keys-unique/twice"]],
    [
      "conflict markers",
      changed("type: ", "<<<<<<< HEAD\ntype: 甲\n=======\ntype: "),
      ["4 file/conflict-free/marker"],
    ],
    [
      "conflict markers in running text",
      `${sampleVersion}process:\n  text: |\n    甲\n<<<<<<< a\n    乙\n=======\n    丙\n>>>>>>> b\n`,
      ["130 file/conflict-free/marker"],
    ],
    [
      "full-width commas in a list",
      changed("level:\n  - 县级", "level: [县级，市级]"),
      ["11 yaml/lists-half-width/commas"],
    ],
    [
      "full-width brackets",
      changed("level:\n  - 县级", "level: 【县级，市级】"),
      ["11 yaml/lists-half-width/brackets"],
    ],
    ["a bullet", changed("- 县级", "• 县级"), ["12 yaml/dash-half-width/bullet"]],
    ["a full-width hash", changed("type: ", "＃ 说明\ntype: "), ["4 yaml/comment-half-width/wide"]],
    ["a hash that drops text", changed(name, `${name} #1号窗口`), ["1 yaml/comment-meant/dropped"]],
    ["an asterisk", changed(name, "name: *重要"), ["1 yaml/special-start-quoted/quote"]],
    ["an ampersand", changed(name, "name: &nbsp; 甲"), ["1 yaml/special-start-quoted/quote"]],
    ["an at sign", changed(name, "name: @甲"), ["1 yaml/special-start-quoted/quote"]],
    ["a percent sign", changed(name, "name: %甲"), ["1 yaml/special-start-quoted/quote"]],
    ["a greater-than sign", changed(name, "name: >5年"), ["1 yaml/special-start-quoted/quote"]],
    ["a bracket before text", changed(name, "name: [公共] 场所"), ["1 yaml/special-start-quoted/quote"]],
    ["a colon in a value", changed(name, "name: 公共: 场所"), ["1 yaml/colon-in-value-quoted/quote"]],
    ["a backslash in double quotes", changed(name, 'name: "C:\\新建"'), ["1 yaml/escapes-valid/unknown"]],
    ["a second document", `${sampleVersion}---\nname: x\n`, ["127 yaml/one-document/second"]],
    ["an end mark in the middle", changed("type: ", "...\ntype: "), ["4 yaml/one-document/second"]],
    ["a fence", `\`\`\`yaml\n${sampleVersion}\`\`\`\n`, ["1 file/not-pasted/fence"]],
    [
      "line numbers",
      sampleVersion
        .split("\n")
        .map((line, index) => `${index + 1}: ${line}`)
        .join("\n"),
      ["1 file/not-pasted/numbers"],
    ],
    ["signs of a diff", changed(/^/gmu, "+"), ["1 file/not-pasted/diff"]],
    ["CR for line ends", changed(/\n/gu, "\r"), ["1 file/line-ends/only"]],
    ["a line too deep", changed("    ref: app", "     ref: app"), ["24 yaml/indent-consistent/deeper"]],
    [
      "a line between two levels",
      changed("    ref: app", "   ref: app"),
      ["24 yaml/indent-consistent/between"],
    ],
    [
      "a key too far left among others",
      changed("  uscc: ", "uscc: ").replace(
        "  centralDept: '23'",
        "  centralDept: '23'\n  powerSource: 法定",
      ),
      ["15 yaml/indent-consistent/alone"],
    ],
    [
      "the first of several keys too deep",
      changed("  name: 上海", "    name: 上海"),
      ["14 yaml/indent-consistent/alone"],
    ],
    [
      "the first entry of a list too far left",
      changed("  - 窗口办理\n", "- 窗口办理\n"),
      ["82 yaml/indent-consistent/alone"],
    ],
    [
      "an entry too deep, which YAML takes for more of the one above",
      changed("  - 网上办理\n", "    - 网上办理\n"),
      ["83 yaml/indent-consistent/deeper"],
    ],
    ["half of the conflict markers", changed("type: ", "=======\ntype: "), ["4 file/conflict-free/marker"]],
    [
      "a key twice behind one without a value",
      changed("state: ", "quota:\nname: 又\nstate: "),
      ["6 yaml/keys-unique/twice"],
    ],
    ["no colon at all", changed("type: 行", "type 行"), ["4 yaml/colon-present/missing"]],
    ["an open bracket", changed("level:\n  - 县级", "level: [县级, 市级"), ["11 yaml/brackets-closed/open"]],
    ["an anchor", changed("type: 行", "type: &t 行"), ["4 yaml/no-anchors/anchor"]],
    ["a tag", changed("type: 行政许可", "type: !include x.yaml"), ["4 yaml/no-tags/tag"]],
    ["a directive", `%YAML 1.1\n---\n${sampleVersion}`, ["1 yaml/no-directives/directive"]],
    ["nothing", "", ["1 file/not-empty/empty"]],
    ["only comments", "# 甲\n\n# 乙\n", ["1 file/not-empty/empty"]],
  ])("%s", (_name, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

test.each<readonly [string, string]>([
  ["CRLF", changed(/\n/gu, "\r\n")],
  ["no final line break", sampleVersion.trimEnd()],
  ["a byte order mark", `\ufeff${sampleVersion}`],
  ["a document mark at the top", `---\n${sampleVersion}`],
  ["comments", changed(name, `${name} # 主项`)],
  ["text that merely has quotes in it", changed(name, "name: “一网通办”服务")],
  ["a list of links and hours", changed("- 县级", "- https://zwdt.sh.gov.cn/\n  - 9:00")],
])("%s is nothing to speak of", (_name, text) => {
  expect(said(text)).toEqual([]);
  expect(reading(text).documents).toHaveLength(1);
});

test("two different mistakes are both named", () => {
  const text = changed("type: 行", "type：行").replace("state: 在用\n", "state: 在用\nname: 又\n");
  expect(said(text)).toEqual(["4 yaml/colon-half-width/wide", "6 yaml/keys-unique/twice"]);
});

test("a key that stands twice is shown in both places", () => {
  const [rawDiagnostic] = reading(changed("state: ", "name: 又\nstate: ")).rawDiagnostics;
  expect(rawDiagnostic?.related?.map(({ place }) => place.range?.start.line)).toEqual([1]);
});

test("a certain correction makes the file readable", () => {
  for (const text of [
    changed("type: 行", "type：行"),
    changed(/: ?/gu, "："),
    changed("  name: 上海", "\u3000name: 上海"),
    changed("- 县级", "-县级"),
    changed("- 县级", "• 县级"),
    changed(name, "name: 公共: 场所"),
    changed(/^ +/gmu, (spaces) => "\t".repeat(spaces.length / 2)),
  ]) {
    const fixes = reading(text).rawDiagnostics.flatMap(({ fix }) => fix ?? []);
    expect(said(applyFixes(text, fixes).text)).toEqual([]);
  }
});
