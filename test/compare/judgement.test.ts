import { describe, expect, test } from "vitest";
import { compareItem, filterMatrices, summarise } from "../../src/compare/compare.ts";
import { fieldsIn } from "../../src/model/matrix.ts";
import { withoutFaults } from "../../src/schema/without-faults.ts";
import { catalogueOf, compared, each, fieldOf } from "./compared.ts";

const limit = (value: number, unit = "工作日") => ({ value, unit, startsFrom: "受理之日" });
const limits = each("promisedLimit", [limit(0, "当场"), limit(7), limit(5)]);

describe("what a difference weighs", () => {
  test("a basic element departs from item.yaml, even where all regions agree with each other", () => {
    const name = fieldOf({ ...each("name", ["卫生许可", "卫生许可", "卫生许可"]) }, "name");
    expect(name).toMatchObject({
      state: "identical",
      severity: "error",
      offAgreed: ["qingpu", "wujiang", "jiashan"],
    });
    expect(name.agreed?.text).toBe("公共场所卫生许可");
  });

  test("a name tolerates its setting, not its wording", () => {
    const state = (name: string) => fieldOf({ wujiang: { name } }, "name");
    expect(state("公共场所卫生许可 ")).toMatchObject({ severity: null });
    expect(state("公共场所卫生许可证")).toMatchObject({ severity: "error", offAgreed: ["wujiang"] });
  });

  test("a code tolerates nothing", () => {
    expect(fieldOf({ wujiang: { catalogCode: "０00123001000" } }, "catalogCode")).toMatchObject({
      state: "typographic",
      severity: "error",
    });
  });

  test("what is to be unified is a warning, and the catalogue's own word decides what is", () => {
    expect(fieldOf(limits, "promisedLimit")).toMatchObject({ harmonise: "unify", severity: "warning" });
    const files = { "catalogue.yaml": { harmonise: { promisedLimit: "local", steps: "same" } } };
    expect(fieldOf({ ...limits, files }, "promisedLimit")).toMatchObject({
      harmonise: "local",
      severity: "info",
    });
    expect(fieldOf({ files }, "steps[review].limit").harmonise).toBe("same");
  });

  test("what is merely reworded is a step milder", () => {
    const point = (standard: string) => [
      { id: "p", kind: "形式审查", by: "办理地", point: "填写完整", standard },
    ];
    const changes = each("reviewPoints", [
      point("材料齐全、符合法定形式"),
      point("申请材料齐全，均符合法定形式"),
      point("材料齐全、符合法定形式"),
    ]);
    expect(fieldOf(changes, "reviewPoints[p].standard")).toMatchObject({
      state: "reworded",
      severity: "info",
    });
    const reasons = each("visitReason", [
      "需当场核验材料原件",
      "需当场核验申请材料的原件",
      "需当场核验材料原件",
    ]);
    expect(fieldOf(reasons, "visitReason")).toMatchObject({ state: "reworded", severity: null });
  });

  test("a legal basis is to be one by its rank", () => {
    const basis = (ref: string) => [{ ref: "hygiene-regulation", articles: ["第八条"] }, { ref }];
    const changes = each("legalBasis", [basis("licensing-law"), basis("local-rule"), basis("licensing-law")]);
    const law = fieldOf(changes, "legalBasis[licensing-law].ref");
    expect(law).toMatchObject({ state: "missing", severity: "error", outside: ["wujiang"] });
    expect(law.values["qingpu"]?.text).toBe("中华人民共和国行政许可法");
    const rule = fieldOf(changes, "legalBasis[local-rule].ref");
    expect(rule).toMatchObject({ state: "missing", severity: "info" });
    expect(rule.values["wujiang"]?.text).toBe("示例地方规定（示例〔2020〕1号）");
  });
});

describe("parts of an entry that a region lacks", () => {
  const material = (copies: number) => [
    { id: "form", ref: "application-form", name: "卫生许可证申请表", necessity: "必要", copies },
  ];

  const other = [{ id: "plan", name: "平面图", necessity: "必要" }];
  const copiesOf = (...lists: [object[], object[], object[]]) => {
    const changes = each("materials", lists);
    return fieldOf(
      { ...changes, wujiang: { ...changes.wujiang, reviewPoints: null } },
      "materials[application-form].copies",
    );
  };

  test("are no finding of their own", () => {
    expect(copiesOf(material(1), other, material(1))).toMatchObject({
      state: "missing",
      severity: null,
    });
  });

  test("unless those that have the entry differ", () => {
    expect(copiesOf(material(1), other, material(2))).toMatchObject({
      state: "missing",
      judged: "different",
      severity: "warning",
      outside: ["qingpu", "jiashan"],
    });
  });

  test("a limit or an object a region does not state is one finding", () => {
    const supplement = { value: 5, unit: "工作日", note: "自收件之日起" };
    const held = (over: object) => [{ ...material(1)[0], necessity: "容缺后补", ...over }];
    const commitment = { available: true, laterCheck: "发证后2个月内现场核查" };
    const { fields } = compared({
      qingpu: { materials: held({ supplementWithin: supplement }), commitment },
      wujiang: { materials: held({}) },
      jiashan: { materials: held({ supplementWithin: supplement }), commitment },
    });
    const found = fields.filter(({ severity, harmonise }) => severity !== null && harmonise !== "local");
    expect(found.map(({ field }) => field)).toEqual([
      "materials[application-form].supplementWithin",
      "commitment.available",
    ]);
  });
});

describe("what cannot be judged", () => {
  test("takes no part and is not missing", () => {
    const catalogue = catalogueOf({});
    const [item] = catalogue.items;
    const wujiang = item?.versions.get("wujiang");
    if (item === undefined || wujiang === undefined) throw new Error("the sample has a version");
    const faulty = withoutFaults(wujiang, [
      "/visits",
      "/materials/0",
      "/audience/0",
      "/promisedLimit",
    ]) as typeof wujiang;
    const matrix = compareItem(
      catalogue,
      { ...item, versions: new Map(item.versions).set("wujiang", faulty) },
      "2026-11-23",
    );
    for (const path of [
      "visits",
      "audience",
      "promisedLimit",
      "promisedLimit.startsFrom",
      "materials[application-form].name",
      "materials[application-form].copies",
    ]) {
      const field = fieldsIn(matrix.nodes).find((each) => each.field === path);
      expect([path, field?.state, Object.keys(field?.values ?? {})]).toEqual([
        path,
        "identical",
        ["qingpu", "jiashan"],
      ]);
    }
  });

  test("nor does a region whose file could not be read", () => {
    const catalogue = catalogueOf({});
    const [item] = catalogue.items;
    if (item === undefined) throw new Error("the sample has an item");
    const versions = new Map([...item.versions].filter(([region]) => region !== "jiashan"));
    const matrix = compareItem(
      catalogue,
      { ...item, versions, unreadable: new Set(["jiashan"]) },
      "2026-11-23",
    );
    expect(matrix.regions).toEqual(["qingpu", "wujiang"]);
    expect(fieldsIn(matrix.nodes).filter(({ state }) => state === "missing")).toEqual([]);
  });
});

describe("who departs", () => {
  test("everyone but the biggest group; all where there is none", () => {
    expect(fieldOf(limits, "promisedLimit").outside).toEqual(["qingpu", "wujiang", "jiashan"]);
    expect(fieldOf(each("visits", [2, 1, 1]), "visits").outside).toEqual(["qingpu"]);
    expect(fieldOf(each("quota", [null, null, "每年10家"]), "quota").outside).toEqual(["jiashan"]);
  });

  test("merely reworded texts are on one side", () => {
    const changes = each("visitReason", [
      "需领取结果时签收",
      "需当场核验材料原件",
      "需当场核验申请材料的原件",
    ]);
    expect(fieldOf(changes, "visitReason").outside).toEqual(["qingpu"]);
  });
});

describe("direction", () => {
  test.each([
    ["promisedLimit", [limit(0, "当场"), limit(7), limit(5)], ["wujiang"], ["qingpu"]],
    [
      "promisedLimit",
      [limit(1, "小时"), limit(60, "分钟"), limit(2, "小时")],
      ["jiashan"],
      ["qingpu", "wujiang"],
    ],
    ["visits", [1, 2, 0], ["wujiang"], ["jiashan"]],
    ["intermediaries", [null, ["卫生检测"], null], ["wujiang"], ["qingpu", "jiashan"]],
    ["caseType", ["即办件", "承诺件", "承诺件"], ["wujiang", "jiashan"], ["qingpu"]],
    ["express", [true, true, false], ["jiashan"], ["qingpu", "wujiang"]],
  ] as const)("%s %j", (key, values, most, least) => {
    expect(fieldOf(each(key, values), key).direction).toEqual({ most, least });
  });

  test("who is asked for the material at all", () => {
    const changes = {
      wujiang: {
        materials: [
          { id: "form", ref: "application-form", name: "卫生许可证申请表", necessity: "必要" },
          { id: "p", name: "平面图", necessity: "必要" },
        ],
      },
    };
    expect(fieldOf(changes, "materials[p].name").direction).toEqual({
      most: ["wujiang"],
      least: ["qingpu", "jiashan"],
    });
  });
});

describe("the standard", () => {
  const standard = (over: object) => ({
    "items/sample/standard.yaml": { effectiveFrom: "2026-12-01", ...over },
  });

  test("takes the place of the regions' own differences", () => {
    const field = fieldOf({ ...limits, files: standard({ promisedLimit: limit(7) }) }, "promisedLimit");
    expect(field).toMatchObject({ severity: "warning", offStandard: ["qingpu", "jiashan"] });
    expect(field.standard).toMatchObject({ text: "7个工作日" });
  });

  test("weighs an error from its first day on", () => {
    const changes = { ...limits, files: standard({ promisedLimit: limit(7) }) };
    expect(fieldOf({ ...changes, asOf: "2026-11-30" }, "promisedLimit").severity).toBe("warning");
    expect(fieldOf({ ...changes, asOf: "2026-12-01" }, "promisedLimit").severity).toBe("error");
  });

  test("what it leaves open is judged between the regions", () => {
    const field = fieldOf({ ...limits, files: standard({ visits: 1 }) }, "promisedLimit");
    expect(field).toMatchObject({ severity: "warning", offStandard: [] });
    expect(field.standard).toBeNull();
  });

  test("an entry its list does not have goes beyond it, one it has is lacking", () => {
    const { fields } = compared({
      files: standard({ materials: [{ id: "card", ref: "id-card", name: "居民身份证", necessity: "必要" }] }),
    });
    const form = fields.find(({ field }) => field === "materials[application-form].name");
    expect(form).toMatchObject({
      standard: "absent",
      severity: "warning",
      offStandard: ["qingpu", "wujiang", "jiashan"],
    });
    const card = fields.find(({ field }) => field === "materials[id-card].name");
    expect(card).toMatchObject({ severity: "warning", offStandard: ["qingpu", "wujiang", "jiashan"] });
    expect(
      fields.filter(
        ({ field, severity }) => field.startsWith("materials[application-form].") && severity !== null,
      ),
    ).toHaveLength(1);
  });
});

describe("figures", () => {
  test("what each region asks in all", () => {
    const materials = [
      { id: "form", ref: "application-form", name: "卫生许可证申请表", necessity: "必要", copies: 2 },
      { id: "p", name: "平面图", necessity: "非必要", copies: 1 },
    ];
    const { burden } = compared({
      ...limits,
      jiashan: { promisedLimit: limit(15, "自然日"), materials, visits: 2 },
    });
    expect(burden["qingpu"]).toEqual({
      workingDays: 0,
      otherLimits: {},
      materials: 1,
      copies: 0,
      visits: 1,
      steps: 4,
    });
    expect(burden["jiashan"]).toEqual({
      workingDays: 0,
      otherLimits: { 自然日: 15 },
      materials: 1,
      copies: 2,
      visits: 2,
      steps: 4,
    });
  });

  test("the rate counts what is to be one, and no filter changes it", () => {
    const matrix = compared({ ...limits, wujiang: { promisedLimit: limit(7), express: false } });
    const summary = summarise([matrix]);
    const toBeOne = matrix.fields.filter(({ harmonise }) => harmonise !== "local").length;
    expect(summary.fields).toBe(matrix.fields.length);
    expect(summary.consistencyRate).toBeCloseTo((toBeOne - 1) / toBeOne);
    expect(summary.states.different).toBeGreaterThanOrEqual(2);
    expect(summarise([]).consistencyRate).toBeNull();
  });

  test("fields can be picked by level, path and item", () => {
    const matrix = compared(limits);
    const paths = (wanted: Parameters<typeof filterMatrices>[1]) =>
      filterMatrices([matrix], wanted).flatMap(({ nodes }) => fieldsIn(nodes).map(({ field }) => field));
    expect(paths({ minLevel: 4 })).toContain("promisedLimit");
    expect(paths({ minLevel: 4 })).not.toContain("visits");
    expect(paths({ fields: ["materials[*].copies"] })).toEqual(["materials[application-form].copies"]);
    expect(paths({ fields: ["promisedLimit"] })).toEqual(["promisedLimit", "promisedLimit.startsFrom"]);
    expect(paths({ items: ["other"] })).toEqual([]);
  });
});
