import { describe, expect, test } from "vitest";
import { compared, each, fieldOf, regions } from "./compared.ts";

type Tree = Record<string, unknown>;

const form = (over: Tree = {}): Tree => ({
  id: "form",
  ref: "application-form",
  name: "卫生许可证申请表",
  type: "申请表格文书",
  format: "纸质/电子化",
  source: "申请人自备",
  originals: 1,
  copies: 0,
  necessity: "必要",
  ...over,
});
const plan = (over: Tree = {}): Tree => ({ id: "plan", name: "场所平面图", necessity: "必要", ...over });
const point = (over: Tree = {}): Tree => ({
  id: "plan-check",
  step: "review",
  subjects: ["plan"],
  point: "平面图与场所一致",
  ...over,
});
const formPoint = { id: "form-filled", step: "review", subjects: ["form"], point: "申请表填写完整" };

/** The fields that are findings of what is to be unified. */
const found = (changes: Parameters<typeof compared>[0]): string[] =>
  compared(changes)
    .fields.filter(({ severity, harmonise }) => severity !== null && harmonise !== "local")
    .map(({ field }) => field);

describe("originals against copies", () => {
  const copies = (...[a, b, c]: [Tree, Tree, Tree]) =>
    fieldOf(each("materials", [[form(a)], [form(b)], [form(c)]]), "materials[application-form].copies");

  test("a copy in the original's place is one finding", () => {
    expect(copies({}, {}, { originals: 0, copies: 1 })).toMatchObject({
      state: "different",
      severity: null,
      follows: "materials[application-form].originals",
    });
    expect(copies({}, { originals: 0, copies: 1 }, { copies: null })).toMatchObject({ severity: null });
  });

  test("a copy beside the original is another one", () => {
    expect(copies({}, {}, { originals: 0, copies: 2 }).severity).toBe("warning");
    expect(copies({}, { originals: 0, copies: 1 }, { originals: 0 }).severity).toBe("warning");
    expect(copies({}, {}, { copies: 1 }).severity).toBe("warning");
  });
});

describe("a review point of what a region does not ask for", () => {
  const changes = (points: readonly Tree[], over: Tree = {}) => ({
    wujiang: { materials: [form(), plan()], reviewPoints: [formPoint, ...points] },
    jiashan: over,
  });

  test("is no finding beside the material", () => {
    expect(fieldOf(changes([point()]), "reviewPoints[plan-check].point")).toMatchObject({
      state: "missing",
      severity: null,
      follows: "materials[plan].name",
    });
  });

  test("is one where the material's lack is only noted", () => {
    const files = {
      "catalogue.yaml": { harmonise: { materials: "local" }, regions: [...regions] },
    };
    expect(fieldOf({ ...changes([point()]), files }, "reviewPoints[plan-check].point").severity).toBe(
      "warning",
    );
  });

  test("is one where the region has part of what is reviewed", () => {
    const both = changes([point({ subjects: ["form", "plan"] })]);
    expect(fieldOf(both, "reviewPoints[plan-check].point").severity).toBe("warning");
    const having = changes([point()], { materials: [form(), plan()] });
    expect(fieldOf(having, "reviewPoints[plan-check].point").severity).toBe("warning");
    const nothing = changes([point({ subjects: null })]);
    expect(fieldOf(nothing, "reviewPoints[plan-check].point").severity).toBe("warning");
  });

  test("is one between those that have it and say different things", () => {
    const field = fieldOf(
      {
        wujiang: { materials: [form(), plan()], reviewPoints: [formPoint, point()] },
        jiashan: {
          materials: [form(), plan()],
          reviewPoints: [formPoint, point({ point: "平面图与场所一致，比例不小于1:100" })],
        },
      },
      "reviewPoints[plan-check].point",
    );
    expect(field).toMatchObject({ severity: "warning", judged: "different", outside: ["jiashan"] });
  });
});

describe("situations", () => {
  const agent = { id: "agent", name: "委托他人办理" };
  const fresh = { id: "fresh", name: "新办" };
  const letter = (over: Tree = {}): Tree => ({
    id: "letter",
    name: "授权委托书",
    necessity: "必要",
    ...over,
  });

  test("made for a material that the others do not have are no finding beside it", () => {
    const changes = {
      wujiang: { situations: [agent], materials: [form(), letter({ situations: ["agent"] })] },
    };
    expect(found(changes)).toEqual(["materials[letter].name"]);
    expect(fieldOf(changes, "situations[agent].name").follows).toBe("materials[letter].name");
  });

  test("made for an exception of a limit as well", () => {
    const limit = { value: 7, unit: "工作日", startsFrom: "受理之日" };
    const exceptions = [{ situations: ["agent"], value: 9, unit: "工作日" }];
    const changes = { wujiang: { situations: [agent], statutoryLimit: { ...limit, value: 20, exceptions } } };
    expect(found(changes)).toEqual(["statutoryLimit.exceptions[agent]"]);
  });

  test("that decide over what all have, or over nothing, are a finding, and the entry's scope is none", () => {
    expect(found({ wujiang: { situations: [agent] } })).toEqual(["situations[agent].name"]);
    const scope = { wujiang: { situations: [agent], materials: [form({ situations: ["agent"] })] } };
    const { fields } = compared(scope);
    expect(found(scope)).toContain("situations[agent].name");
    expect(fields.find(({ field }) => field === "materials[application-form].situations")).toMatchObject({
      state: "missing",
      severity: null,
      follows: "situations[agent].name",
    });
  });

  test("an entry that names all shared ones is for the same as one that names none", () => {
    const [wujiang, rest] = [[fresh, agent], [fresh]];
    const changes = each("situations", [rest, wujiang, rest]);
    const scoped = { wujiang: { ...changes.wujiang, materials: [form({ situations: ["fresh"] })] } };
    expect(fieldOf({ ...changes, ...scoped }, "materials[application-form].situations").severity).toBeNull();
  });

  test("what differs in shared ones is a finding", () => {
    const both = each("situations", [
      [fresh, agent],
      [fresh, agent],
      [fresh, agent],
    ]);
    const scoped = { wujiang: { ...both.wujiang, materials: [form({ situations: ["fresh"] })] } };
    expect(fieldOf({ ...both, ...scoped }, "materials[application-form].situations").severity).toBe(
      "warning",
    );
  });
});

describe("a step within another", () => {
  const steps = (...names: readonly string[]) =>
    names.map((name, at) => ({
      id: `s${at}`,
      name,
      phase: { 登记: "决定", 送达: "送达", 登记与送达: "决定", 登记送达: "决定" }[name] ?? "审查",
    }));
  const apart = steps("登记", "送达");

  test.each(["登记与送达", "登记送达"])("%s is the 送达 the region lacks", (merged) => {
    const changes = each("steps", [apart, apart, steps(merged)]);
    const points = Object.fromEntries(
      regions.map((region) => [region, { ...changes[region], reviewPoints: null }]),
    );
    expect(found(points)).toEqual(["steps[s0].name"]);
    expect(fieldOf(points, "steps[s1].name")).toMatchObject({ state: "missing", follows: "steps[s0].name" });
  });

  test("现场核查 is in 审查与核查, by the head of its name", () => {
    const two = steps("材料审查", "现场核查");
    const changes = each("steps", [two, two, steps("审查与核查")]);
    const { fields } = compared(changes);
    const missing = fields.filter(
      ({ field, state }) => /^steps\[.*\]\.name$/u.test(field) && state === "missing",
    );
    expect(missing.filter(({ severity }) => severity !== null).length).toBeLessThan(missing.length);
  });

  test("送达 that no step of the region carries is missing", () => {
    const changes = each("steps", [apart, apart, steps("登记")]);
    expect(fieldOf(changes, "steps[s1].name").severity).toBe("warning");
  });
});

describe("an entry the standard's list does not have", () => {
  const standard = { "items/sample/standard.yaml": { effectiveFrom: "2026-12-01", materials: [form()] } };
  const changes = {
    qingpu: { materials: [form(), plan({ acceptStandard: "标明用途" })] },
    wujiang: { materials: [form(), plan({ acceptStandard: "标明面积", necessity: "非必要" })] },
    files: standard,
  };

  test("is one finding, whatever its parts say", () => {
    expect(found(changes)).toEqual(["materials[plan].name"]);
    expect(fieldOf(changes, "materials[plan].necessity")).toMatchObject({
      state: "missing",
      severity: null,
      follows: "materials[plan].name",
    });
  });

  test("unless it has been approved to stay", () => {
    const approval = {
      id: "plan-stays",
      item: "sample",
      field: "materials[plan].name",
      values: { qingpu: "场所平面图", wujiang: "场所平面图" },
      reason: "两地消防要求",
      approvedBy: [{ body: "示例机关" }],
      approvedOn: "2026-10-01",
      expires: "2027-06-30",
    };
    const files = { ...standard, "approvals/plan-stays.yaml": approval };
    expect(fieldOf({ ...changes, files }, "materials[plan].name").approval?.status).toBe("active");
    expect(fieldOf({ ...changes, files }, "materials[plan].necessity").severity).toBe("warning");
  });
});
