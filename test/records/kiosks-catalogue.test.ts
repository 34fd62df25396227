import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderSource } from "../../src/effects/folder-source.ts";
import { documentsOf } from "../../src/model/catalogue.ts";
import { readCatalogue } from "../../src/read/read-catalogue.ts";
import { judge } from "../../src/validate/judge.ts";
import { open } from "../../src/validate/open.ts";

const opened = open(readCatalogue(folderSource(join(import.meta.dirname, "../../catalogue"))));
const { catalogue } = opened;
const files = documentsOf(catalogue, "kiosks");
const kiosksOf = (region: string) => files.find((file) => file.region === region)?.value;
const keysOf = (region: string) =>
  new Set((kiosksOf(region)?.offers ?? []).map(({ item, code, name }) => item ?? code ?? name));

describe("kiosks of the bundled catalogue", () => {
  test("give each region's offers in the proportions of the published figures", () => {
    const counts = new Map(files.map(({ region, value }) => [region, value.offers?.length ?? 0]));
    const qingpu = counts.get("qingpu") ?? 0;
    expect(qingpu).toBeGreaterThanOrEqual(60);
    expect((counts.get("wujiang") ?? 0) / qingpu).toBeCloseTo(442 / 152, 1);
    expect((counts.get("jiashan") ?? 0) / qingpu).toBeCloseTo(202 / 152, 1);
  });

  test("have the published 170 machines together", () => {
    const machines = files.flatMap(({ value }) => (value.places ?? []).map((place) => place.machines ?? 0));
    expect(machines.reduce((sum, each) => sum + each, 0)).toBe(170);
  });

  test("stand in towns of their own region", () => {
    for (const { id, document, records } of catalogue.regions) {
      const towns = new Set(document?.value.towns?.map(({ code }) => code));
      const strange = (records?.kiosks?.value.places ?? []).filter(
        ({ town }) => town !== undefined && !towns.has(town),
      );
      expect({ region: id, strange }).toEqual({ region: id, strange: [] });
    }
  });

  test("say of each file and each place that it is an example, and what of it", () => {
    for (const { path, value } of files) {
      const untold = (value.places ?? []).filter(({ example }) => example !== true);
      expect({ path, example: value.example, untold }).toEqual({ path, example: true, untold: [] });
      expect({ path, note: value.exampleNote }).toEqual({ path, note: expect.stringContaining("示例") });
    }
  });

  test("show what all regions offer, what two do and what one does, with limits that differ", () => {
    const [qingpu, wujiang, jiashan] = [keysOf("qingpu"), keysOf("wujiang"), keysOf("jiashan")];
    const all = [...qingpu].filter((key) => wujiang.has(key) && jiashan.has(key));
    const two = [...qingpu].filter((key) => wujiang.has(key) !== jiashan.has(key));
    const one = [...wujiang].filter((key) => !qingpu.has(key) && !jiashan.has(key));
    expect([all.length, two.length, one.length].every((count) => count >= 20)).toBe(true);
    const limitsOf = (region: string) =>
      kiosksOf(region)?.offers?.find(({ code }) => code === "002014921000")?.limits;
    expect(new Set(["qingpu", "wujiang", "jiashan"].map(limitsOf)).size).toBe(3);
  });

  test("agree with what the versions say, and break no rule", () => {
    const findings = judge(opened, { asOf: "2026-12-01" }).heads.filter(
      ({ rule, file }) => rule.startsWith("kiosk/") || file.startsWith("kiosks/"),
    );
    expect(findings).toEqual([]);
  });
});
