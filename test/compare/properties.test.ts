import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparer } from "../../src/compare/compare.ts";
import { formAt } from "../../src/compare/normal/forms.ts";
import { glossaryOf } from "../../src/compare/normal/glossary.ts";
import { fieldsIn, type ItemMatrix } from "../../src/model/matrix.ts";
import { type Changes, catalogueOf, compared, regions } from "./compared.ts";

const words = fc.constantFrom(
  "身份证",
  "居民身份证",
  "户口簿",
  "营业执照",
  "复印件",
  "（原件）",
  "(验原件)",
  "《登记表》",
  "1、",
  "（2）",
  "一、",
  "①",
  "20个工作日",
  "２０",
  "二十日",
  "1年",
  "12个月",
  "半年",
  "不",
  "应当",
  "或者",
  "和",
  "及",
  "，",
  "。",
  "；",
  "、",
  " ",
  "\n",
  "“",
  '"',
  "<p>",
  "&nbsp;",
  "&amp;",
  "A4",
  "3,000",
);
const text = fc.array(words, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(""));

test.each([1, 2, 3] as const)("a normal form is its own normal form at level %i", (level) => {
  const glossary = glossaryOf(catalogueOf({}).registers);
  fc.assert(
    fc.property(text, (written) => {
      const once = formAt(level, { text: written, kind: "text" }, glossary);
      expect(formAt(level, { text: once, kind: "text" }, glossary)).toBe(once);
    }),
    { numRuns: 500 },
  );
});

const material = fc.record(
  {
    id: fc.constantFrom("a", "b", "c", "d", "e"),
    ref: fc.constantFrom("application-form", "id-card", "business-licence"),
    name: fc.constantFrom(
      "卫生许可证申请表",
      "卫生许可证申请书",
      "申请表",
      "居民身份证",
      "身份证",
      "代理人身份证",
      "营业执照",
      "营业执照副本",
      "平面图",
      "平面布局图",
    ),
    necessity: fc.constantFrom("必要", "非必要"),
    copies: fc.integer({ min: 0, max: 3 }),
  },
  { requiredKeys: ["id", "name", "necessity"] },
);
const materials = fc.uniqueArray(material, { selector: ({ id }) => id, minLength: 1, maxLength: 5 });
const lists = fc.tuple(materials, materials, materials);
const withMaterials = ([a, b, c]: readonly [unknown, unknown, unknown]): Changes => ({
  qingpu: { materials: a, reviewPoints: null },
  wujiang: { materials: b, reviewPoints: null },
  jiashan: { materials: c, reviewPoints: null },
});
const entriesOf = (matrix: ItemMatrix) =>
  fieldsIn(matrix.nodes).filter(({ field }) => /^materials\[[^\]]*\]\.name$/u.test(field));

describe("alignment", () => {
  test("puts every entry of every region into exactly one cluster", () => {
    fc.assert(
      fc.property(lists, (three) => {
        const entries = entriesOf(compared(withMaterials(three)));
        for (const [at, region] of regions.entries()) {
          const places = entries.flatMap(({ values }) => values[region]?.place.pointer ?? []);
          expect(places.toSorted()).toEqual(three[at]?.map((_, index) => `/materials/${index}/name`));
        }
        expect(new Set(entries.map(({ field }) => field)).size).toBe(entries.length);
      }),
      { numRuns: 60 },
    );
  });

  test("does not depend on the order of the regions", () => {
    const clusters = (matrix: ItemMatrix) =>
      entriesOf(matrix)
        .map(({ values, state, alignment }) =>
          JSON.stringify([regions.map((region) => values[region]?.place.pointer ?? null), state, alignment]),
        )
        .toSorted();
    fc.assert(
      fc.property(lists, fc.shuffledSubarray([...regions], { minLength: 3 }), (three, order) => {
        const reordered = { ...withMaterials(three), files: { "catalogue.yaml": { regions: order } } };
        expect(clusters(compared(reordered))).toEqual(clusters(compared(withMaterials(three))));
      }),
      { numRuns: 60 },
    );
  });
});

test("three equal versions agree to the letter in every field", () => {
  const catalogue = catalogueOf({});
  const [item] = catalogue.items;
  const version = item?.versions.get("qingpu");
  if (item === undefined || version === undefined) throw new Error("the sample has a version");
  const equal = { ...item, versions: new Map(regions.map((region) => [region, version])) };
  const fields = fieldsIn(comparer(catalogue, "2026-11-23")(equal).nodes());
  expect(fields.length).toBeGreaterThan(60);
  expect(fields.filter(({ state, severity }) => state !== "identical" || severity !== null)).toEqual([]);
});
