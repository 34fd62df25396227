import { expect, test } from "vitest";
import type { RawDiagnostic } from "../../src/model/diagnostic.ts";
import { judge } from "../../src/validate/judge.ts";
import { catalogueOf } from "../compare/compared.ts";

const found = (rule: string, message: string): RawDiagnostic => ({
  rule,
  message,
  values: {},
  place: { file: "catalogue.yaml", pointer: "", part: "value" },
});
const checked = (rawDiagnostic: RawDiagnostic) =>
  judge({ catalogue: catalogueOf({}), rawDiagnostics: [rawDiagnostic] }, { asOf: "2026-11-23", rules: [] });

test("a rule or message that does not exist is a fault of the tool, and never passed over", () => {
  expect(() => checked(found("yaml/no-such-rule", "twice"))).toThrow("yaml/no-such-rule/twice");
  expect(() => checked(found("yaml/keys-unique", "thrice"))).toThrow("yaml/keys-unique/thrice");
  expect(() => checked(found("yaml/keys-unique", "toString"))).toThrow("yaml/keys-unique/toString");
  expect(checked(found("yaml/keys-unique", "twice"))).toEqual([]);
});
