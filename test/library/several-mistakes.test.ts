import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findingsOf } from "../../src/library/findings.ts";
import { fixed } from "../../src/library/fix.ts";
import { openCatalogue } from "../../src/library/open-catalogue.ts";
import type { LocatedDiagnostic } from "../../src/model/diagnostic.ts";
import type { Source } from "../../src/model/source.ts";
import { memorySource } from "../../src/read/memory-source.ts";
import { overlaySource } from "../../src/read/overlay-source.ts";
import { sampleFiles } from "../../src/reference/sample.ts";
import { rules as allRules } from "../../src/rules/registry.ts";

const path = "items/sample/wujiang.yaml";
const sample = sampleFiles[path] ?? "";
const day = "2026-11-23";
/** Differences have no correction, and follow from nearly any change. */
const rules = allRules.filter(({ on }) => on !== "difference" && on !== "approval");

const found = (source: Source): LocatedDiagnostic[] =>
  findingsOf(openCatalogue(source), day, { rules }).located();
const fixable = (findings: readonly LocatedDiagnostic[]): LocatedDiagnostic[] =>
  findings.filter(({ fix }) => fix !== undefined);
const isSetAside = (findings: readonly LocatedDiagnostic[]): boolean =>
  findings.some(({ setsAside }) => setsAside === true);

/** What the sample says with another text of one version, before and after it is corrected. */
function corrected(text: string) {
  const source = memorySource({ ...sampleFiles, [path]: text });
  const { files, made } = fixed({ opened: openCatalogue(source), source }, day, { rules });
  const after = overlaySource(source, Object.fromEntries(files.map((file) => [file.path, file.after])));
  return { before: found(source), made, left: found(after), text: files[0]?.after ?? text, after };
}

describe("what is not certain is left to a person", () => {
  test.each([
    ["a key that is another one without what cannot be seen", "visits: 1\n", "visits: 1\nvis\u200bits: 2\n"],
    ["two keys that differ in what cannot be seen", "visits: 1\n", "vi\u200bsits: 1\nvis\u200bits: 2\n"],
    ["a unit that its limit cannot have", "value: 4\n      unit: 年", "value: 当场"],
    ["a whole limit in such a unit", "validity:\n      value: 4\n      unit: 年", "validity: 20个工作日"],
    ["the indentation of paragraphs", "visits: 1\n", "visits: 1\nquota: |\n  　　第一段\n  　　第二段\n"],
    ["a code on several lines", "catalogCode: '000123001000'", "catalogCode: |\n  000123\n  001000"],
  ])("%s", (_, from, to) => {
    expect(sample).toContain(from);
    const text = sample.replace(from, () => to);
    const { before, made, text: after } = corrected(text);
    expect(before.map(({ rule }) => rule)).not.toEqual([]);
    expect({ made, fixable: fixable(before), after }).toEqual({ made: 0, fixable: [], after: text });
  });
});

test("a unit misspelt is corrected before the number that names it, and not written twice", () => {
  const { made, left, text } = corrected(
    sample.replace("promisedLimit:\n  value: 7\n  unit:", "promisedLimit:\n  value: 7个工作日\n  Unit:"),
  );
  expect({ made, left, text }).toEqual({ made: 2, left: [], text: sample });
});

test("a number that is none, elsewhere in the file, keeps nothing from being corrected", () => {
  const { made, left } = corrected(
    sample.replace("visits: 1", "visits: .nan").replace("express: true", "express: 是"),
  );
  expect([made, left.map(({ rule }) => rule)]).toEqual([1, ["schema/whole-number"]]);
});

/** Typing mistakes in a line, most of which have a certain correction. */
const mistakes: readonly ((line: string) => string)[] = [
  (line) => line.replace(/: /u, "："),
  (line) => line.replace(/: /u, ":"),
  (line) => line.replace(/- /u, "－ "),
  (line) => line.replace(/^ {2}/u, "\t"),
  (line) => line.replace(/: (.*)$/u, ": “$1”"),
  (line) => line.replace(/: '?([^']*)'?$/u, ": ' $1　'"),
  (line) => line.replace(/: (.+)$/u, ": 1、$1"),
  (line) => line.replace(/: (.+)$/u, ": @$1"),
  (line) => line.replace(/: (.+)$/u, ": .nan"),
  (line) => line.replace(/: (.+)$/u, ": $1\u200b"),
  (line) => line.replace(/: (\d)$/u, ": $1个工作日"),
  (line) => line.replace(/: (\d)$/u, ": 0x$1"),
  (line) => line.replace(/: (\d)$/u, ": 当场"),
  (line) => line.replace(/: true$/u, ": 是"),
  (line) => line.replace(/: '(\d+)'$/u, ": $1"),
  (line) => line.replace(/([a-zA-Z]+):/u, (_, key: string) => `${key.toUpperCase()}:`),
  (line) => line.replace(/^(.+[a-zA-Z])([a-zA-Z]): (.+)$/u, "$1\u200b$2: $3"),
  (line) => line.replace(/^( *)([a-zA-Z])([a-zA-Z]*): (.+)$/u, "$1$2$3: $4\n$1$2\u200b$3: $4"),
  (line) => line.replace(/^( *)([a-zA-Z]+): (.+)$/u, "$1? $2\n$1: $3"),
  (line) => `${line} # 注`,
];
const lines = sample.trimEnd().split("\n");
const slips = fc.array(fc.record({ at: fc.nat(lines.length - 1), mistake: fc.constantFrom(...mistakes) }), {
  minLength: 1,
  maxLength: 4,
});

test("several mistakes at once: nothing certain is left, and a readable file stays one", () => {
  fc.assert(
    fc.property(slips, fc.constantFrom("\n", "\r\n"), (made, newline) => {
      const changed = [...lines];
      for (const { at, mistake } of made) changed[at] = mistake(changed[at] ?? "");
      const { before, left, text, after } = corrected(`${changed.join("\n")}\n`.replaceAll("\n", newline));
      expect(fixable(left)).toEqual([]);
      if (!isSetAside(before)) expect(isSetAside(left)).toBe(false);
      expect(fixed({ opened: openCatalogue(after), source: after }, day, { rules }).made).toBe(0);
      expect(text.match(/# 注/gu)).toEqual(changed.join("\n").match(/# 注/gu));
      expect(text.replaceAll(newline, "")).not.toMatch(/[\r\n]/u);
    }),
    { numRuns: 150 },
  );
});
