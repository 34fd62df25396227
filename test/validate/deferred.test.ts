import { expect, it } from "vitest";
import { check } from "../../src/validate/check.ts";
import { locate } from "../../src/validate/locate.ts";
import { catalogueOf } from "../compare/compared.ts";

const catalogue = catalogueOf({ wujiang: { visits: 1, quota: "每年一百家" }, jiashan: { visits: 2 } });
const differences = () =>
  check({ catalogue, observations: [] }, "2026-11-23").filter(({ rule }) => rule.startsWith("compare/"));

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
