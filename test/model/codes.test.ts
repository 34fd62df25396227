import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isLocalEventType, splitCatalogCode } from "../../src/model/codes/catalog-code.ts";
import { citizenIdsIn, isCitizenId, masked, mobileNumbersIn } from "../../src/model/codes/citizen-id.ts";
import { splitLicenceType } from "../../src/model/codes/licence-type.ts";
import { splitTaskCode } from "../../src/model/codes/task-code.ts";
import { checkCharacter, organisationCheckCharacter, usccFault } from "../../src/model/codes/uscc.ts";

/**
 * Public codes of real items and licences, met on the guides of Xinjiang, Guangdong and Shandong and on electronic
 * licences of the housing ministry; the last three belong to nobody (organisation part 000000000).
 */
const taskCodes = [
  ["11650000010183859F2650116013001", "2", "650116013001"],
  ["12441500196720244T3442199806003", "3", "442199806003"],
  ["11370800MB285591843370117002011", "3", "370117002011"],
  ["11440100007482575H3440118009000", "3", "440118009000"],
  ["11440000MB2D0164XH2440289876000", "2", "440289876000"],
] as const;
const licenceTypes = ["11100000000013338W032", "11100000000013338W001", "11100000000013338W011"] as const;
const madeUp = ["11310118000000000C", "113205090000000004", "11330421000000000E"] as const;
const codes = [...taskCodes.map(([code]) => code.slice(0, 18)), "11100000000013338W", ...madeUp];
/** GB 32100's own example, whose check character is 3 and not the Y it is often copied with. */
const standardExample = "91350100M000100Y43";

const alphabet = [..."0123456789ABCDEFGHJKLMNPQRTUWXY"];

describe("the check character of a credit code", () => {
  test.each([...codes, standardExample])("%s is in order", (code) => {
    expect(usccFault(code)).toBeUndefined();
    expect(checkCharacter(code)).toBe(code[17]);
    expect(organisationCheckCharacter(code)).toBe(code[16]);
  });

  test("a wrong last character is named with the right one", () => {
    expect(usccFault("91350100M000100Y44")).toEqual({ kind: "check", expected: "3", found: "4" });
  });

  test("letters that no code has are the fault, not the sum", () => {
    expect(usccFault("9135O100M000100Y43")).toEqual({ kind: "characters", strangers: ["O"] });
    expect(usccFault("91350100m000100y43")).toEqual({ kind: "characters", strangers: ["m", "y"] });
  });

  test("another length is the fault, not the sum", () => {
    expect(usccFault("91350100M000100Y4")).toEqual({ kind: "length", length: 17 });
  });

  test("every wrong character is noticed", () => {
    for (const code of codes)
      for (let at = 0; at < 18; at += 1)
        for (const other of alphabet)
          if (other !== code[at])
            expect(usccFault(code.slice(0, at) + other + code.slice(at + 1))).toBeDefined();
  });

  test("any two neighbours swapped are noticed", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...alphabet), { minLength: 8, maxLength: 8 }),
        fc.nat(16),
        (body, at) => {
          const organisation = `11310118${body.join("")}`;
          const first = organisation + (organisationCheckCharacter(organisation) ?? "");
          const code = first + (checkCharacter(first) ?? "");
          fc.pre(usccFault(code) === undefined && code[at] !== code[at + 1]);
          const swapped = code.slice(0, at) + code[at + 1] + code[at] + code.slice(at + 2);
          expect(usccFault(swapped)).toBeDefined();
        },
      ),
    );
  });
});

describe("composed codes", () => {
  test.each(taskCodes)("%s is an authority, a level and a catalogue code", (code, level, catalogCode) => {
    expect(splitTaskCode(code)).toEqual({ authority: code.slice(0, 18), level, catalogCode });
    expect(usccFault(code.slice(0, 18))).toBeUndefined();
    expect(splitCatalogCode(catalogCode)).toBeDefined();
  });

  test("a code of another length has no parts", () => {
    expect(splitTaskCode("11650000010183859F265011601300")).toBeUndefined();
    expect(splitCatalogCode("65011601300")).toBeUndefined();
    expect(splitCatalogCode("65011601300A")).toBeUndefined();
  });

  test("a catalogue code is area, type, main and sub item, the department before the main item", () => {
    expect(splitCatalogCode("440118009000")).toEqual({
      area: "44",
      type: "01",
      department: "18",
      main: "18009",
      sub: "000",
    });
  });

  test("a type's digits may be a province's own", () => {
    expect(isLocalEventType("21", "公共服务")).toBe(true);
    expect(isLocalEventType("21", "行政许可")).toBe(false);
  });

  test.each(licenceTypes)("%s is the authority that defines the licence, and a number", (code) => {
    expect(usccFault(splitLicenceType(code)?.definedBy ?? "")).toBeUndefined();
  });
});

describe("numbers of persons", () => {
  // The example of GB 11643-1999, annex; no living person's number.
  const example = "11010519491231002X";

  test("a citizen's number is known by its birthday and check character", () => {
    expect(isCitizenId(example)).toBe(true);
    expect(isCitizenId("110105194912310021")).toBe(false);
    expect(isCitizenId("11010519491331002X")).toBe(false);
  });

  test("it is found in running text, in full-width digits and with a small x", () => {
    expect(citizenIdsIn(`张某，身份证号：${example}。`)).toEqual([example]);
    expect(citizenIdsIn("号码１１０１０５１９４９１２３１００２Ｘ")).toEqual([example]);
    expect(citizenIdsIn(`号码${example.toLowerCase()}`)).toEqual([example]);
  });

  test("part of a longer code is no citizen's number", () => {
    expect(citizenIdsIn(`A${example}`)).toEqual([]);
    expect(citizenIdsIn(`${example}00`)).toEqual([]);
  });

  test("mobile numbers are found in any usual spelling, hotlines and landlines are none", () => {
    expect(mobileNumbersIn("联系电话13800138000或+86 138-0013-8000")).toEqual(["13800138000", "13800138000"]);
    expect(mobileNumbersIn("12345、021-59729710、400-820-8820、0512-13800138000")).toEqual([]);
  });

  test("what is covered cannot be read back", () => {
    expect(masked(example, 3, 1)).toBe("110**************X");
  });
});
