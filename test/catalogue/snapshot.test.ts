import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { compareItem } from "../../src/compare/compare.ts";
import { folderSource } from "../../src/effects/folder-source.ts";
import { phrasebook } from "../../src/library/phrasebook.ts";
import type { LocatedDiagnostic } from "../../src/model/diagnostic.ts";
import type { Edition } from "../../src/model/edition.ts";
import { buildEdition } from "../../src/publish/build-edition.ts";
import { readCatalogue } from "../../src/read/read-catalogue.ts";
import { sentence } from "../../src/report/sentence.ts";
import { open } from "../../src/validate/open.ts";
import { judged } from "../support/judged.ts";

const asOf = "2026-12-01";
const folder = join(import.meta.dirname, "../../catalogue");
const opened = open(readCatalogue(folderSource(folder)));
const { catalogue } = opened;

/**
 * What the tool makes of the bundled catalogue, one file an item: a change of a rule, of the comparison or of the
 * catalogue shows here as the lines a reader would see change.
 */
describe("the bundled catalogue, item by item", () => {
  let findings: readonly LocatedDiagnostic[];
  let edition: Edition;
  beforeAll(() => {
    findings = judged(opened, { asOf });
    const matrices = catalogue.items.map((item) => compareItem(catalogue, item, asOf));
    edition = buildEdition(catalogue, matrices, { toolVersion: "0", effectiveDate: asOf });
  });

  test.each(catalogue.items.map(({ id }) => id))("%s", async (id) => {
    const item = edition.items.find((each) => each.id === id);
    const regions = (item?.glance ?? []).map(
      ({ shortName, authority, promisedLimit, visits, materials }) =>
        `${shortName}：${authority}，承诺 ${promisedLimit}，到场 ${visits}，材料 ${materials} 份`,
    );
    const differences = (item?.differences ?? []).map(({ label, note, cells, effect }) => {
      const values = cells
        .map(
          ({ shortName, text, absent }) =>
            `${shortName}“${(text ?? absent ?? "未写明").replaceAll("\n", "；")}”`,
        )
        .join(" ");
      return `- ${label}（${note}）：${values}${effect === null ? "" : `；${effect}`}`;
    });
    const reported = findings
      .filter((finding) => finding.item === id)
      .map(
        (finding) =>
          `- ${finding.severity} ${finding.rule} ${finding.field ?? ""}：${sentence(finding, phrasebook, "zh-CN").says}`,
      );
    const text = [
      `# ${item?.no} ${item?.name}`,
      "",
      ...regions,
      item?.guide.verdict ?? "",
      "",
      "## 各地差异",
      "",
      ...differences,
      "",
      "## 检查",
      "",
      ...reported,
      "",
    ].join("\n");
    await expect(text).toMatchFileSnapshot(`snapshots/${id}.md`);
  });

  test("nothing outside the items is found wrong", () => {
    expect(findings.filter(({ item, severity }) => item === undefined && severity !== "info")).toEqual([]);
  });
});
