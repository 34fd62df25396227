import { expect, test } from "vitest";
import { dialsFromAnywhere, normalNumber, numbersOf } from "../../src/model/telephone.ts";

test.each([
  "021-59730000",
  "0512-63456789",
  "(021)59730000",
  "02159730000",
  "12345",
  "0512-12345",
  "400-820-0000",
  "0573-84290000转802",
])("%s dials from another region", (number) => {
  expect(dialsFromAnywhere(number)).toBe(true);
});

test.each(["59730000", "63456789", "1234", "021-5973"])("%s does not", (number) => {
  expect(dialsFromAnywhere(number)).toBe(false);
});

test("several numbers in one field are told apart, in whatever width they are written", () => {
  expect(numbersOf("０２１－５９７３００００、12345")).toEqual(["021-59730000", "12345"]);
});

test("the same number written in two ways is the same", () => {
  expect(normalNumber("(021)5973-0000")).toBe(normalNumber("021-59730000"));
});
