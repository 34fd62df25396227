import { join } from "node:path";
import { expect, it } from "vitest";
import { folderSource } from "../../src/effects/folder-source.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import { readCatalogue } from "../../src/read/read-catalogue.ts";
import { type Judgement, judge } from "../../src/validate/judge.ts";
import { locate } from "../../src/validate/locate.ts";
import { open } from "../../src/validate/open.ts";
import { catalogueOf } from "../compare/compared.ts";
import { judged } from "../support/judged.ts";

const asOf = "2026-11-23";
const opened = {
  catalogue: catalogueOf({
    wujiang: { visits: 1, quota: "每年一百家" },
    jiashan: { visits: 2 },
    files: { "catalogue.yaml": { severities: { "compare/elements-unified": "error" } } },
  }),
  rawDiagnostics: [],
};
const later = (): Judgement => judge(opened, { asOf, details: "later" });
const differencesIn = ({ heads }: Judgement) => heads.filter(({ rule }) => rule.startsWith("compare/"));

it("finds a difference's values, place and related places when they are asked for", () => {
  const judgement = later();
  const visits = differencesIn(judgement).filter((head) => judgement.inFull(head).field === "visits");
  expect(visits).toHaveLength(1);
  const [found] = locate(judgement, visits, opened.catalogue);
  expect(found?.values).toMatchObject({ label: { zh: "到办事现场次数" } });
  expect(found?.related).toHaveLength(2);
  expect(found?.range.start.line).toBeGreaterThan(1);
});

it("finds the same in whatever order it is asked", () => {
  const [forwards, backwards] = [later(), later()];
  const inOrder = differencesIn(forwards).map(forwards.inFull);
  const fromBehind = differencesIn(backwards).reverse().map(backwards.inFull).reverse();
  expect(inOrder.length).toBeGreaterThan(2);
  expect(fromBehind).toEqual(inOrder);
});

it("counts a difference by what is found when it is asked for", () => {
  const judgement = later();
  const heads = differencesIn(judgement);
  expect(new Set(heads.map(({ severity }) => severity))).toContain("error");
  const counted = ({ rule, severity, item, region, place }: Diagnostic) => ({
    ...{ rule, severity, item, region },
    file: place.file,
  });
  expect(
    heads.map(({ rule, severity, item, region, file }) => ({ rule, severity, item, region, file })),
  ).toEqual(heads.map((head) => counted(judgement.inFull(head))));
});

it("finds the same at once as later, as plain values", () => {
  const [now, then] = [judge(opened, { asOf }), later()];
  const all = differencesIn(now).map(now.inFull);
  expect(structuredClone(all)).toEqual(differencesIn(then).map(then.inFull));
});

it("says of one item alone what the whole judgement says of it", () => {
  const bundled = open(readCatalogue(folderSource(join(import.meta.dirname, "../../catalogue"))));
  const whole = judged(bundled, { asOf });
  const chosen = bundled.catalogue.items.filter((_, at) => at % 10 === 0).map(({ id }) => id);
  for (const item of chosen)
    expect(judged(bundled, { asOf, items: [item] })).toEqual(whole.filter((found) => found.item === item));
});
