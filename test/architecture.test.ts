import { readdirSync, readFileSync } from "node:fs";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import { expect, test } from "vitest";
import configuration, { mayImport } from "../.dependency-cruiser.mjs";

test("docs/architecture.md shows the table that imports are checked by", () => {
  const rooms = Object.keys(mayImport);
  const page = readFileSync("docs/architecture.md", "utf8");
  const shown = Object.fromEntries(
    [...page.matchAll(/^\| `(\w+)` \|[^|]*\| ([^|]*) \|$/gmu)].map(([, room = "", others = ""]) => {
      const exception = /^everything(?: but (\w+))?$/u.exec(others);
      if (exception === null) return [room, others === "–" ? [] : others.split(", ")];
      return [room, rooms.filter((each) => ![room, "cli", exception[1]].includes(each))];
    }),
  );
  const sorted = (table: typeof mayImport) =>
    Object.fromEntries(Object.entries(table).map(([room, others]) => [room, [...others].sort()]));
  expect(sorted(shown)).toEqual(sorted(mayImport));
});

test("imports keep to the table of rooms, and every source file was looked at", async () => {
  const { options, ...ruleSet } = configuration;
  const { output } = await cruise(["src"], { ...options, validate: true, ruleSet } as never);
  const { modules, summary } = output as ICruiseResult;
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".ts"),
  );
  expect(summary.violations.map(({ from, to, rule }) => `${from} → ${to}: ${rule.name}`)).toEqual([]);
  expect(modules.filter(({ source }) => source.startsWith("src/")).length).toBe(files.length);
});
