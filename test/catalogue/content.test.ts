import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { comparer } from "../../src/compare/compare.ts";
import { folderSource } from "../../src/effects/folder-source.ts";
import type { Item } from "../../src/model/catalogue.ts";
import { fieldsIn } from "../../src/model/matrix.ts";
import { readCatalogue } from "../../src/read/read-catalogue.ts";
import { open } from "../../src/validate/open.ts";
import { judged } from "../support/judged.ts";

const asOf = "2026-12-01";
const folder = join(import.meta.dirname, "../../catalogue");
const opened = open(readCatalogue(folderSource(folder)));
const { catalogue } = opened;
const findings = judged(opened, { asOf });

describe("the bundled catalogue", () => {
  test("has 51 items, 30 for companies and 21 for persons, each with a version of each region", () => {
    const groups = catalogue.items.map(({ document }) => document?.value.group);
    expect(groups.filter((group) => group === "企业")).toHaveLength(30);
    expect(groups.filter((group) => group === "个人")).toHaveLength(21);
    expect(groups).toHaveLength(51);
    const regions = catalogue.regions.map(({ id }) => id);
    for (const { id, versions } of catalogue.items)
      expect([id, ...versions.keys()]).toEqual([id, ...regions]);
  });

  test("has no errors", () => {
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("says of each item and each window that it is an example, or where it comes from", () => {
    for (const { id, document } of catalogue.items) {
      const { example, exampleNote, sources } = document?.value ?? {};
      expect({ id, told: example === true ? exampleNote : sources }).toEqual({ id, told: expect.anything() });
    }
    for (const { id, document } of catalogue.regions) {
      const untold = (document?.value.windows ?? []).filter(({ example }) => example !== true);
      expect({ region: id, untold }).toEqual({ region: id, untold: [] });
    }
  });

  test("has no telephone but the common hotline", () => {
    for (const { path, value } of catalogue.documents) {
      const texts = textsOf(value);
      const phones = texts.filter(({ key }) => key === "phone" || key === "hotline").map(({ text }) => text);
      expect({ path, phones: phones.filter((phone) => phone !== "12345") }).toEqual({ path, phones: [] });
      const written = texts.filter(
        ({ key, text }) => !/code$|uscc|url|source|note/iu.test(key) && telephone.test(text),
      );
      expect({ path, written }).toEqual({ path, written: [] });
    }
  });

  test("shows standards and approvals at work, one of them ending soon", () => {
    expect(catalogue.items.filter(({ standard }) => standard !== undefined).length).toBeGreaterThanOrEqual(8);
    expect(catalogue.approvals.length).toBeGreaterThanOrEqual(10);
    expect(findings.filter(({ rule }) => rule.startsWith("approval/"))).toEqual([]);
    const ends = catalogue.approvals.map(({ value }) => String(value.expires));
    expect(ends.filter((end) => end < "2027-01-31")).toHaveLength(1);
  });

  test("repeats few sentences from item to item", () => {
    expect(shareOfRepeatedPhrases()).toBeLessThan(0.04);
  });

  test("shows at least 40 kinds of difference, each in the items its README names", () => {
    const rows = differenceRows();
    expect(new Set(rows.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(40);
    const matrixOf = comparer(catalogue, asOf);
    for (const row of rows) {
      const item = catalogue.items.find(({ id }) => id === row.item);
      const differing =
        item === undefined
          ? []
          : fieldsIn(matrixOf(item).nodes())
              .filter(({ state }) => state !== "identical")
              .map(({ field }) => field);
      expect({ row, seen: differing.some((field) => isWithin(field, row.field)) }).toEqual({
        row,
        seen: true,
      });
    }
  });
});

const telephone = /(?<!\d)(?:1[3-9]\d{9}|0\d{2,3}-\d{7,8}|[48]00-?\d{3}-?\d{4})(?!\d)/u;

/** Every text of a value, with the key it stands under. */
function textsOf(value: unknown, key = ""): { key: string; text: string }[] {
  if (typeof value === "string") return [{ key, text: value }];
  if (Array.isArray(value)) return value.flatMap((each) => textsOf(each, key));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => textsOf(each, name));
}

const phraseLength = 18;
/** A phrase in so many items is no longer about any of them. */
const mostItems = 3;

/** Of all phrases of 18 Chinese characters in the versions, the share that stands in more than three items. */
function shareOfRepeatedPhrases(): number {
  const all = catalogue.items.map((item) => ({ id: item.id, phrases: phrasesOf(item) }));
  const itemsWith = new Map<string, Set<string>>();
  for (const { id, phrases } of all)
    for (const phrase of phrases) itemsWith.set(phrase, (itemsWith.get(phrase) ?? new Set()).add(id));
  const phrases = all.flatMap((each) => each.phrases);
  const repeated = phrases.filter((phrase) => (itemsWith.get(phrase)?.size ?? 0) > mostItems);
  return repeated.length / phrases.length;
}

/** The phrases of an item's versions, the item's own name taken out. */
function phrasesOf({ document, versions }: Item): string[] {
  const name = document?.value.name ?? "";
  const texts = [...versions.values()].flatMap(({ value }) => textsOf(value));
  return texts.flatMap(({ text }) => {
    const chinese = text.replaceAll(name, "").replace(/[^\u4e00-\u9fff]/gu, "");
    const count = Math.max(0, chinese.length - phraseLength + 1);
    return Array.from({ length: count }, (_, at) => chinese.slice(at, at + phraseLength));
  });
}

interface DifferenceRow {
  readonly kind: string;
  readonly item: string;
  readonly field: string;
}

/** The rows of the README's table of differences; a row without a kind belongs to the one above. */
function differenceRows(): DifferenceRow[] {
  const readme = readFileSync(join(folder, "README.md"), "utf8");
  let kind = "";
  return [...readme.matchAll(/^\| ([A-E]\d+)? \|.*\]\(items\/([^/]+)\/\) \| `([^`]+)` \|/gmu)].map(
    ([, code = kind, item = "", field = ""]) => {
      kind = code;
      return { kind, item, field };
    },
  );
}

const isWithin = (field: string, whole: string): boolean =>
  field === whole || field.startsWith(`${whole}.`) || field.startsWith(`${whole}[`);
