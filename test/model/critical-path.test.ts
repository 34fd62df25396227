import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { components, criticalPath, findCycle, type PathNode } from "../../src/model/critical-path.ts";

const step = (id: string, length: number, ...after: string[]): PathNode => ({ id, length, after });

describe("criticalPath", () => {
  test("adds serial steps and takes the longer of parallel ones", () => {
    const steps = [
      step("accept", 1),
      step("review", 4, "accept"),
      step("visit", 6, "accept"),
      step("decide", 2, "review", "visit"),
    ];
    expect(criticalPath(steps)).toEqual({ length: 9, ids: ["accept", "visit", "decide"] });
  });

  test("does not depend on the order in which steps are written", () => {
    const steps = [step("decide", 2, "review"), step("review", 4, "accept"), step("accept", 1)];
    expect(criticalPath(steps)?.ids).toEqual(["accept", "review", "decide"]);
  });

  test("ignores a step that is not there", () => {
    expect(criticalPath([step("review", 4, "nowhere")])?.length).toBe(4);
  });

  test("gives no length for a circle, nor loses itself in it", () => {
    expect(criticalPath([step("a", 1, "b"), step("b", 1, "a")])).toBeUndefined();
    expect(criticalPath([step("a", 1, "a")])).toBeUndefined();
  });

  test("walks a procedure of many steps without running out of stack", () => {
    const steps = Array.from({ length: 20_000 }, (_, at) =>
      step(`s${at}`, 1, ...(at < 19_999 ? [`s${at + 1}`] : [])),
    );
    expect(criticalPath(steps)?.length).toBe(20_000);
  });

  test("is the length of its own path and never less than the longest step", () => {
    const graph = fc
      .array(fc.tuple(fc.nat(9), fc.array(fc.nat(20), { maxLength: 3 })), { minLength: 1, maxLength: 12 })
      .map((rows) =>
        rows.map(([length, after], at) =>
          step(`s${at}`, length, ...after.filter((each) => each < at).map((each) => `s${each}`)),
        ),
      );
    fc.assert(
      fc.property(graph, (steps) => {
        const path = criticalPath(steps);
        const lengths = new Map(steps.map(({ id, length }) => [id, length]));
        expect(path?.length).toBe(path?.ids.reduce((sum, id) => sum + (lengths.get(id) ?? 0), 0));
        expect(path?.length).toBeGreaterThanOrEqual(Math.max(...lengths.values()));
      }),
    );
  });
});

describe("findCycle", () => {
  test("names the steps of a circle, each after the one before it", () => {
    expect(
      findCycle([step("start", 0), step("a", 0, "start", "c"), step("b", 0, "a"), step("c", 0, "b")]),
    ).toEqual(["b", "c", "a"]);
  });

  test("finds none where two ways meet again", () => {
    expect(
      findCycle([step("a", 0), step("b", 0, "a"), step("c", 0, "a"), step("d", 0, "b", "c")]),
    ).toBeUndefined();
  });
});

describe("components", () => {
  test("tells steps that hang together from those that stand apart", () => {
    expect(components([step("a", 0), step("b", 0, "a"), step("c", 0)])).toEqual([["a", "b"], ["c"]]);
  });

  test("joins two beginnings that meet later", () => {
    expect(components([step("a", 0), step("b", 0), step("c", 0, "a", "b")])).toHaveLength(1);
  });
});
