import { expect, test } from "vitest";
import { departmentKinds } from "../../src/model/department.ts";
import { phasesOf } from "../../src/model/phase.ts";

test("a joined step belongs to both phases its name says", () => {
  expect(phasesOf({ name: "制证与送达", phase: "送达" })).toEqual(["制证", "送达"]);
});

test("the stated phase counts where the name says nothing", () => {
  expect(phasesOf({ name: "内部流转", phase: "决定" })).toEqual(["决定"]);
});

test("an old and a new name are one kind of department", () => {
  expect(departmentKinds("青浦区卫生局")).toEqual(departmentKinds("青浦区卫生健康委员会"));
});

test("a hall is of no kind", () => {
  expect(departmentKinds("区政务服务中心综合窗口")).toEqual([]);
});
