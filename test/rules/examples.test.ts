import { describe, expect, test } from "vitest";
import type { Phrase } from "../../src/model/words.ts";
import { memorySource } from "../../src/read/memory-source.ts";
import { readCatalogue } from "../../src/read/read-catalogue.ts";
import { reported } from "../../src/reference/example-place.ts";
import { runExample } from "../../src/reference/run-example.ts";
import { sampleFiles } from "../../src/reference/sample.ts";
import { rules } from "../../src/rules/registry.ts";
import { open } from "../../src/validate/open.ts";
import { judged } from "../support/judged.ts";

const messageOf = (report: string): string => report.slice(report.lastIndexOf(" ") + 1);
const names = (text: string) => [...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name).sort();

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  const phrases = Object.entries(rule.messages as Record<string, Phrase>);

  test.each(rule.examples.map((example) => [example.yaml, example] as const))(
    "reports what its example says, where it says: %s",
    (_yaml, example) => {
      const found = runExample(rule, example);
      expect(found.map((finding) => reported(example, finding))).toEqual(example.reports);
    },
  );

  test("shows each of its messages, and a text that is in order", () => {
    const shown = new Set(rule.examples.flatMap(({ reports }) => reports.map(messageOf)));
    expect(Object.keys(rule.messages).filter((id) => !shown.has(id))).toEqual([]);
    expect(rule.examples.some(({ reports }) => reports.length === 0)).toBe(true);
  });

  test.each(phrases)("%s names the same values in both languages", (_id, phrase) => {
    expect(names(phrase.says.en)).toEqual(names(phrase.says.zh));
    expect(names(phrase.help.en)).toEqual(names(phrase.help.zh));
  });

  test.each(phrases)("%s keeps the grammar of sentences", (_id, phrase) => {
    expect(phrase.says.zh).not.toMatch(/^请|[。.]$/u);
    expect(phrase.help.zh).toMatch(/。$/u);
    expect(phrase.help.en).toMatch(/[.]$/u);
    expect(phrase.says.en).not.toMatch(/[.]$/u);
  });
});

test("the sample catalogue that examples are laid over is in order", () => {
  const opened = open(readCatalogue(memorySource(sampleFiles)));
  const grave = judged(opened, { asOf: "2026-11-23" }).filter(({ severity }) => severity !== "info");
  expect(grave).toEqual([]);
});
