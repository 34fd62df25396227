import { describe, expect, test } from "vitest";
import type { ItemMatrix, MatrixField, State } from "../../src/model/matrix.ts";
import { labelWords } from "../../src/model/words.ts";
import { profileOf } from "../../src/schema/profile.ts";
import { changed, editionOf, withItem } from "./sample-edition.ts";

const wujiang = "items/sample/wujiang.yaml";
const jiashan = "items/sample/jiashan.yaml";
type Material = Record<string, unknown>;

const guideOf = (files: Parameters<typeof editionOf>[0]) => {
  const item = editionOf(files).items[0];
  if (item === undefined) throw new Error("no item");
  return { ...item.guide, differences: item.differences };
};

describe("the order of an edition", () => {
  const files = withItem(
    "a-person",
    (item) => Object.assign(item, { group: "个人", catalogCode: "000109001000" }),
    withItem("z-early", (item) => Object.assign(item, { catalogCode: "000109001000" })),
  );

  test("is 企业 before 个人, then the national department, then the id, numbered from 1", () => {
    expect(editionOf(files).items.map(({ no, id }) => [no, id])).toEqual([
      [1, "z-early"],
      [2, "sample"],
      [3, "a-person"],
    ]);
  });

  test("does not depend on the order of files", () => {
    const backwards = Object.fromEntries(Object.entries(files).reverse());
    expect(JSON.stringify(editionOf(backwards))).toBe(JSON.stringify(editionOf(files)));
  });
});

describe("what an edition says of itself", () => {
  test("is the catalogue's, unless it is told otherwise", () => {
    expect(editionOf()).toMatchObject({
      edition: "2026年第1版",
      effectiveDateText: "2026年11月1日",
      draft: false,
      example: true,
    });
    expect(
      editionOf(undefined, {
        edition: "试行版",
        draft: true,
        baseUrl: "https://example.org/list/",
      }),
    ).toMatchObject({
      edition: "试行版",
      effectiveDateText: "2026年11月1日",
      draft: true,
      baseUrl: "https://example.org/list",
      banners: [{ word: "草稿" }, { word: "示例" }],
      items: [{ url: "https://example.org/list/items/sample.html", page: "items/sample.html" }],
    });
  });
});

describe("a fact", () => {
  const limit = (guide: ReturnType<typeof guideOf>) =>
    guide.highlights.find(({ field }) => field === "promisedLimit");

  test("all regions state alike is one text", () => {
    expect(limit(guideOf(undefined))).toMatchObject({ same: "7个工作日", note: "一致", tone: "same" });
  });

  test("regions state differently is told region by region, those of one text together", () => {
    const files = changed(wujiang, (version) =>
      Object.assign(version, { promisedLimit: { value: 5, unit: "工作日" } }),
    );
    expect(limit(guideOf(files))).toMatchObject({
      same: null,
      note: "不同",
      variants: [
        { regionNames: "青浦、嘉善", text: "7个工作日" },
        { regionNames: "吴江", text: "5个工作日" },
      ],
    });
  });

  test("that only differs in spaces and width is not called different", () => {
    const spaced = (text: string) => (version: Material) => Object.assign(version, { quota: text });
    const files = ["qingpu", "jiashan"].reduce(
      (all, region) => changed(`items/sample/${region}.yaml`, spaced("每年 １０家"), all),
      changed(wujiang, spaced("每年10家")),
    );
    const fact = guideOf(files)
      .groups.flatMap(({ facts }) => facts)
      .find(({ field }) => field === "quota");
    expect(fact).toMatchObject({ same: null, note: "写法不同", tone: "alike" });
  });

  test("each region fills in for itself is not called a difference", () => {
    const fact = guideOf(undefined)
      .groups.flatMap(({ facts }) => facts)
      .find(({ field }) => field === "authority.name");
    expect(fact).toMatchObject({ note: "各地分别填写", tone: "local" });
  });
});

describe("the guide", () => {
  test("prints every public element of a version in a place of its own", () => {
    const guide = guideOf(undefined);
    const printed = new Set(
      guide.groups.flatMap(({ facts }) => facts.map(({ field }) => field.split(".")[0])),
    );
    const elsewhere = [
      "legalBasis",
      "conditions",
      "situations",
      "materials",
      "process",
      "steps",
      "reviewPoints",
      "fees",
      "results",
      "windows",
      "contact",
      "relief",
      "faq",
      "sources",
    ];
    const stated = Object.keys(editionOf().items[0]?.versions["qingpu"] ?? {});
    for (const key of stated) expect(printed.has(key) || elsewhere.includes(key), key).toBe(true);
    expect(profileOf("version").fields.length).toBeGreaterThan(stated.length);
  });

  test("finds a material by the register's id and says who asks for it and how", () => {
    const files = changed(jiashan, (version) => {
      const [form] = version["materials"] as Material[];
      version["materials"] = [
        { ...form, id: "table", name: "卫生许可证申请书", copies: 2, originalCheck: true },
        { id: "own", name: "承诺书", necessity: "容缺后补", supplementWithin: { value: 5, unit: "工作日" } },
      ];
    });
    const [form, own] = guideOf(files).materials;
    expect(form).toMatchObject({ presence: null, name: { same: null } });
    expect(form?.requirement?.variants.map(({ text }) => text)).toEqual([
      "原件1份",
      "原件1份、复印件2份（验原件）",
    ]);
    expect(own).toMatchObject({
      no: 2,
      presence: "仅嘉善",
      tone: "differs",
      name: { same: "承诺书" },
      necessity: { same: "容缺后补（5个工作日内补交）" },
    });
  });

  test("draws steps that wait for the same step side by side, and says so in sentences", () => {
    const steps = [
      { id: "a", name: "受理" },
      { id: "b", name: "书面审查", after: ["a"], limit: { value: 2, unit: "工作日" } },
      { id: "c", name: "现场核查", after: ["a"], special: true, region: "wujiang" },
      { id: "d", name: "决定", after: ["b", "c"] },
    ];
    const [own, others] = guideOf(
      changed("items/sample/qingpu.yaml", (version) => Object.assign(version, { steps })),
    ).flows;
    expect(own).toMatchObject({ regionNames: "青浦", parallel: true });
    expect(own?.steps.map(({ name, rank }) => [name, rank])).toEqual([
      ["受理", 0],
      ["书面审查", 1],
      ["现场核查", 1],
      ["决定", 2],
    ]);
    expect(own?.sentences).toEqual([
      "第1步 受理",
      "第2步 书面审查（2个工作日），在第1步之后",
      "第3步 现场核查（吴江；特别程序，不计入时限），在第1步之后",
      "第4步 决定，在第2、3步之后",
    ]);
    expect(others).toMatchObject({ regionNames: "吴江、嘉善", parallel: false });
  });

  test("is not stopped by steps that wait for each other", () => {
    const steps = [
      { id: "a", name: "甲", after: ["b"] },
      { id: "b", name: "乙", after: ["a"] },
    ];
    const [flow] = guideOf(
      changed("items/sample/qingpu.yaml", (version) => Object.assign(version, { steps })),
    ).flows;
    expect(flow?.steps.map(({ name }) => name)).toEqual(["甲", "乙"]);
  });

  test("marks a law nobody has checked, and one no longer in force", () => {
    const basis = (ref: string, changes: Record<string, unknown>) => {
      const files = changed("registers/legal-bases.yaml", (register) =>
        Object.assign((register["legalBases"] as Material[])[0] ?? {}, changes),
      );
      return guideOf(
        changed(
          "items/sample/qingpu.yaml",
          (version) => Object.assign(version, { legalBasis: [{ ref }] }),
          files,
        ),
      ).basis[0];
    };
    expect(basis("local-rule", {})).toMatchObject({
      title: "《示例地方规定》",
      mark: "待核",
      presence: "仅青浦",
    });
    expect(basis("hygiene-regulation", { repealed: "2026-01-01" })?.mark).toBe("已废止");
    expect(basis("hygiene-regulation", { repealed: "2027-01-01" })?.mark).toBe(null);
    expect(basis("nowhere", {})).toMatchObject({ title: "《nowhere》", mark: "待核" });
  });

  test("says which region has no version", () => {
    const files = { ...editionFilesWithout(jiashan) };
    expect(guideOf(files).absent).toEqual([
      { region: "jiashan", shortName: "嘉善", text: "嘉善尚未提供本事项的办事指南。" },
    ]);
    expect(editionOf(files).items[0]?.glance[2]).toMatchObject({ there: false, promisedLimit: null });
  });
});

function editionFilesWithout(path: string): Record<string, string> {
  const files: Record<string, string> = { ...changed(path, () => undefined) };
  delete files[path];
  return files;
}

describe("what is published of a version", () => {
  test("leaves out what is internal, everywhere else it is whole", () => {
    const files = changed("items/sample/qingpu.yaml", (version) =>
      Object.assign((version["steps"] as Material[])[0] ?? {}, { handler: "张科长岗", office: "审批科" }),
    );
    const [item] = editionOf(files).items;
    expect(JSON.stringify(editionOf(files))).not.toContain("张科长岗");
    expect(item?.versions["qingpu"]).toMatchObject({
      steps: [{ id: "accept", office: "审批科" }, {}, {}, {}],
      promisedLimit: { value: 7, unit: "工作日", startsFrom: "受理之日" },
    });
  });

  test("is the standard's stated parts where there is a standard", () => {
    const files = {
      ...changed(wujiang, () => undefined),
      "items/sample/standard.yaml":
        "effectiveFrom: 2026-12-01\nagreedBy:\n  - body: 甲局\n    document: 〔2026〕1号\npromisedLimit:\n  value: 5\n  unit: 工作日\n",
    };
    expect(editionOf(files).items[0]).toMatchObject({
      unified: { promisedLimit: { value: 5, unit: "工作日" } },
      standard: { effectiveFrom: "2026年12月1日", agreedBy: "甲局（〔2026〕1号）" },
    });
    expect(Object.keys(editionOf(files).items[0]?.unified ?? {})).toEqual(["promisedLimit"]);
    expect(editionOf().items[0]?.unified).toBe(null);
  });
});

describe("the table of differences", () => {
  const regions = ["qingpu", "wujiang", "jiashan"] as const;
  const field = (
    key: string,
    state: State,
    texts: readonly (string | undefined)[],
    more: Partial<MatrixField> = {},
  ): MatrixField => {
    const declared = profileOf("version").byPath.get(key);
    if (declared === undefined) throw new Error(`no element ${key}`);
    const label = labelWords(declared);
    const places = regions.map((region) => ({
      file: `items/sample/${region}.yaml`,
      pointer: `/${key}`,
      part: "value" as const,
    }));
    const values = texts.map((text, at) => {
      const place = places[at];
      return text === undefined || place === undefined
        ? null
        : { text, words: { zh: text, en: text }, normal: text, place };
    });
    return {
      kind: "field",
      address: { entry: null, part: key },
      field: key,
      path: key,
      label,
      part: label,
      entry: null,
      valueKind: declared.shape === "list" ? "text" : (declared.kind ?? "text"),
      harmonise: "unify",
      burden: typeof declared.burden === "object" ? "order" : (declared.burden ?? null),
      state,
      judged: state,
      values: Object.fromEntries(regions.map((region, at) => [region, values[at] ?? null])),
      places: Object.fromEntries(regions.flatMap((region, at) => (places[at] ? [[region, places[at]]] : []))),
      agreed: null,
      standard: null,
      offStandard: [],
      offAgreed: [],
      outside: [],
      severity: "warning",
      direction: null,
      alignment: null,
      approval: null,
      among: null,
      explainedBy: null,
      ...more,
    };
  };
  const approvals = {
    "approvals/slower.yaml":
      "id: slower\nitem: sample\nfield: promisedLimit\nvalues:\n  qingpu: 7工作日\nreason: 系统尚未联通\napprovedBy:\n  - body: 示例机关\napprovedOn: 2026-10-01\nexpires: '2027-06-30'\n",
  };
  const matrix: ItemMatrix = {
    item: "sample",
    name: "公共场所卫生许可",
    regions: ["qingpu", "wujiang", "jiashan"],
    approvals: [],
    burden: {},
    nodes: [
      field("promisedLimit", "different", ["7个工作日", "10个工作日", "7个工作日"], {
        direction: { most: ["wujiang"], least: ["qingpu", "jiashan"] },
        approval: { id: "slower", status: "active" },
      }),
      field("visits", "different", ["1", "0", "1"], {
        direction: { most: ["qingpu", "jiashan"], least: ["wujiang"] },
      }),
      field("quota", "missing", [undefined, "10家", undefined]),
      field("caseType", "identical", ["承诺件", "承诺件", "承诺件"]),
      field("visitReason", "wording", ["和", "与", "及"]),
      field("reviewType", "reworded", ["甲", "乙", "乙"]),
      field("handlingModes", "different", ["甲", "乙", "丙"], { harmonise: "local" }),
      field("intermediaries", "different", ["甲", "乙", "丙"], { among: "identical" }),
    ],
  };
  const [item] = editionOf(
    {
      ...changed(wujiang, (version) =>
        Object.assign(version, { promisedLimit: { value: 10, unit: "工作日" } }),
      ),
      ...approvals,
    },
    {},
    [matrix],
  ).items;

  test("holds what really differs, each once, with what it means for applicants", () => {
    expect(
      item?.differences.map(({ field: path, note, effect, approved }) => [path, note, effect, approved]),
    ).toEqual([
      ["promisedLimit", "已批准的差异", "最长：吴江；最短：青浦、嘉善", true],
      ["visits", "不同", "最多：青浦、嘉善；最少：吴江", false],
      ["quota", "部分地区未写明", null, false],
      ["reviewType", "措辞不同", null, false],
    ]);
    expect(item?.guide.verdict).toBe(
      "三地在3处办事要求上不一致，其中1处是已批准的差异；另有1处只是措辞不同。逐项列在“各地差异”表中。",
    );
  });

  test("gives the reason and the end of an approval, there and beside the fact", () => {
    const approval = {
      id: "slower",
      reason: "系统尚未联通",
      approvedBy: "示例机关",
      until: "有效期至2027年6月30日",
    };
    expect(item?.differences[0]?.approval).toMatchObject(approval);
    expect(item?.guide.highlights[0]).toMatchObject({
      field: "promisedLimit",
      note: "已批准的差异",
      tone: "approved",
      approval,
    });
  });
});
