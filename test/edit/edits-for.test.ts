import { describe, expect, test } from "vitest";
import { applyEdits } from "../../src/edit/apply-edits.ts";
import { EditError, type EditProblem } from "../../src/edit/edit-error.ts";
import { editsFor } from "../../src/edit/edits-for.ts";
import type { Change, PlainValue } from "../../src/model/edit.ts";

const edited = (text: string, ...changes: Change[]): string => applyEdits(text, editsFor(text, changes));
const set = (pointer: string, value: PlainValue): Change => ({ op: "set", pointer, value });
const insert = (pointer: string, value: PlainValue, after?: string): Change => ({
  op: "insert",
  pointer,
  value,
  ...(after === undefined ? {} : { after }),
});
const remove = (pointer: string): Change => ({ op: "remove", pointer });
const rename = (pointer: string, key: string): Change => ({ op: "rename", pointer, key });

describe("set", () => {
  test.each<[string, Change, string]>([
    ["a: 1 # 注\nb: 2\n", set("/a", 3), "a: 3 # 注\nb: 2\n"],
    ["a: '1' # 注\n", set("/a", "甲"), "a: '甲' # 注\n"],
    ['a: "1"\n', set("/a", "甲"), 'a: "甲"\n'],
    ["a: [ '1' ]\n", set("/a/0", "甲"), "a: [ '甲' ]\n"],
    ["a: 1\n", set("/a", "0401"), "a: '0401'\n"],
    ["a: 1\n", set("/a", "it's: so"), "a: 'it''s: so'\n"],
    ["a: 1\n", set("/a", "a\tb\u0007"), 'a: "a\\tb\\u0007"\n'],
    ["a:\nb: 2\n", set("/a", "x"), "a: x\nb: 2\n"],
    ["a: # 注\nb: 2\n", set("/a", "x"), "a: x # 注\nb: 2\n"],
    ["a: # 注\n", set("/a", { b: 1 }), "a: # 注\n  b: 1\n"],
    ["a: 20 # 注\nb: 2\n", set("/a", { v: 20, u: "日" }), "a: # 注\n  v: 20\n  u: 日\nb: 2\n"],
    ["a: x\n", set("/a", "one\ntwo\n"), "a: |\n  one\n  two\n"],
    ["- {}\n  # 内\n", set("/0", "one\ntwo"), '- "one\\ntwo"\n  # 内\n'],
    ["a: x", set("/a", "one\n\ntwo"), "a: |-\n  one\n\n  two"],
    ["a: |\n  one\n  two\n# 注\nb: 1\n", set("/a", "x"), "a: x\n# 注\nb: 1\n"],
    ["a: | # 注\n  one\n\n\nb: 1\n", set("/a", "x"), "a: x # 注\n\n\nb: 1\n"],
    ["a: one\n  two\nb: 1\n", set("/a", "x"), "a: x\nb: 1\n"],
    ["a:\n  long\nb: 1\n", set("/a", []), "a:\n  []\nb: 1\n"],
    ["a: # 注\n  # 内\n  b: 1\n  # 尾\n# 后\nc: 2\n", set("/a", "x"), "a: x # 注\n# 后\nc: 2\n"],
    ["- a: 1\n  b: 2\n- c\n", set("/0", "x"), "- x\n- c\n"],
    ["- a\n- # 注\n- c # 注\n", set("/0", { x: 1, y: [1] }), "- x: 1\n  y:\n    - 1\n- # 注\n- c # 注\n"],
    ["- a\n- c # 注\n", set("/1", { x: 1 }), "- a\n- # 注\n  x: 1\n"],
    ["-\n- b\n", set("/0", 1), "- 1\n- b\n"],
    ["a: { b: 1, c: }\n", set("/a/c", { d: [1] }), "a: { b: 1, c: { d: [ 1 ] } }\n"],
    ["a: {b}\n", set("/a/b", "x, y"), "a: {b: 'x, y'}\n"],
    ["a: [ 1, 2 ] # 注\n", set("/a/1", "three"), "a: [ 1, three ] # 注\n"],
    ["a: 1\n", set("/b", [{ c: 1, d: 2 }]), "a: 1\nb:\n  - c: 1\n    d: 2\n"],
    ["'a b': 1\n\"c\": 2\n", set("/c", 3), "'a b': 1\n\"c\": 3\n"],
    ["a: .nan\nb: -0\n", set("/b", 2), "a: .nan\nb: 2\n"],
    ["? a\n: 1\n? b\n: 2\n", set("/a", "x"), "? a\n: x\n? b\n: 2\n"],
    ["# 只有注\n", set("", { a: 1 }), "# 只有注\na: 1\n"],
    ["# 注\na: 1\n", set("", [1]), "# 注\n- 1\n"],
  ])("%j, %j gives %j", (text, change, expected) => {
    expect(edited(text, change)).toBe(expected);
  });

  test("writes only what differs in a list or map, so that comments in it stay", () => {
    const text = "a:\n  # 一\n  - id: x # 甲\n    n: 1\n  # 二\n  - id: y\nb: 1\n";
    expect(edited(text, set("/a", [{ id: "x", n: 2 }, { id: "z" }, { id: "y" }]))).toBe(
      "a:\n  # 一\n  - id: x # 甲\n    n: 2\n  - id: z\n  # 二\n  - id: y\nb: 1\n",
    );
  });
});

describe("insert", () => {
  test.each<[string, Change, string]>([
    [
      "a:\n- 1\n- 2 # 注\n  # 内\n# 后\nb: 1\n",
      insert("/a/-", 3),
      "a:\n- 1\n- 2 # 注\n  # 内\n- 3\n# 后\nb: 1\n",
    ],
    ["a:\n  # 一\n  - 1\n  # 二\n  - 2\n", insert("/a/1", 9), "a:\n  # 一\n  - 1\n  - 9\n  # 二\n  - 2\n"],
    ["a:\n  - 1", insert("/a/-", { b: 1, c: 2 }), "a:\n  - 1\n  - b: 1\n    c: 2"],
    ["- - 1\n  - 2\n", insert("/0/0", 0), "- - 0\n  - 1\n  - 2\n"],
    ["a: []\n", insert("/a/-", "x"), "a:\n  - x\n"],
    ["a: [] # 注\nb: 1\n", insert("/a/0", "x"), "a: # 注\n  - x\nb: 1\n"],
    ["a:\nb: 1\n", insert("/a/c", 1), "a:\n  c: 1\nb: 1\n"],
    ["a: [\n  # 内\n]\n", insert("/a/-", "x"), "a: [\n  # 内\n  x ]\n"],
    ["a: { # 内\n  }\n", insert("/a/b", 1), "a: { # 内\n    b: 1 }\n"],
    ["a: [1,2]\n", insert("/a/0", "x"), "a: [x, 1,2]\n"],
    ["a: [\n  1, # 一\n  2, # 二\n]\n", insert("/a/-", 3), "a: [\n  1, # 一\n  2, 3, # 二\n]\n"],
    ["a: { b: 1 }\n", insert("/a/c", "x"), "a: { b: 1, c: x }\n"],
    [
      "l:\n  value: 20 # 注\n  note: x\n",
      insert("/l/unit", "日", "value"),
      "l:\n  value: 20 # 注\n  unit: 日\n  note: x\n",
    ],
    [
      "l:\n  - value: 20\n    note: x\n",
      insert("/l/0/unit", "日", "note"),
      "l:\n  - value: 20\n    note: x\n    unit: 日\n",
    ],
    ["a: |\n  x\n\n# 后\n", insert("/b", 1), "a: |\n  x\nb: 1\n\n# 后\n"],
    ["# 头\na: 1\n", insert("/b", 1), "# 头\na: 1\nb: 1\n"],
    ["l:\n  - ? a\n    : 1\n", insert("/l/0/b", 2), "l:\n  - ? a\n    : 1\n    b: 2\n"],
  ])("%j, %j gives %j", (text, change, expected) => {
    expect(edited(text, change)).toBe(expected);
  });
});

describe("remove", () => {
  test.each<[string, Change, string]>([
    ["# 文件\na: 1 # 注\n# 乙\nb: 2\n", remove("/a"), "# 文件\n# 乙\nb: 2\n"],
    ["a: 1\n# 甲\n\n# 乙\n# 又\nb: 2 # 注\n  # 内\n# 丙\nc: 3\n", remove("/b"), "a: 1\n# 甲\n\n# 丙\nc: 3\n"],
    ["a: 1\nb: 2", remove("/b"), "a: 1"],
    ["l:\n  - id: a # 注\n    n: 1\n  - id: b\n", remove("/l/0/id"), "l:\n  - n: 1\n  - id: b\n"],
    ["l:\n  - id: a # 注\n    # 数\n    n: 1\n", remove("/l/0/id"), "l:\n  -\n    # 数\n    n: 1\n"],
    ["l:\n  # 一\n  - 1\n  # 二\n  - 2\n", remove("/l/0"), "l:\n  # 二\n  - 2\n"],
    ["l: # 注\n  - 1\nb: 1\n", remove("/l/0"), "l: [] # 注\nb: 1\n"],
    ["l: [ 1, 2, 3 ]\n", remove("/l/0"), "l: [ 2, 3 ]\n"],
    ["l: [ 1, 2, 3 ]\n", remove("/l/2"), "l: [ 1, 2 ]\n"],
    ["l: [ 1, 2, ]\n", remove("/l/1"), "l: [ 1, ]\n"],
    ["l: [\n  1, # 一\n  2 # 二\n]\n", remove("/l/1"), "l: [\n  1, # 一\n  \n]\n"],
    ["l: [1,\n  # 二\n  2]\n", remove("/l/0"), "l: [ # 二\n  2]\n"],
    ["l: [\n  1, # 一\n  # 二\n  2, # 又\n  3\n]\n", remove("/l/1"), "l: [\n  1, # 一\n  # 二\n  3\n]\n"],
    ["l: { a: 1, b: 2 }\n", remove("/l/b"), "l: { a: 1 }\n"],
    ["a: 1\n? b\n: 2\nc: 3\n", remove("/b"), "a: 1\nc: 3\n"],
    ["a:\n  - b:\n      c: 1\n\nd: 1\n", remove("/a/0/b/c"), "a:\n  - b: {}\n\nd: 1\n"],
  ])("%j, %j gives %j", (text, change, expected) => {
    expect(edited(text, change)).toBe(expected);
  });
});

test.each<[string, Change, string]>([
  ["# 注\n'a':   1 # 注\n", rename("/a", "b"), "# 注\nb:   1 # 注\n"],
  ["a: { b: 1 }\n", rename("/a/b", "x y, z"), "a: { 'x y, z': 1 }\n"],
  ["? a\n: 1\n", rename("/a", "b"), "? b\n: 1\n"],
  ["a/b:\n  - 1\n", rename("/a~1b", "true"), "'true':\n  - 1\n"],
])("rename: %j, %j gives %j", (text, change, expected) => {
  expect(edited(text, change)).toBe(expected);
});

test("each of several changes is made in what the ones before it leave", () => {
  expect(edited("l: [ 1, 2 ]\na: x\n", remove("/l/0"), set("/l/0", 9), rename("/a", "b"), set("/b", 1))).toBe(
    "l: [ 9 ]\nb: 1\n",
  );
});

test("a byte order mark, CRLF and a last line without an end stay", () => {
  expect(edited("\ufeffa: 1\r\nl:\r\n  - x # 注", set("/a", { b: 1 }), insert("/l/-", "甲\n乙"))).toBe(
    "\ufeffa:\r\n  b: 1\r\nl:\r\n  - x # 注\r\n  - |-\r\n    甲\r\n    乙",
  );
});

test.each<[string, Change, EditProblem]>([
  ["a: 1\n", set("/b/c", 1), "absent"],
  ["a: 1\n", set("/a/c", 1), "absent"],
  ["a: [ 1 ]\n", set("/a/2", 1), "absent"],
  ["a: [ 1 ]\n", remove("/a/1"), "absent"],
  ["a: 1\n", rename("/b", "c"), "absent"],
  ["a: [ 1 ]\n", rename("/a/0", "c"), "absent"],
  ["a: 1\nb: 2\n", rename("/a", "b"), "present"],
  ["a: 1\n", insert("/a", 2), "present"],
  ["a: 1\n", insert("/b", 2, "c"), "absent"],
  ["a: [\n", set("/a", 2), "unparsable"],
  ["a: 1\n---\na: 2\n", set("/a", 2), "unparsable"],
  ["a: 1\na: 2\n", set("/a", 2), "unparsable"],
  ["a: &x 1\nb: *x\n", set("/a", 2), "unsupported"],
  ["a: [ b: 1 ]\n", insert("/a/0/c", 2), "unsupported"],
  ["a: 1\n", remove(""), "unsupported"],
])("%j is left alone by %j: %s", (text, change, problem) => {
  expect(() => editsFor(text, [change])).toThrow(
    expect.objectContaining({ constructor: EditError, problem }),
  );
});

test("edits that replace the same characters, or insert at one place, are refused", () => {
  const at = (start: number, end: number) => ({ start, end, text: "x" });
  expect(applyEdits("abcd", [at(2, 3), at(0, 2), at(3, 3)])).toBe("xxxd");
  expect(() => applyEdits("abcd", [at(0, 2), at(1, 3)])).toThrow("overlapping");
  expect(() => applyEdits("abcd", [at(1, 1), at(1, 1)])).toThrow("overlapping");
});
