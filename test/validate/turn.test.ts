import { describe, expect, test } from "vitest";
import { check, memorySource, openCatalogue, render } from "../../src/index.ts";
import { sampleFiles } from "../../src/reference/sample.ts";
import { World } from "../support/world.ts";

type Three = readonly [qingpu: string, wujiang: string, jiashan: string];
const regions = ["qingpu", "wujiang", "jiashan"] as const;

/** The sample catalogue with a line of each region's version put in place of another. */
const filesWith = (line: string, lines: Three, more: Readonly<Record<string, string>> = {}) => ({
  ...sampleFiles,
  ...Object.fromEntries(
    regions.map((region, at) => {
      const path = `items/sample/${region}.yaml`;
      return [path, (sampleFiles[path] ?? "").replace(line, lines[at] ?? "")];
    }),
  ),
  ...more,
});

/** Whose turn the difference in a field is, the file it stands in, and the remedy's beginning. */
function turnOf(field: string, files: Readonly<Record<string, string>>) {
  const { findings } = check(openCatalogue(memorySource(files)), { asOf: "2026-11-23" });
  const found = findings.filter((each) => each.field === field && /^(compare|standard)\//u.test(each.rule));
  return found.map((finding) => ({
    regions: finding.regions,
    region: finding.region,
    file: finding.file.replace(/^.*\//u, ""),
    says: render(finding, "zh-CN"),
  }));
}

describe("a difference is the turn of those who would have to move", () => {
  test.each<[string, Three, readonly string[]]>([
    ["all that ask more than the least", ["visits: 2", "visits: 1", "visits: 3"], ["qingpu", "jiashan"]],
    ["also where the majority asks more", ["visits: 2", "visits: 2", "visits: 1"], ["qingpu", "wujiang"]],
    ["one that asks more", ["visits: 1", "visits: 1", "visits: 2"], ["jiashan"]],
  ])("%s", (_, lines, turn) => {
    expect(turnOf("visits", filesWith("visits: 1", lines))).toMatchObject([
      { regions: turn, region: turn[0], file: `${turn[0]}.yaml` },
    ]);
  });

  test("without a direction, those outside the majority, and all where there is none", () => {
    const line = "quota: 无数量限制";
    const files = (...three: Three) =>
      filesWith("visits: 1", three.map((each) => `visits: 1\n${each}`) as never);
    expect(turnOf("quota", files(line, line, "quota: 每年10家"))).toMatchObject([{ regions: ["jiashan"] }]);
    expect(turnOf("quota", files(line, "quota: 每年5家", "quota: 每年10家"))).toMatchObject([
      { regions: ["qingpu", "wujiang", "jiashan"], file: "qingpu.yaml" },
    ]);
  });

  test("those off the standard or off what item.yaml states, also where they are the majority", () => {
    const [common, other] = ["visits: 1\nquota: 每年10家", "visits: 1\nquota: 每年5家"];
    const files = filesWith("visits: 1", [common, common, other], {
      "items/sample/standard.yaml": "effectiveFrom: 2026-01-01\nquota: 每年5家\n",
    });
    expect(turnOf("quota", files)).toMatchObject([{ regions: ["qingpu", "wujiang"], file: "qingpu.yaml" }]);
    const wide = "  - 企业法人\n  - 自然人\nconditions:";
    const agreed = filesWith("  - 企业法人\nconditions:", [wide, wide, "  - 企业法人\nconditions:"]);
    expect(turnOf("audience", agreed)).toMatchObject([{ regions: ["qingpu", "wujiang"] }]);
  });
});

test("the remedy names what to move to, who has it and who moves", async () => {
  const files = filesWith("visits: 1", ["visits: 2", "visits: 1", "visits: 3"]);
  const world = new World(files);
  const { out } = await world.run(["check", "--format", "json"]);
  const finding = JSON.parse(out).findings.find(({ field }: { field: string }) => field === "visits");
  expect(finding).toMatchObject({
    region: "qingpu",
    regions: ["qingpu", "jiashan"],
    hint: "建议统一为“1”（吴江现行）；青浦、嘉善修改。确需不同的，申请批准保留差异。",
  });
});

test("--region shows what stands in its files and every difference that is its turn", async () => {
  const world = new World(filesWith("visits: 1", ["visits: 2", "visits: 1", "visits: 3"]));
  const fieldsOf = async (region: string) => {
    const { out } = await world.run(["check", "--format", "json", "--region", region]);
    return JSON.parse(out).findings.map(({ field }: { field: string }) => field);
  };
  expect(await fieldsOf("qingpu")).toContain("visits");
  expect(await fieldsOf("jiashan")).toContain("visits");
  expect(await fieldsOf("wujiang")).not.toContain("visits");
});
