import { describe, expect, test } from "vitest";
import { commands } from "../../src/cli/commands.ts";
import { displayWidth } from "../../src/model/width.ts";
import { World } from "../support/world.ts";

describe("help", () => {
  test("lists the commands, in columns that are right for Chinese", async () => {
    const { code, out } = await new World().run(["--help"]);
    expect(code).toBe(0);
    for (const { name } of commands) expect(out).toContain(`  ${name} `);
    expect(out).not.toMatch(/Usage|Options|default/u);
  });

  test("descriptions of a command's options begin in one column", async () => {
    const { out } = await new World().run(["check", "--help"]);
    const rows = out.split("\n").filter((line) => /^ {2}-/u.test(line));
    const starts = rows.map(
      (row) =>
        displayWidth(row.slice(0, row.search(/ {2,}[^ -]/u)).trimEnd()) +
        (/ {2,}[^ -]/u.exec(row)?.[0].length ?? 0),
    );
    expect(rows.length).toBeGreaterThan(10);
    expect(new Set(starts.filter((each) => each > 0)).size).toBe(1);
  });

  test("without a command is shown as wrong usage", async () => {
    const { code, out, err } = await new World().run([]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("用法：");
  });
});
