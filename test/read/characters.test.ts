import { describe, expect, test } from "vitest";
import { changed, reading, said } from "./reading.ts";

const name = "name: 公共场所卫生许可";
const escapeOf = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  return code > 0xffff
    ? `\\U${code.toString(16).padStart(8, "0")}`
    : `\\u${code.toString(16).padStart(4, "0")}`;
};

describe("a character gives the same rule raw and escaped, at its line", () => {
  test.each<readonly [string, string]>([
    ["\u001b", "text/no-control-characters/found"],
    ["\u0000", "text/no-control-characters/found"],
    ["\u007f", "text/no-control-characters/found"],
    ["\u0085", "text/no-control-characters/found"],
    ["\u202e", "text/no-bidi-controls/found"],
    ["\u2067", "text/no-bidi-controls/found"],
    ["\u200b", "text/no-invisible-characters/found"],
    ["\u00ad", "text/no-invisible-characters/found"],
    ["\u2060", "text/no-invisible-characters/found"],
    ["\ufeff", "text/no-invisible-characters/found"],
    ["\u{e0100}", "text/no-invisible-characters/found"],
    ["\ufffd", "text/no-replacement-characters/found"],
    ["\ue123", "text/no-private-use/found"],
    ["\u{f0000}", "text/no-private-use/found"],
    ["\u2f08", "text/no-radical-forms/form"],
    ["\u2ea0", "text/no-radical-forms/form"],
    ["\ufa08", "text/no-radical-forms/form"],
  ])("%j", (character, expected) => {
    expect(said(changed(name, `name: 公共${character}场所`))).toEqual([`1 ${expected}`]);
    expect(said(changed(name, `name: "公共${escapeOf(character)}场所"`))).toEqual([`1 ${expected}`]);
  });

  test.each(["\u200b", "\ufeff", "\u00ad"])("%j in a key", (character) => {
    expect(said(changed("\ntype:", `\nty${character}pe:`))).toEqual(["4 text/keys-visible/found"]);
    expect(said(changed("\ntype:", `\n"ty${escapeOf(character)}pe":`))).toEqual([
      "4 text/keys-visible/found",
    ]);
  });
});

test("half a character is named, a whole one in two escapes is not", () => {
  expect(said(changed(name, 'name: "\\ud842"'))).toEqual(["1 text/no-replacement-characters/half"]);
  expect(said(changed(name, 'name: "\\ud842\\udfb7"'))).toEqual([]);
});

test("escapes mean something in double quotes only", () => {
  expect(said(changed(name, "name: '\\u200b'"))).toEqual([]);
  expect(said(changed(name, "name: 甲\\u200b"))).toEqual([]);
  expect(said(changed(name, 'name: "甲\\\\u200b"'))).toEqual([]);
});

test("the proper character is offered for a radical and a compatible form", () => {
  const offered = (text: string) =>
    reading(changed(name, `name: ${text}`)).rawDiagnostics.map(({ values, fix }) => [
      values["instead"],
      fix && "replacements" in fix ? fix.replacements[0]?.text : undefined,
    ]);
  expect(offered("\u2f08\u2ea0\ufa08")).toEqual([
    ["人", "人"],
    ["民", "民"],
    ["行", "行"],
  ]);
});

test("Chinese that became letters of another script is guessed back", () => {
  const [rawDiagnostic] = reading(changed(name, "name: \u0421\u0467\u0467\u03f0\u04bd\u04a9")).rawDiagnostics;
  expect(rawDiagnostic).toMatchObject({
    rule: "text/no-mojibake",
    message: "misread",
    values: { instead: "小学学习医药" },
  });
});

test.each(["锟斤拷", "烫烫烫", "ä¸ªäºº", "Ш"])("%s is a trace of damage", (text) => {
  expect(said(changed(name, `name: 公共${text}场所`))).toEqual([
    expect.stringMatching(/^1 text\/no-mojibake/u),
  ]);
});

test.each(["𠮷㐂鿫", "（一）①％：；", "nǚ lǜ café", "5 μm ≥ 25 °C", "烫伤、屯溪", "＃1", "﨎"])(
  "%s is proper text",
  (text) => {
    expect(said(changed(name, `name: 公共${text}`))).toEqual([]);
  },
);

test("a value with a control character is kept out of judgement, an invisible one is not", () => {
  expect([...(reading(changed(name, "name: 公\u001b共")).documents[0]?.faults ?? [])]).toEqual(["/name"]);
  expect([...(reading(changed(name, "name: 公\u200b共")).documents[0]?.faults ?? [])]).toEqual([]);
});

test("characters in comments are found too", () => {
  expect(said(changed("type: ", "# \u202e\ntype: "))).toEqual(["4 text/no-bidi-controls/found"]);
});
