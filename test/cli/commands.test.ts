import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { commands } from "../../src/cli/commands.ts";
import { World } from "../support/world.ts";

const loads = commands.map((command) => vi.spyOn(command, "load"));
afterEach(() => {
  for (const load of loads) load.mockClear();
});

/** The commands that were loaded since the last test. */
const loaded = (): string[] =>
  commands.filter((_, index) => (loads[index]?.mock.calls.length ?? 0) > 0).map(({ name }) => name);

test("every file of a command is in the list, under its own name", async () => {
  const files = readdirSync(join(import.meta.dirname, "../../src/cli/commands"));
  expect(commands.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort());
});

test.each([
  [["--version"], []],
  [["--lang", "en", "-V"], []],
  [["schema", "version"], ["schema"]],
  [["--lang=en", "verify", "nowhere"], ["verify"]],
  [["check", "--help"], ["check"]],
])("%j loads the command that is named and no other", async (args, names) => {
  await new World().run(args);
  expect(loaded()).toEqual(names);
});

test("help lists all commands, and so does a command that is misspelt look among all", async () => {
  const world = new World();
  const all = commands.map(({ name }) => name);
  await world.run(["--help"]);
  expect(loaded()).toEqual(all);
  for (const load of loads) load.mockClear();
  await world.run(["chek"]);
  expect(loaded()).toEqual(all);
});
