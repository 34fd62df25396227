import { describe, expect, test } from "vitest";
import { summarise } from "../../src/compare/compare.ts";
import { compared, each, fieldOf } from "./compared.ts";

const material = (over: object) => [
  {
    id: "form",
    ref: "application-form",
    name: "卫生许可证申请表",
    format: "纸质",
    necessity: "必要",
    ...over,
  },
];
const supplement = { value: 5, unit: "工作日" };
const path = (key: string) => `materials[application-form].${key}`;

describe("a field that applies only where another says so", () => {
  test("is lacked by nobody to whom it does not apply", () => {
    const late = { necessity: "容缺后补", supplementWithin: supplement };
    const changes = each("materials", [material({}), material({}), material(late)]);
    expect(fieldOf(changes, path("supplementWithin"))).toMatchObject({
      state: "missing",
      severity: null,
      outside: [],
    });
    expect(fieldOf(changes, path("necessity")).severity).toBe("warning");
  });

  test("is compared among those to whom it applies", () => {
    const late = (value: number) => ({
      necessity: "容缺后补",
      supplementWithin: { value, unit: "工作日" },
    });
    const changes = each("materials", [material(late(5)), material({}), material(late(3))]);
    expect(fieldOf(changes, path("supplementWithin"))).toMatchObject({
      severity: "warning",
      judged: "different",
      outside: ["qingpu", "jiashan"],
      direction: { most: ["jiashan"], least: ["qingpu"] },
    });
  });

  test("is missing where it applies and is left out", () => {
    const late = { necessity: "容缺后补" };
    const changes = each("materials", [
      material({ ...late, supplementWithin: supplement }),
      material(late),
      material({}),
    ]);
    expect(fieldOf(changes, path("supplementWithin"))).toMatchObject({
      severity: "warning",
      outside: ["qingpu", "wujiang"],
    });
  });

  test("counts where it is stated nonetheless", () => {
    const changes = each("materials", [
      material({ paperSize: "A4" }),
      material({ format: "电子化", paperSize: "A3" }),
      material({ format: "电子化" }),
    ]);
    expect(fieldOf(changes, path("paperSize"))).toMatchObject({
      severity: "warning",
      outside: ["qingpu", "wujiang"],
    });
  });

  test.each([
    ["commitment.letter", "commitment", { available: false }, { available: true, letter: "form" }],
    [
      "commitment.laterCheck",
      "commitment",
      { available: false },
      { available: true, laterCheck: "发证后核查" },
    ],
    ["crossRegion.modes", "crossRegion", { open: false }, { open: true, modes: ["全程网办"] }],
    ["crossRegion.mailing", "crossRegion", { open: false }, { open: true, mailing: "免费寄送" }],
    [
      "crossRegion.collecting.duties",
      "crossRegion",
      { open: false },
      { open: true, collecting: { duties: "收件" } },
    ],
    [
      "crossRegion.handling.duties",
      "crossRegion",
      { open: false },
      { open: true, handling: { duties: "审查" } },
    ],
    ["crossRegion.reason", "crossRegion", { open: true }, { open: false, reason: "系统尚未对接" }],
    ["online.depth", "online", { available: false }, { available: true, depth: ["互联网受理"] }],
    [
      "promisedLimit.startsFrom",
      "promisedLimit",
      { value: 0, unit: "当场" },
      { value: 5, unit: "工作日", startsFrom: "受理之日" },
    ],
  ])("%s", (field, key, without, having) => {
    expect(fieldOf(each(key, [having, without, having]), field)).toMatchObject({
      severity: null,
    });
    expect(fieldOf(each(key, [without, having, without]), field)).toMatchObject({
      severity: null,
    });
  });

  test("visits need a reason where there are some", () => {
    const changes = { wujiang: { visits: 0, visitReason: null } };
    expect(fieldOf(changes, "visitReason")).toMatchObject({ severity: null });
  });

  test("counts in the consistency rate by its state, as every field does", () => {
    const rate = (letters: readonly [object, object, object]) =>
      summarise([compared(each("commitment", letters))]).consistencyRate ?? 0;
    const none = { available: false };
    const told = rate([{ available: true, laterCheck: "发证后核查" }, none, none]);
    expect(told).toBeLessThan(rate([{ available: true }, none, none]));
  });
});

describe("which way a difference burdens the applicant", () => {
  const directionOf = (key: string, values: readonly [object, object, object]) =>
    fieldOf(each("materials", [material(values[0]), material(values[1]), material(values[2])]), path(key))
      .direction;

  test("who is silent asks neither more nor less", () => {
    expect(directionOf("exemption", [{ exemption: "可免交" }, {}, {}])).toBeNull();
    expect(directionOf("copies", [{ copies: 1 }, {}, {}])).toBeNull();
    expect(fieldOf(each("express", [true, null, false]), "express").direction).toBeNull();
  });

  test.each(["express", "kiosk", "booking"])("%s burdens where it is not offered", (key) => {
    expect(fieldOf(each(key, [true, true, false]), key).direction).toEqual({
      most: ["jiashan"],
      least: ["qingpu", "wujiang"],
    });
  });

  test("a choice of paper and electronic form asks least", () => {
    expect(
      directionOf("format", [{ format: "纸质" }, { format: "电子化" }, { format: "纸质/电子化" }]),
    ).toEqual({ most: ["qingpu"], least: ["jiashan"] });
  });

  test("the form of what need not be handed in asks nothing", () => {
    const spared = { format: "电子化", exemption: "可免交" };
    expect(directionOf("format", [spared, { format: "纸质/电子化" }, spared])).toEqual({
      most: ["wujiang"],
      least: ["qingpu", "jiashan"],
    });
    expect(directionOf("format", [spared, { ...spared, format: "纸质" }, spared])).toBeNull();
  });
});
