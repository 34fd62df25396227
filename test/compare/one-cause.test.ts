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
      explainedBy: "materials[application-form].originals",
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
      explainedBy: "materials[plan].name",
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
    expect(field).toMatchObject({
      severity: "warning",
      judged: "different",
      outside: ["wujiang", "jiashan"],
    });
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
    expect(fieldOf(changes, "situations[agent].name").explainedBy).toBe("materials[letter].name");
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
      explainedBy: "situations[agent].name",
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
    expect(fieldOf(points, "steps[s1].name")).toMatchObject({
      state: "missing",
      explainedBy: "steps[s0].name",
    });
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
      explainedBy: "materials[plan].name",
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

describe("a material that is taken in another one's place", () => {
  const lease = (over: Tree = {}): Tree => ({
    id: "lease",
    name: "房屋租赁合同",
    necessity: "必要",
    ...over,
  });
  const deed = (over: Tree = {}): Tree => ({ id: "deed", name: "不动产权证书", necessity: "必要", ...over });
  const situations = [
    { id: "owned", name: "自有房屋" },
    { id: "leased", name: "租用房屋" },
  ];
  const changes = (own: readonly string[], rented: readonly string[]) => {
    const asked = {
      situations,
      materials: [form(), lease({ situations: rented }), deed({ situations: own })],
    };
    return {
      qingpu: asked,
      wujiang: asked,
      jiashan: { situations, materials: [form(), lease({ alternatives: ["不动产权证书"] })] },
    };
  };

  test("has been said by what may be handed in instead", () => {
    expect(fieldOf(changes(["owned"], ["leased"]), "materials[deed].name")).toMatchObject({
      state: "missing",
      severity: null,
      explainedBy: "materials[lease].alternatives",
    });
  });

  test("is lacking where the others ask for both at once", () => {
    expect(fieldOf(changes(["owned"], ["owned", "leased"]), "materials[deed].name").severity).toBe("warning");
  });
});

describe("figures said of a material and again of its review", () => {
  const report = (within: string): Tree => plan({ acceptStandard: `检测机构有资质，出具日期在${within}内` });
  const checked = (within: string, more = ""): Tree =>
    point({ standard: `结论合格，申请前${within}内出具${more}` });
  const changes = (points: readonly [Tree, Tree, Tree]) => {
    const [qingpu, wujiang, jiashan] = points.map((each, at) => ({
      materials: [form(), report(at === 2 ? "六个月" : "一年")],
      reviewPoints: [formPoint, each],
    }));
    return { qingpu: qingpu ?? {}, wujiang: wujiang ?? {}, jiashan: jiashan ?? {} };
  };

  test("are one finding", () => {
    const both = changes([checked("一年"), checked("一年"), checked("六个月")]);
    expect(fieldOf(both, "reviewPoints[plan-check].standard")).toMatchObject({
      state: "different",
      severity: null,
      explainedBy: "materials[plan].acceptStandard",
    });
  });

  test("are two where the review asks more or by another figure", () => {
    const path = "reviewPoints[plan-check].standard";
    const more = changes([checked("一年"), checked("一年"), checked("六个月", "，盖有公章")]);
    expect(fieldOf(more, path).severity).toBe("warning");
    const other = changes([checked("一年"), checked("一年"), checked("三个月")]);
    expect(fieldOf(other, path).severity).toBe("warning");
  });
});

describe("the ordinary way beside a special one", () => {
  const way = (special: string, rest: string) => ({
    wujiang: {
      situations: [
        { id: "special", name: special },
        { id: "rest", name: rest },
      ],
    },
  });

  test.each([
    ["选择告知承诺", "不选择告知承诺、按一般程序办理"],
    ["后置现场审查", "先核后证"],
    ["以书面承诺代替场所证明", "提交场所证明"],
  ])("%s has said %s", (special, rest) => {
    expect(found(way(special, rest))).toEqual(["situations[special].name"]);
  });

  test("another case is no ordinary way", () => {
    expect(found(way("选择告知承诺", "通过网络经营"))).toHaveLength(2);
    expect(found(way("以书面承诺代替场所证明", "提交健康证明"))).toHaveLength(2);
  });
});

describe("what a merged step or review point brings with it", () => {
  const step = (id: string, name: string, phase: string, days: number, more: Tree = {}): Tree => ({
    id,
    name,
    phase,
    limit: { value: days, unit: "工作日" },
    ...more,
  });
  const apart = [step("sign", "登记", "决定", 1), step("send", "送达", "送达", 1)];
  const limit = (days: number, name = "登记与送达") => ({
    ...each("steps", [apart, apart, [step("both", name, "决定", days)]]),
  });
  const without = (changes: ReturnType<typeof limit>) =>
    Object.fromEntries(regions.map((region) => [region, { ...changes[region], reviewPoints: null }]));

  test("its limit is not held against that of one of the two", () => {
    expect(fieldOf(without(limit(2)), "steps[sign].limit")).toMatchObject({
      severity: null,
      explainedBy: "steps[sign].name",
    });
    expect(fieldOf(without(limit(2, "登记")), "steps[sign].limit").severity).toBe("warning");
    expect(fieldOf(without(limit(0)), "steps[sign].limit").severity).toBe("warning");
  });

  test("审查决定 is the 材料审查 and the 决定", () => {
    const two = [step("read", "材料审查", "审查", 1), step("decide", "决定", "决定", 1)];
    const changes = each("steps", [two, two, [step("both", "审查决定", "决定", 2)]]);
    expect(fieldOf(without(changes), "steps[read].name").explainedBy).toBe("steps[decide].name");
  });

  test("a review point within another is no finding beside that one", () => {
    const points = [point({ point: "分区陈列和温湿度" }), point({ id: "trace", point: "计算机系统和追溯" })];
    const merged = [point({ point: "分区陈列、温湿度和追溯" })];
    const all = each("reviewPoints", [points, points, merged]);
    const changes = Object.fromEntries(
      regions.map((region) => [region, { ...all[region], materials: [form(), plan()] }]),
    );
    expect(fieldOf(changes, "reviewPoints[trace].point").explainedBy).toBe("reviewPoints[plan-check].point");
  });
});

describe("steps outside the counted time, and review points for their step's situations", () => {
  const visit = (more: Tree): Tree => ({ id: "review", name: "现场核查", phase: "审查", ...more });

  test("a step outside the counted time need not say how long it takes", () => {
    const limit = { value: 5, unit: "工作日" };
    const changes = each("steps", [[visit({ special: true })], [visit({ limit })], [visit({ limit })]]);
    expect(fieldOf(changes, "steps[review].limit").explainedBy).toBe("steps[review].special");
    const counted = each("steps", [[visit({})], [visit({ limit })], [visit({ limit })]]);
    expect(fieldOf(counted, "steps[review].limit").severity).toBe("warning");
  });

  test("a review point for its step's situations is no finding beside the step", () => {
    const situations = [
      { id: "big", name: "重点排水户" },
      { id: "small", name: "一般排水户" },
    ];
    const scope = (): Tree => ({ situations: ["big"] });
    const version = (step: Tree, of: Tree) => ({
      situations,
      steps: [visit(step)],
      materials: [form(), plan()],
      reviewPoints: [formPoint, point(of)],
    });
    const changes = (of: Tree) => ({
      qingpu: version(scope(), scope()),
      wujiang: version({}, of),
      jiashan: version(scope(), scope()),
    });
    expect(fieldOf(changes({}), "reviewPoints[plan-check].situations").explainedBy).toBe(
      "steps[review].situations",
    );
    expect(fieldOf(changes({ situations: ["small"] }), "reviewPoints[plan-check].situations").severity).toBe(
      "warning",
    );
  });
});

describe("situations that have been said otherwise", () => {
  const [licensed, fresh] = [
    { id: "licensed", name: "已领取营业执照" },
    { id: "fresh", name: "新办" },
  ];
  const licence = (over: Tree): Tree => ({ id: "licence", name: "卫生检测报告", ...over });
  const changes = (spared: string) => ({
    qingpu: {
      situations: [licensed],
      materials: [form(), licence({ necessity: spared, situations: ["licensed"] })],
    },
    wujiang: { materials: [form(), licence({ necessity: "必要" })] },
    jiashan: { materials: [form(), licence({ necessity: "必要" })] },
  });

  test("非必要 beside 必要 tells of the situation it is asked in", () => {
    expect(fieldOf(changes("非必要"), "situations[licensed].name").explainedBy).toBe(
      "materials[licence].necessity",
    );
    expect(fieldOf(changes("必要"), "situations[licensed].name").severity).toBe("warning");
  });

  test("what is for a shared situation as well is not what a situation is made for", () => {
    const letter = { id: "letter", name: "授权委托书", necessity: "必要", situations: ["licensed"] };
    const all = each("situations", [[fresh, licensed], [fresh], [fresh]]);
    const wide = { ...form(), situations: ["fresh", "licensed"] };
    const made = { ...all, qingpu: { ...all.qingpu, materials: [wide, letter] } };
    expect(fieldOf(made, "situations[licensed].name").explainedBy).toBe("materials[letter].name");
  });
});

describe("what explains another element", () => {
  const limit = (value: number, note: string) => ({ value, unit: "工作日", note });

  test("why the law's limit is taken as it is follows from taking it differently", () => {
    const notes = (days: readonly [number, number, number]) =>
      fieldOf(
        each("statutoryLimit", [
          limit(days[0], "依照条例第八条"),
          limit(days[1], "办法写为二十日"),
          limit(days[2], "依照条例第八条"),
        ]),
        "statutoryLimit.note",
      );
    expect(notes([3, 20, 3]).explainedBy).toBe("statutoryLimit");
    expect(notes([20, 20, 20])).toMatchObject({ severity: "warning", explainedBy: null });
  });

  test("how a case is reviewed follows from what kind of case it is, where both part the regions alike", () => {
    const kinds = each("caseType", ["即办件", "承诺件", "即办件"]);
    const reviewed = (...[a, b, c]: [string, string, string]) => {
      const own = { qingpu: a, wujiang: b, jiashan: c };
      const changes = regions.map((region) => [region, { ...kinds[region], reviewType: own[region] }]);
      return fieldOf(Object.fromEntries(changes), "reviewType");
    };
    expect(reviewed("即审即办", "前审后批", "即审即办").explainedBy).toBe("caseType");
    expect(reviewed("即审即办", "前审后批", "前审后批").severity).toBe("warning");
  });

  test("a special procedure follows from the step outside the counted time", () => {
    const review = (over: Tree): Tree => ({ id: "review", name: "专家评审", phase: "审查", ...over });
    const changes = (special: boolean) => ({
      qingpu: { steps: [review({})], specialProcedures: null },
      wujiang: { steps: [review(special ? { special } : {})], specialProcedures: ["专家评审"] },
      jiashan: { steps: [review({})], specialProcedures: null },
    });
    expect(fieldOf(changes(true), "specialProcedures").explainedBy).toBe("steps[review].special");
    expect(fieldOf(changes(false), "specialProcedures").severity).toBe("warning");
  });

  test("a step for some situations follows from the step that is for the others", () => {
    const situations = [
      { id: "usual", name: "一般程序" },
      { id: "promise", name: "告知承诺" },
    ];
    const [review, issue] = [
      { id: "review", name: "审查", phase: "审查" },
      { id: "issue", name: "制证", phase: "送达" },
    ];
    const push = { id: "push", name: "推送证照", phase: "送达", situations: ["promise"] };
    const changes = (other: Tree) => ({
      qingpu: { situations, steps: [review, issue] },
      wujiang: { situations, steps: [review, { ...issue, situations: ["usual"] }, other] },
      jiashan: { situations, steps: [review, issue] },
    });
    expect(fieldOf(changes(push), "steps[issue].situations").explainedBy).toBe("steps[push].name");
    expect(fieldOf(changes({ ...push, phase: "决定" }), "steps[issue].situations").severity).toBe("warning");
  });
});
