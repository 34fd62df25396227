import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { parseFully } from "../../src/read/full-parser.ts";
import { outside } from "../../src/read/strict/fall-back.ts";
import { parseStrict, strictPlaces } from "../../src/read/strict/parse-strict.ts";
import { treePlaces } from "../../src/read/tree-places.ts";
import { sampleFiles } from "../../src/reference/sample.ts";

/** The strict reader may leave a text to the full parser, but never give another value, nor one the full parser refuses. */
function agrees(text: string): boolean {
  const value = parseStrict(text);
  if (value === outside) return false;
  const parsed = parseFully(text);
  expect("value" in parsed ? parsed.value : parsed, JSON.stringify(text)).toEqual(value);
  return true;
}

test.each(Object.entries(sampleFiles))("%s is within the subset and says the same", (_path, text) => {
  expect(agrees(text)).toBe(true);
});

describe("scalars, texts and brackets mean the same as to the full parser", () => {
  test.each([
    "a: 1\nb: 0\nc: 1.50\nd: 123456789012345\n",
    "a: 2026-11-23\nb: 9:00\nc: 021-12345678\nd: -甲\ne: 1.2.3\n",
    "a: yes\nb: no\nc: true\nd: ~\ne: null\nf: Null\ng: nul\nh:\n",
    "a: 'it''s'\nb: \"q\"\nc: ''\nd: \"\"\n",
    "a: |\n  甲\n\n  乙\nb: |-\n  甲\nc: |+\n  甲\n\n\nd: |\n\n  甲\n   乙\n",
    "a: >\n  甲\n  乙\n\n  丙\n\n\n  丁\nb: >-\n  甲\n\nc: >+\n  甲\n\n",
    "a: [甲, '乙', 3, true]\nb: []\nc: {value: 20, unit: 工作日}\nd: {}\n",
    "a:\n- 甲\n- 乙\nb:\n  - - 甲\n    - 乙\n  -\n    c: d\n",
    "# 注释\na: 甲 # 注释\nb: # 注释\n  c: d\n\n",
    "a: 甲\r\nb: |\r\n  乙\r\n\r\n  丙\r\nc: d\r\n",
    "a: http://a/b#c\nb: 甲:乙\nc: 甲#乙\nd: x - y\n",
  ])("%j", (text) => {
    expect(agrees(text)).toBe(true);
  });
});

test.each([
  "a: b\n  c\n",
  'a: "\\u4e00"\n',
  "a: &b c\n",
  "a: b: c\n",
  "a: b\na: c\n",
  "a: |2\n   b\n",
  "a: [b, [c]]\n",
  "constructor: 1\n",
  "__proto__: 1\n",
  "a:\tb\n",
  "a: .5\n",
  "a: -5\n",
  "a: 0012\n",
  "a: 20.0\n",
  "a: '  '\n",
  "a: \u3000\n",
  "a: [甲, ' ']\n",
  "a: 1e3\n",
  "a: 0x1F\n",
  "a: 123456789012345678901234\n",
  "--- a\n",
])("%j is left to the full parser", (text) => {
  expect(parseStrict(text)).toBe(outside);
});

const key = fc.stringMatching(/^[a-z][A-Za-z0-9]{0,6}$/u);
const word = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."甲乙丙：，“”ab01 .-#:'\"[]{}&*!|>%@`~\\\n　"), maxLength: 12 }),
  fc.integer(),
  fc.double({ noNaN: true }),
  fc.boolean(),
  fc.constant(null),
);
const value = fc.letrec((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    word,
    fc.dictionary(key, tie("node"), { maxKeys: 4 }),
    fc.array(tie("node"), { maxLength: 4 }),
  ),
})).node;

test("generated documents mean the same in every layout", () => {
  let read = 0;
  fc.assert(
    fc.property(
      fc.dictionary(key, value, { minKeys: 1, maxKeys: 5 }),
      fc.boolean(),
      (document, indentSeq) => {
        if (agrees(stringify(document, { lineWidth: 0, indentSeq }))) read += 1;
      },
    ),
    { numRuns: 300 },
  );
  expect(read).toBeGreaterThan(30);
});

const pieces = [
  " ",
  "  ",
  "\n",
  "\n  ",
  ":",
  ": ",
  "- ",
  "-",
  "#",
  " # x",
  "'",
  '"',
  "|",
  ": >\n",
  "[",
  "]",
  "{",
  "}",
  ",",
  "\t",
  "\r",
  "~",
  "?",
  "*",
  "&",
  "!",
  "\\",
  "---\n",
  "甲",
  "：",
  "\u00a0",
  "\n\n",
  "x: y",
];
const change = fc.record({
  at: fc.nat(),
  cut: fc.nat(3),
  put: fc.oneof(fc.constantFrom(...pieces), fc.record({ from: fc.nat(), length: fc.nat(20) })),
});
const fragments = [
  ...Object.values(sampleFiles).flatMap((text) => {
    const lines = text.split("\n");
    return Array.from(
      { length: Math.ceil(lines.length / 10) },
      (_, part) => `${lines.slice(part * 10, part * 10 + 12).join("\n")}\n`,
    );
  }),
  "a: 1\nb:\n  - x\n  - y: 2\n    z: 3\nc: |\n  l1\n\n  l2\n\nd: >-\n  f1\n  f2\n\n\n  f3\ne: [a, b]\nf: {a: 1, b: 'c'}\n",
  "k: |+\n  a\n\n\nz: >+\n  a\n\n  b\n\n",
  "- a\n- b\n-\n  c: d\n- - e\n  - f\n",
];

test("mutated texts of the catalogue mean the same, or are left to the full parser", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...fragments),
      fc.array(change, { minLength: 1, maxLength: 3 }),
      (fragment, changes) => {
        let text = fragment;
        for (const { at, cut, put } of changes) {
          const here = at % (text.length + 1);
          const added =
            typeof put === "string"
              ? put
              : text.slice(put.from % text.length, (put.from % text.length) + put.length);
          text = text.slice(0, here) + added + text.slice(here + cut);
          if (text === "") return;
        }
        agrees(text);
      },
    ),
    { numRuns: 3000 },
  );
});

test.each(Object.entries(sampleFiles))("%s has its values where the full parser has them", (_path, text) => {
  const parsed = parseFully(text);
  if (!("value" in parsed)) throw new Error("not readable");
  expect(strictPlaces(text)).toEqual(treePlaces(text, parsed.tree));
});
