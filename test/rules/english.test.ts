import { describe, expect, test } from "vitest";
import { phrasebook } from "../../src/library/phrasebook.ts";
import { exampleFiles, runExample } from "../../src/reference/run-example.ts";
import { fingerprint } from "../../src/report/fingerprint.ts";
import { sentence } from "../../src/report/sentence.ts";
import { rules } from "../../src/rules/registry.ts";
import { schemas } from "../../src/schema/generated/schemas.ts";

/** Runs of Chinese, and of the punctuation that only Chinese has. */
const chinese = /[\p{Script=Han}\u3000-\u303f\uff00-\uff65]+/gu;
/** Rules that know names of the field themselves: data, though it does not stand in a catalogue. */
const knowNames = new Set([
  "approval/basis-for-basic-elements",
  "file/no-copies",
  "hygiene/current-authority-names",
  "material/not-repealed",
  "text/no-mojibake",
  "text/no-radical-forms",
]);
/** A limit is shown as it is compared: 20个工作日. */
const codeLists = `${JSON.stringify(schemas)}个工作日 个自然日 个月 个小时`;

describe("in English a finding has no Chinese but the catalogue's own texts and words of code lists", () => {
  const told = rules.filter(({ id }) => !knowNames.has(id)).map((rule) => [rule.id, rule] as const);
  test.each(told)("%s", (_, rule) => {
    for (const example of rule.examples) {
      const data = Object.values(exampleFiles(example)).join("\n") + codeLists;
      for (const finding of runExample(rule, example)) {
        const { says, help } = sentence(finding, phrasebook, "en");
        const phrase = phrasebook.phrase(finding.rule, finding.message);
        const known = `${data}${phrase?.says.en}${phrase?.help.en}`;
        const left = [...`${says}\n${help}`.matchAll(chinese)].map(([run]) => run);
        expect(left.filter((run) => !known.includes(run))).toEqual([]);
      }
    }
  });
});

test("a label's language is no part of a fingerprint", () => {
  const finding = {
    rule: "schema/required-keys",
    message: "missing",
    severity: "error",
    place: { file: "catalogue.yaml", pointer: "", part: "key" },
  } as const;
  const label = { zh: "到办事现场次数", en: "visits" };
  expect(fingerprint({ ...finding, values: { label } })).toBe(
    fingerprint({ ...finding, values: { label: label.zh } }),
  );
});
