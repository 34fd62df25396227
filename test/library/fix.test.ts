import { expect, test } from "vitest";
import { findingsOf } from "../../src/library/findings.ts";
import { fixed } from "../../src/library/fix.ts";
import { openCatalogue } from "../../src/library/open-catalogue.ts";
import type { LocatedDiagnostic } from "../../src/model/diagnostic.ts";
import type { Source } from "../../src/model/source.ts";
import { memorySource } from "../../src/read/memory-source.ts";
import { overlaySource } from "../../src/read/overlay-source.ts";
import { exampleDay, exampleFiles } from "../../src/reference/run-example.ts";
import { rules } from "../../src/rules/registry.ts";
import type { AnyRule } from "../../src/rules/rule.ts";

const found = (source: Source, rule: AnyRule): LocatedDiagnostic[] =>
  findingsOf(openCatalogue(source), exampleDay, { rules: [rule] })
    .located()
    .filter((finding) => finding.rule === rule.id);
const read = (source: Source) => ({ opened: openCatalogue(source), source });
const withFix = (findings: readonly LocatedDiagnostic[]): LocatedDiagnostic[] =>
  findings.filter(({ fix }) => fix !== undefined);

/** The examples of all rules in which something can be corrected. */
const fixable = rules.flatMap((rule) =>
  rule.examples
    .filter(({ entry }) => entry === undefined)
    .map((example) => ({ rule, yaml: example.yaml, source: memorySource(exampleFiles(example)) }))
    .filter(({ source }) => withFix(found(source, rule)).length > 0),
);

test("these rules correct something", () => {
  expect([...new Set(fixable.map(({ rule }) => rule.id))]).toMatchInlineSnapshot(`
    [
      "basis/number-form",
      "hygiene/half-width-codes",
      "hygiene/no-numbering-in-text",
      "hygiene/trimmed-text",
      "schema/allowed-words",
      "schema/boolean-true-false",
      "schema/code-quoted",
      "schema/date-form",
      "schema/https-url",
      "schema/id-form",
      "schema/known-keys",
      "schema/limit-on-the-spot",
      "schema/list-expected",
      "schema/map-expected",
      "schema/whole-number",
      "text/keys-visible",
      "text/no-bidi-controls",
      "text/no-control-characters",
      "text/no-invisible-characters",
      "text/no-radical-forms",
      "yaml/colon-half-width",
      "yaml/colon-in-value-quoted",
      "yaml/comment-half-width",
      "yaml/dash-half-width",
      "yaml/indent-without-tabs",
      "yaml/indent-without-wide-spaces",
      "yaml/quotes-closed",
      "yaml/space-after-colon",
      "yaml/space-after-dash",
      "yaml/special-start-quoted",
    ]
  `);
});

test.each(fixable.map((each) => [each.rule.id, each.yaml, each] as const))(
  "what %s can correct is corrected and nothing else: %s",
  (_id, _yaml, { rule, source }) => {
    const before = found(source, rule);
    const { files, made } = fixed(read(source), exampleDay, { rules: [rule] });
    expect(made).toBeGreaterThanOrEqual(withFix(before).length);
    const after = overlaySource(source, Object.fromEntries(files.map((file) => [file.path, file.after])));
    const left = found(after, rule);
    expect(withFix(left)).toEqual([]);
    expect(left.map(({ message }) => message)).toEqual(
      before.filter(({ fix }) => fix === undefined).map(({ message }) => message),
    );
    expect(fixed(read(after), exampleDay, { rules: [rule] })).toEqual({ files: [], made: 0 });
  },
);
