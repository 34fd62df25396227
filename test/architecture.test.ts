import { readdirSync } from "node:fs";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import { expect, test } from "vitest";
import configuration from "../.dependency-cruiser.mjs";

test("imports keep to the table of rooms, and every source file was looked at", async () => {
  const { options, ...ruleSet } = configuration;
  const { output } = await cruise(["src"], { ...options, validate: true, ruleSet } as never);
  const { modules, summary } = output as ICruiseResult;
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".ts"),
  );
  expect(summary.violations.map(({ from, to, rule }) => `${from} → ${to}: ${rule.name}`)).toEqual([]);
  expect(modules.filter(({ source }) => source.startsWith("src/")).length).toBe(files.length);
}, 60_000);
