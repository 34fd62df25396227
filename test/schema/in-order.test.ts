import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { folderSource } from "../../src/effects/folder-source.ts";
import type { RawDocument } from "../../src/model/document.ts";
import { fileKinds } from "../../src/model/kinds.ts";
import { readCatalogue } from "../../src/read/read-catalogue.ts";
import { validators } from "../../src/schema/generated/validators.ts";
import { isInOrder } from "../../src/schema/in-order.ts";

const catalogue = readCatalogue(folderSource(join(import.meta.dirname, "../../catalogue")));

/** The first file of every kind in the bundled catalogue. */
const documents = fileKinds.map((kind) => {
  const found = catalogue.documents.find((each) => each.kind === kind);
  if (found === undefined) throw new Error(`no ${kind}`);
  return found;
});

const isValid = ({ kind }: RawDocument, value: unknown): boolean => {
  return (validators as unknown as Record<string, (value: unknown) => boolean>)[kind]?.(value) === true;
};

/** Every place in a value, as the keys that lead to it. */
const placesIn = (value: unknown): string[][] =>
  typeof value === "object" && value !== null
    ? [[], ...Object.entries(value).flatMap(([key, each]) => placesIn(each).map((rest) => [key, ...rest]))]
    : [[]];

function replaced(value: unknown, [key, ...rest]: readonly string[], by: (old: unknown) => unknown): unknown {
  if (key === undefined) return by(value);
  const copy = structuredClone(value) as Record<string, unknown>;
  copy[key] = replaced(copy[key], rest, by);
  return copy;
}

/** What may stand in a value's place: near what was there, near a bound, or anything at all. */
const change = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }).map((value) => () => value),
  fc
    .tuple(
      fc.constantFrom("字", "𠀀", "a", " "),
      fc.constantFrom(0, 1, 2, 12, 18, 40, 41, 64, 65, 200, 201, 500, 501, 2000, 2001),
    )
    .map(
      ([character, count]) =>
        () =>
          character.repeat(count),
    ),
  fc.constantFrom(-1, 0, 1, 999, 1000, 100_000, 1.5).map((number) => () => number),
  fc
    .constantFrom("2026-02-28", "2026-02-30", "https://x.gov.cn", "http://x.gov.cn")
    .map((text) => () => text),
  fc.constant((old: unknown) => (Array.isArray(old) ? [...old, ...old] : [old, old])),
  fc
    .constantFrom(0, 1, 2, 3, 4, 20, 21, 50, 51, 100, 101, 200, 201)
    .map((length) => (old: unknown) => (Array.isArray(old) ? Array.from({ length }, () => old[0]) : {})),
  fc.string().map((key) => (old: unknown) => (typeof old === "object" ? { ...old, [key]: key } : key)),
  fc.nat().map((index) => (old: unknown) => {
    if (typeof old !== "object" || old === null || Array.isArray(old)) return old;
    const keys = Object.keys(old);
    return Object.fromEntries(Object.entries(old).filter(([key]) => key !== keys[index % keys.length]));
  }),
);

test("every file of the bundled catalogue is in order", () => {
  expect(catalogue.documents.filter(({ kind, value }) => !isInOrder(kind, value))).toEqual([]);
});

test("whatever a value is replaced by, it is in order exactly where the validators find nothing wrong", () => {
  fc.assert(
    fc.property(fc.constantFrom(...documents), fc.nat(), change, (document, at, by) => {
      const places = placesIn(document.value);
      const value = replaced(document.value, places[at % places.length] ?? [], by);
      expect(isInOrder(document.kind, value)).toBe(isValid(document, value));
    }),
    { numRuns: 2000 },
  );
});
