import { expect, test } from "vitest";
import { applyFixes } from "../../src/edit/apply-fixes.ts";
import { type Fix, setValue } from "../../src/model/edit.ts";

const insertUnit: Fix = { changes: [{ op: "insert", pointer: "/unit", value: "日", after: "value" }] };
const renameUnit: Fix = { changes: [{ op: "rename", pointer: "/Unit", key: "unit" }] };
const replace = (start: number, end: number, text: string): Fix => ({ replacements: [{ start, end, text }] });

test("corrections of one text are made together, each as if it were the only one", () => {
  expect(applyFixes("a: 1 # 注\nb: ' x '\n", [setValue("/b", "x"), setValue("/a", 2)])).toEqual({
    text: "a: 2 # 注\nb: 'x'\n",
    made: 2,
  });
});

test.each<[string, string, readonly Fix[], string]>([
  ["changes what another has changed", "a: 1\n", [setValue("/a", 2), setValue("/a", 3)], "a: 2\n"],
  [
    "writes a key that another has written",
    "value: 1\nUnit: 日\n",
    [renameUnit, insertUnit],
    "value: 1\nunit: 日\n",
  ],
  [
    "makes a key the same as one that another has written",
    "U: 1\nu\u200b: 2\n",
    [{ changes: [{ op: "rename", pointer: "/U", key: "u" }] }, replace(6, 7, "")],
    "u: 1\nu\u200b: 2\n",
  ],
  ["is of a value that is not there", "a: 1\n", [setValue("/a", 2), setValue("/b/c", 3)], "a: 2\n"],
])("a correction that %s is left for the next time", (_, text, fixes, expected) => {
  expect(applyFixes(text, fixes)).toEqual({ text: expected, made: 1 });
});

test("a text without a value takes every replacement, whether or not it can be read then", () => {
  expect(applyFixes("a：[\n\tb: 1\n", [replace(1, 2, ": "), replace(4, 5, "  ")])).toEqual({
    text: "a: [\n  b: 1\n",
    made: 2,
  });
});
