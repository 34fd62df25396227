import { describe, expect, test } from "vitest";
import type { FlowStage } from "../../src/model/edition.ts";
import { changed, editionOf } from "./sample-edition.ts";

type Step = Readonly<Record<string, unknown>>;

const situations = [
  { id: "full", name: "一般程序" },
  { id: "quick", name: "告知承诺" },
];

function guideOf(steps: readonly Step[]) {
  const files = changed("items/sample/qingpu.yaml", (version) =>
    Object.assign(version, { steps, situations }),
  );
  const item = editionOf(files).items[0];
  if (item === undefined) throw new Error("no item");
  return item.guide;
}

function flowOf(steps: readonly Step[]) {
  const [flow] = guideOf(steps).flows;
  if (flow === undefined) throw new Error("no flow");
  return flow;
}

/** 受理 分情形办理[审查 决定 | 当场决定]: a flow in a line. */
const drawn = (stages: readonly FlowStage[]): string =>
  stages
    .map((stage) =>
      stage.step !== null ? stage.step.name : `${stage.label}[${stage.branches.map(drawn).join(" | ")}]`,
    )
    .join(" ");

describe("a flow", () => {
  test("parts into branches for different situations, which do not run side by side", () => {
    const flow = flowOf([
      { id: "accept", name: "受理" },
      { id: "review", name: "审查", after: ["accept"], situations: ["full"] },
      { id: "promise", name: "当场决定", after: ["accept"], situations: ["quick"] },
      { id: "decide", name: "决定", after: ["review"], situations: ["full"] },
      { id: "deliver", name: "送达", after: ["promise", "decide"] },
    ]);
    expect(drawn(flow.stages)).toBe("受理 分情形办理[审查 决定 | 当场决定] 送达");
    expect(flow.parallel).toBe(false);
    expect(flow.sentences.at(-1)).toBe("第5步 送达，在第3步或者第4步之后");
  });

  test("keeps a branch together whose step waits for a step of it", () => {
    const flow = flowOf([
      { id: "accept", name: "受理" },
      { id: "notice", name: "公示", after: ["accept"] },
      { id: "expert", name: "评估", after: ["accept"], special: true },
      { id: "review", name: "审查", after: ["accept", "expert"] },
      { id: "decide", name: "决定", after: ["review", "notice"] },
    ]);
    expect(drawn(flow.stages)).toBe("受理 同时进行[公示 | 评估 审查] 决定");
    expect(flow.parallel).toBe(true);
    expect(flow.sentences.at(-1)).toBe("第5步 决定，在第2、4步之后");
  });

  test("says that of steps side by side each situation takes only its own", () => {
    const flow = flowOf([
      { id: "accept", name: "受理" },
      { id: "long", name: "长公示", after: ["accept"], situations: ["full"] },
      { id: "short", name: "短公示", after: ["accept"], situations: ["quick"] },
      { id: "review", name: "审查", after: ["accept"] },
    ]);
    expect(drawn(flow.stages)).toBe("受理 同时进行（各情形只走本情形的环节）[长公示 | 短公示 | 审查]");
  });

  test("that is no nest of branches lists its steps, each with what it waits for", () => {
    const flow = flowOf([
      { id: "a", name: "甲" },
      { id: "b", name: "乙" },
      { id: "c", name: "丙", after: ["a"] },
      { id: "d", name: "丁", after: ["a", "b"] },
    ]);
    expect(drawn(flow.stages)).toBe("按前置环节依次办理[甲 | 乙 | 丙 | 丁]");
  });

  test("is numbered as its steps wait for each other, however the file lists them", () => {
    const flow = flowOf([
      { id: "decide", name: "决定", after: ["accept"] },
      { id: "accept", name: "受理" },
    ]);
    expect(flow.sentences).toEqual(["第1步 受理", "第2步 决定，在第1步之后"]);
  });
});

test("steps that only one region has stand in their place among all steps", () => {
  const guide = guideOf([
    { id: "accept", name: "受理" },
    { id: "inspect", name: "现场核查", after: ["accept"] },
    { id: "review", name: "审查", after: ["inspect"] },
    { id: "decide", name: "决定", after: ["review"] },
  ]);
  expect(guide.steps.map(({ no, name, presence }) => [no, name.cells[0]?.text, presence])).toEqual([
    [1, "受理", null],
    [2, "现场核查", "仅青浦"],
    [3, "审查", null],
    [4, "决定", null],
    [5, "送达", "仅吴江、嘉善"],
  ]);
});
