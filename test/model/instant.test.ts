import { expect, test } from "vitest";
import { isInstant } from "../../src/model/instant.ts";

test.each([
  [{ value: 0, unit: "当场" }, true],
  [{ value: 30, unit: "分钟" }, true],
  [{ value: 1, unit: "工作日" }, true],
  [{ value: 2, unit: "工作日" }, false],
  [{ value: 1, unit: "月" }, false],
  [{ value: 48, unit: "小时" }, false],
  [{}, undefined],
])("%j is a promise of an instant case: %s", (limit, instant) => {
  expect(isInstant(limit)).toBe(instant);
});
