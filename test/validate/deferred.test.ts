import { expect, it } from "vitest";
import { check } from "../../src/validate/check.ts";
import { fileOf, inFull } from "../../src/validate/deferred.ts";
import { locate } from "../../src/validate/locate.ts";
import { catalogueOf } from "../compare/compared.ts";

const catalogue = catalogueOf({
  wujiang: { visits: 1, quota: "每年一百家" },
  jiashan: { visits: 2 },
  files: { "catalogue.yaml": { severities: { "compare/elements-unified": "error" } } },
});
const differences = () =>
  check({ catalogue, rawDiagnostics: [] }, "2026-11-23", undefined, false).filter(({ rule }) =>
    rule.startsWith("compare/"),
  );

it("gives a difference's values and other places when they are looked at, however it is looked at", () => {
  const found = differences().find(({ field }) => field === "visits");
  expect(found?.values).toMatchObject({ label: { zh: "到办事现场次数" } });
  expect(found?.related).toHaveLength(2);
  const [located] = locate(found === undefined ? [] : [found], catalogue);
  expect(located?.values).toEqual(found?.values);
  expect(JSON.parse(JSON.stringify(found))).toMatchObject({ field: "visits", values: found?.values });
});

it("gives the same to whoever looks first at the last of the differences", () => {
  const inOrder = differences().map(({ values }) => values);
  const fromBehind = differences()
    .reverse()
    .map(({ values }) => values)
    .reverse();
  expect(inOrder.length).toBeGreaterThan(2);
  expect(fromBehind).toEqual(inOrder);
});

it("counts a difference by what is found when it is looked at", () => {
  const counted = differences().map((each) => ({ ...each, file: fileOf(each) }));
  expect(new Set(counted.map(({ severity }) => severity))).toContain("error");
  expect(counted).toEqual(
    differences()
      .map(inFull)
      .map(({ rule, severity, item, region, place: { file } }) => ({ rule, severity, item, region, file })),
  );
});

it("gives plain values where all differences are wanted", () => {
  const all = check({ catalogue, rawDiagnostics: [] }, "2026-11-23");
  const later = check({ catalogue, rawDiagnostics: [] }, "2026-11-23", undefined, false);
  expect(structuredClone(all.map(({ fix: _, ...each }) => each))).toEqual(
    later.map((each) => inFull(each)).map(({ fix: _, ...each }) => each),
  );
});
