import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import type { Fact } from "../../src/model/edition.ts";
import { listDocument } from "../../src/publish/render-json.ts";
import { sampleMaterial } from "../support/sample-material.ts";
import { changed, comparedEdition, type Files } from "./sample-edition.ts";

type Tree = Record<string, unknown>;
const fileOf = (region: string): string => `items/sample/${region}.yaml`;

/** Versions of regions changed, each by its own values. */
const versions = (changes: Readonly<Record<string, Tree>>, files?: Files): Files =>
  Object.entries(changes).reduce<Files>(
    (all, [region, values]) => changed(fileOf(region), (version) => Object.assign(version, values), all),
    files ?? changed(fileOf("qingpu"), () => undefined),
  );

function itemOf(files: Files, effectiveDate = "2026-12-01") {
  const item = comparedEdition(files, { effectiveDate }).items[0];
  if (item === undefined) throw new Error("no item");
  return item;
}

const everywhere = (values: Tree): Readonly<Record<string, Tree>> => ({
  qingpu: values,
  wujiang: values,
  jiashan: values,
});
const facts = (item: ReturnType<typeof itemOf>): Fact[] => item.guide.groups.flatMap((group) => group.facts);
const factOf = (item: ReturnType<typeof itemOf>, field: string): Fact | undefined =>
  facts(item).find((fact) => fact.field === field);

describe("a standard's text", () => {
  const withStandard = (standard: Tree, files: Files): Files => ({
    ...files,
    "items/sample/standard.yaml": stringify({ effectiveFrom: "2027-01-01", ...standard }),
  });

  test("says originals and copies as the regions' texts do", () => {
    const files = versions({ wujiang: { materials: [{ ...sampleMaterial, originals: 0, copies: 2 }] } });
    const standard = { materials: [{ ...sampleMaterial, originals: 0, copies: 1 }] };
    const [material] = itemOf(withStandard(standard, files)).guide.materials;
    expect(material?.requirement).toMatchObject({
      standard: "复印件1份",
      variants: [
        { regionNames: "青浦、嘉善", text: "原件1份" },
        { regionNames: "吴江", text: "复印件2份" },
      ],
    });
  });

  test("is not repeated beside what every region says already", () => {
    const item = itemOf(withStandard({ visits: 1, caseType: "即办件" }, versions({})));
    expect(factOf(item, "visits")).toMatchObject({ same: "1次", standard: null, deviations: null });
    expect(factOf(item, "caseType")).toMatchObject({ same: "承诺件", standard: "即办件" });
  });
});

describe("silence", () => {
  test("is no ask of nothing: who states no limit of a step is not called the shortest", () => {
    const steps = (limit: Tree) => ({ steps: [{ id: "accept", name: "受理", ...limit }] });
    const item = itemOf(
      versions({
        qingpu: steps({ limit: { value: 2, unit: "工作日" } }),
        wujiang: steps({ limit: { value: 1, unit: "工作日" } }),
        jiashan: steps({}),
      }),
    );
    const row = item.differences.find(({ field }) => field === "steps[accept].limit");
    expect(row).toMatchObject({ note: "部分地区未写明", effect: null });
  });

  test("weighs nothing on applicants for what an office permits or how it works", () => {
    const item = itemOf(versions({ wujiang: { commitment: { available: true, letter: ["form"] } } }));
    const rows = item.differences.filter(({ field }) => field.startsWith("commitment"));
    expect(rows.map(({ effect }) => effect)).toEqual(rows.map(() => null));
    expect(rows.length).toBeGreaterThan(0);
  });

  test("on situations means all of them, and a step that waits for none says so", () => {
    const situations = [{ id: "new", name: "新办" }];
    const materials = [{ ...sampleMaterial, situations: ["new"] }];
    const item = itemOf(versions({ wujiang: { situations, materials } }));
    expect(item.guide.materials[0]?.situations?.variants).toMatchObject([
      { regionNames: "青浦、嘉善", text: "各种情形" },
      { regionNames: "吴江", text: "新办" },
    ]);
    const waits = itemOf(
      versions({ wujiang: { steps: [{ id: "review", name: "审查", phase: "审查" }] } }),
    ).guide.steps.flatMap((step) => step.facts.filter(({ label }) => label === "前置环节"));
    expect(waits[0]?.variants).toMatchObject([
      { regionNames: "青浦、嘉善", text: "受理" },
      { regionNames: "吴江", text: "无" },
    ]);
  });

  test("on what cannot apply is 不适用, and no difference of its own", () => {
    const item = itemOf(
      versions({
        qingpu: { commitment: { available: true, laterCheck: "一个月内核查" } },
        wujiang: { commitment: { available: false } },
        jiashan: { commitment: { available: false } },
      }),
    );
    expect(factOf(item, "commitment.laterCheck")).toMatchObject({
      tone: "local",
      variants: [{ text: "一个月内核查" }, { text: null, absent: "不适用" }],
    });
    expect(item.differences.map(({ field }) => field)).toEqual(["commitment.available"]);
  });

  test("that cannot be a text lets no region's writing stand for all", () => {
    const basis = "《公共场所卫生管理条例》第八条";
    const extended = (words: string): Tree => ({
      promisedLimit: { value: 10, unit: "工作日", extension: { value: 5, unit: "工作日", basis: words } },
    });
    const item = itemOf(
      versions({
        qingpu: { promisedLimit: { value: 10, unit: "工作日" } },
        wujiang: extended(basis),
        jiashan: extended("公共场所卫生管理条例第八条"),
      }),
    );
    expect(factOf(item, "promisedLimit.extension.basis")).toMatchObject({
      tone: "local",
      same: null,
      variants: [
        { regionNames: "青浦", text: null, absent: "不适用" },
        { regionNames: "吴江", text: basis },
        { regionNames: "嘉善", text: "公共场所卫生管理条例第八条" },
      ],
    });
  });
});

describe("the verdict and the table", () => {
  const second = { id: "extra", name: "场所平面图", originals: 1, copies: 0, necessity: "必要" };

  test("hold what differs among those that have an entry some region lacks", () => {
    const item = itemOf(
      versions({
        qingpu: { materials: [sampleMaterial, second] },
        wujiang: { materials: [sampleMaterial, { ...second, originals: 3 }] },
      }),
    );
    const rows = item.differences.map(({ label, note, cells, effect }) => [
      label,
      note,
      cells.map(({ text, absent }) => text ?? absent ?? "未写明").join("/"),
      effect,
    ]);
    expect(rows).toEqual([
      ["场所平面图·材料名称", "部分地区未写明", "场所平面图/场所平面图/未写明", null],
      ["场所平面图·原件份数", "不同", "1份/3份/不适用", "最多：吴江；最少：青浦"],
    ]);
    expect(item.guide.verdict).toBe("三地在2处办事要求上不一致。逐项列在“各地差异”表中。");
  });

  test("call nothing different that only says otherwise, among those that have the entry", () => {
    const standard = (text: string) => ({ materials: [sampleMaterial, { ...second, acceptStandard: text }] });
    const item = itemOf(
      versions({ qingpu: standard("图纸和现场一致。"), wujiang: standard("图纸及现场一致") }),
    );
    const fact = item.guide.materials[1]?.facts.find(({ label }) => label === "受理标准");
    expect(fact).toMatchObject({ tone: "alike", marked: false });
    expect(item.differences.map(({ label }) => label)).toEqual(["场所平面图·材料名称"]);
  });

  test("treat what is each region's own alike: express and being online are no differences", () => {
    const item = itemOf(versions({ wujiang: { express: false, booking: true, inHall: false } }));
    expect(item.differences).toEqual([]);
    expect(factOf(item, "express")).toMatchObject({ note: "各地分别填写", marked: false });
  });

  test("cut a long name after one of its clauses, not inside a word", () => {
    const text = "总质量超过4500千克的车辆有营运证；全部车辆都在4500千克及以下的小微型运输企业不必申请营运证";
    const item = itemOf(versions({ wujiang: { conditions: [{ id: "permit", text }] } }));
    expect(item.differences.map(({ label }) => label)).toContain("总质量超过4500千克的车辆有营运证…·条件");
  });

  test("cut a long name before a bracket and say which situation an exception is for", () => {
    const long = "低风险业态告知承诺（只销售散装食品或者只从事饮品简单制售的经营者以及其他情形）";
    const situations = [{ id: "low", name: long }];
    const limit = { value: 7, unit: "工作日", startsFrom: "受理之日" };
    const exceptions = [{ situations: ["low"], value: 0, unit: "当场" }];
    const item = itemOf(
      versions({
        ...everywhere({ situations }),
        wujiang: { situations, promisedLimit: { ...limit, exceptions } },
      }),
    );
    expect(item.differences.map(({ label }) => label)).toEqual([
      "承诺办结时限·例外情形（低风险业态告知承诺）",
    ]);
    expect(item.guide.highlights[0]?.remark).toBe("吴江另有1种例外情形");
  });
});

describe("texts", () => {
  test("lose the source's numbers and end marks on the page, not in the data", () => {
    const item = (text: string) => ({ conditions: [{ id: "licensed", text }] });
    const files = versions({
      qingpu: item("（一）已取得营业执照；"),
      wujiang: item("1、已取得营业执照。"),
      jiashan: item("已取得卫生许可证；"),
    });
    const edition = comparedEdition(files);
    const condition = edition.items[0]?.guide.conditions;
    expect(condition?.flatMap(({ name }) => name.variants.map(({ text }) => text))).toEqual([
      "已取得营业执照",
      "已取得卫生许可证",
    ]);
    const text = JSON.stringify(listDocument(edition));
    expect(text).toContain("（一）已取得营业执照；");
    expect(text).toContain("1、已取得营业执照。");
  });

  test("keep a number that means something", () => {
    const names = ["3.在期限以内", "一、未被处罚", "3.5吨以下车辆", "二、三级医院"];
    const conditions = names.map((text, at) => ({ id: `condition-${at}`, text }));
    expect(
      itemOf(versions(everywhere({ conditions }))).guide.conditions.map(({ name }) => name.same),
    ).toEqual(["在期限以内", "未被处罚", "3.5吨以下车辆", "二、三级医院"]);
  });

  test("of points with marks of their own are listed, not strung together", () => {
    const formalCheck = ["1.申请表、承诺书齐全；", "（二）签字清楚。"];
    const crossRegion = { open: true, modes: ["异地代收代办"], collecting: { formalCheck } };
    const fact = factOf(itemOf(versions(everywhere({ crossRegion }))), "crossRegion.collecting.formalCheck");
    expect(fact).toMatchObject({ same: "申请表、承诺书齐全\n签字清楚", listed: true });
  });

  test("that name their own region are nobody else's", () => {
    const remark = (place: string) => ({ situations: [{ id: "here", name: `报告（机构在${place}）` }] });
    const item = itemOf(
      versions({ qingpu: remark("青浦"), wujiang: remark("吴江"), jiashan: remark("嘉善") }),
    );
    const names = item.guide.situations.flatMap(({ name }) => name.variants.map(({ text }) => text));
    expect(names).toEqual(["报告（机构在青浦）", "报告（机构在吴江）", "报告（机构在嘉善）"]);
    expect(item.guide.situations.map(({ name }) => name.tone)).not.toContain("alike");
  });

  test("that name a region's own province stand for that region alone, though they mean one material", () => {
    const named = (name: string) => ({ materials: [{ ...sampleMaterial, name }] });
    const item = itemOf(versions({ qingpu: named("上海市卫生许可证申请书") }));
    const [material] = item.guide.materials;
    expect(material?.name).toMatchObject({
      same: null,
      variants: [
        { regionNames: "青浦", text: "上海市卫生许可证申请书" },
        { regionNames: "吴江、嘉善", text: "卫生许可证申请表" },
      ],
    });
    expect(material?.name.tone).not.toBe("alike");
  });

  test("of one source that several regions name stand once, with all their names", () => {
    const source = { title: "办事指南", url: "https://example.org/guide" };
    const item = itemOf(
      versions({
        qingpu: { sources: [{ ...source, date: "2026-01-02" }] },
        wujiang: { sources: [{ ...source, note: "第二页" }] },
      }),
    );
    expect(item.guide.sources.filter(({ title }) => title === "办事指南")).toMatchObject([
      { regionNames: "青浦、吴江", date: "2026年1月2日", note: "吴江：第二页" },
    ]);
  });

  test("of one source that several regions take the same from say so once, and who takes the rest", () => {
    const source = { title: "办事指南", url: "https://example.org/guide" };
    const item = itemOf(
      versions({
        qingpu: { sources: [{ ...source, note: "取期限；待核" }] },
        wujiang: { sources: [{ ...source, note: "取材料；待核。" }] },
      }),
    );
    expect(item.guide.sources.find(({ title }) => title === "办事指南")?.note).toBe(
      "待核；青浦：取期限；吴江：取材料",
    );
  });

  test("say that no law sets a limit where the note of the limit does", () => {
    const statutoryLimit = { value: 20, unit: "工作日", note: "国家没有规定办结时限，按约定填写" };
    const item = itemOf(versions(everywhere({ statutoryLimit })));
    expect(item.statutoryLimit.map(({ text }) => text)).toEqual(["法律未规定"]);
    expect(item.guide.highlights.find(({ field }) => field === "statutoryLimit")).toMatchObject({
      same: "20个工作日",
      remark: "注明法律未规定，时限的由来见说明",
    });
  });
});
