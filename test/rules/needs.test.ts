import { expect, test } from "vitest";
import { defineRule } from "../../src/rules/rule.ts";

const words = { zh: "甲", en: "a" };
const rest = {
  severity: "info",
  title: words,
  basis: words,
  messages: { found: { says: words, help: words } },
  examples: [
    { yaml: "", reports: [] },
    { yaml: "", reports: [] },
  ],
} as const;

test("the compiler shows a rule its subject and what it needs, and nothing else", () => {
  const rule = defineRule({
    ...rest,
    id: "test/needs",
    on: "version",
    needs: ["registers"],
    // @ts-expect-error: regions are not among the needs
    check: ({ version, registers, regions }) => [version.name, registers.materials, regions],
  });
  defineRule({
    ...rest,
    id: "test/no-needs",
    on: "document",
    // @ts-expect-error: without needs there is the document alone
    check: ({ document, asOf }) => [document.path, asOf],
  });
  expect(rule.needs).toEqual(["registers"]);
});
