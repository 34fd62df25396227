import { describe, expect, test } from "vitest";
import type { Host } from "../../src/cli/host.ts";
import { sampleFiles } from "../../src/reference/sample.ts";
import { World } from "../support/world.ts";

const late = (sampleFiles["items/sample/wujiang.yaml"] ?? "").replace(
  "promisedLimit:\n  value: 7",
  "promisedLimit:\n  value: 25",
);
const colour = "\u001b[";

/** Whether a command, run so, writes colours. */
async function isColoured(args: readonly string[], isTerminal: boolean, env: Host["env"]): Promise<boolean> {
  let out = "";
  const write = (text: string): void => {
    out += text;
  };
  await new World({ "items/sample/wujiang.yaml": late }).run(args, {
    env,
    stdout: { isTerminal, columns: 100, write },
  });
  expect(out).toContain("25个工作日");
  return out.includes(colour);
}

describe.each([
  ["check", ["check", "--format", "pretty"]],
  ["compare", ["compare"]],
])("%s", (_, command) => {
  test.each<readonly [string, boolean, readonly string[], boolean, Host["env"]]>([
    ["on a terminal", true, [], true, {}],
    ["not into a pipe", false, [], false, {}],
    ["not on a terminal with NO_COLOR", false, [], true, { NO_COLOR: "1" }],
    ["on a terminal with NO_COLOR set to nothing", true, [], true, { NO_COLOR: "" }],
    ["not on a terminal that has none", false, [], true, { TERM: "dumb" }],
    ["as told by --color auto, into a pipe", false, ["--color", "auto"], false, {}],
    ["as told by --color always, into a pipe", true, ["--color", "always"], false, {}],
    ["as told by --color always, whatever NO_COLOR says", true, ["--color=always"], true, { NO_COLOR: "1" }],
    ["not with --color never on a terminal", false, ["--color", "never"], true, {}],
  ])("writes colours %s", async (_case, expected, args, isTerminal, env) => {
    expect(await isColoured([...command, ...args], isTerminal, env)).toBe(expected);
  });
});

test("reports for machines and reports in files never have colours", async () => {
  const world = new World({ "items/sample/wujiang.yaml": late });
  for (const format of ["compact", "json", "github"])
    expect(await isColoured(["check", "--format", format, "--color", "always"], true, {})).toBe(false);
  await world.run(["check", "--color", "always", "--report", "pretty=report.txt"]);
  await world.run(["compare", "--color", "always", "-o", "matrix.txt"]);
  for (const file of ["report.txt", "matrix.txt"]) {
    expect(world.read(file)).toContain("25个工作日");
    expect(world.read(file)).not.toContain(colour);
  }
});

test("a value of --color that is none is wrong usage", async () => {
  const { code, err } = await new World().run(["check", "--color", "sometimes"]);
  expect(code).toBe(2);
  expect(err).toBe(
    "✗ --color <时机> 的值不对：可用的有 auto, always, never\n  用 tongban --help 查看用法。\n",
  );
});
