import { expect, test } from "vitest";
import { fits, waysOf } from "../../src/model/step-time.ts";

const days = (value: number) => ({ value, unit: "工作日" as const });
const [way] = waysOf({ promisedLimit: days(7) });
if (way === undefined) throw new Error("there is always the ordinary way");

test("steps one after the other count together, steps beside each other do not", () => {
  const steps = [
    { id: "accept", name: "受理", limit: days(1) },
    { id: "a", name: "书面审查", after: ["accept"], limit: days(6) },
    { id: "b", name: "现场核查", after: ["accept"], limit: days(5) },
  ];
  expect(fits(steps, way)).toBeUndefined();
  expect(fits([...steps, { id: "c", name: "决定", after: ["a", "b"], limit: days(1) }], way)).toMatchObject({
    length: 8,
    ids: ["accept", "a", "c"],
  });
});

test("a special procedure takes no time but keeps its place in the order", () => {
  const steps = [
    { id: "accept", name: "受理", limit: days(3) },
    { id: "experts", name: "专家评审", after: ["accept"], limit: days(30), special: true },
    { id: "decide", name: "决定", after: ["experts"], limit: days(5) },
  ];
  expect(fits(steps, way)).toMatchObject({ length: 8 });
});

test("another unit gives no verdict, unless the comparable steps alone take too long", () => {
  const steps = [{ id: "a", name: "审查", limit: { value: 3, unit: "自然日" as const } }];
  expect(fits(steps, way)).toBe("mixed");
  expect(fits([...steps, { id: "b", name: "决定", after: ["a"], limit: days(8) }], way)).toMatchObject({
    length: 8,
  });
});

test("what is promised on the spot may take minutes, but no days", () => {
  const onTheSpot = { promised: { value: 0, unit: "当场" }, pointer: "/promisedLimit", situation: undefined };
  expect(fits([{ id: "a", name: "打印", limit: { value: 30, unit: "分钟" } }], onTheSpot)).toBeUndefined();
  expect(fits([{ id: "a", name: "审查", limit: days(1) }], onTheSpot)).toMatchObject({ length: 1 });
});

test("a situation is judged by the exception made for it, with the steps it alone has", () => {
  const ways = waysOf({
    promisedLimit: { ...days(7), exceptions: [{ ...days(10), situations: ["visit"] }] },
    situations: [{ id: "visit", name: "需要核查" }],
  });
  const steps = [
    { id: "accept", name: "受理", limit: days(4) },
    { id: "visit", name: "核查", after: ["accept"], limit: days(6), situations: ["visit"] },
  ];
  expect(ways.map(({ pointer }) => pointer)).toEqual(["/promisedLimit", "/promisedLimit/exceptions/0"]);
  expect(ways.map((each) => fits(steps, each))).toEqual([undefined, undefined]);
});
