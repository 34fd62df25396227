import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fieldsIn, type ItemMatrix } from "../../src/model/matrix.ts";
import { type Changes, compared, ownNames, regions } from "./compared.ts";

type Entry = Record<string, unknown>;
type Three = readonly [readonly Entry[], readonly Entry[], readonly Entry[]];

/** The lists in each region, and nothing of the sample's that refers to what they replace. */
const withLists = (lists: Readonly<Record<string, Three>>): Changes => {
  const of = (at: 0 | 1 | 2) => ({
    reviewPoints: null,
    ...Object.fromEntries(Object.entries(lists).map(([key, three]) => [key, three[at]])),
  });
  return { qingpu: of(0), wujiang: of(1), jiashan: of(2), files: ownNames };
};
const entriesOf = ({ nodes }: ItemMatrix, list: string) =>
  fieldsIn(nodes).filter(({ field, entry }) => field.startsWith(`${list}[`) && entry?.presence === true);
/** What each row of the list is called in each region. */
const rowsOf = (changes: Changes, list: string) =>
  entriesOf(compared(changes), list).map(({ values }) =>
    regions.map((region) => values[region]?.text ?? "—").join(" | "),
  );
const sureness = (changes: Changes, list: string) =>
  entriesOf(compared(changes), list).map(({ alignment }) => `${alignment?.by} ${alignment?.confidence}`);

const step = (id: string, name: string, phase: string, situations?: readonly string[]) => ({
  id,
  name,
  phase,
  ...(situations === undefined ? {} : { situations }),
});

describe("steps are the same by their phase, their place and their situations", () => {
  test("the visit is the visit and the reading of papers that, whatever each is called", () => {
    const changes = withLists({
      steps: [
        [
          step("a", "受理", "受理"),
          step("b", "实地核查", "审查"),
          step("c", "审查", "审查"),
          step("d", "决定", "决定"),
        ],
        [
          step("a", "受理", "受理"),
          step("b", "现场查勘", "审查"),
          step("c", "审核", "审查"),
          step("d", "决定", "决定"),
        ],
        [
          step("a", "受理", "受理"),
          step("b", "现场核查", "审查"),
          step("c", "审查", "审查"),
          step("d", "决定", "决定"),
        ],
      ],
    });
    expect(rowsOf(changes, "steps")).toEqual([
      "受理 | 受理 | 受理",
      "实地核查 | 现场查勘 | 现场核查",
      "审查 | 审核 | 审查",
      "决定 | 决定 | 决定",
    ]);
    const [first, visit] = sureness(changes, "steps");
    expect(first).toBe("key 1");
    expect(visit).toMatch(/^fuzzy 0\.[2-5]/u);
  });

  test("of two that are left, the one that follows the same step", () => {
    const changes = withLists({
      steps: [
        [step("a", "受理", "受理"), step("b", "数据比对", "审查"), step("c", "核定", "决定")],
        [
          step("a", "受理", "受理"),
          step("b", "初审", "审查"),
          step("x", "复核", "审查"),
          step("c", "核定", "决定"),
        ],
        [step("a", "受理", "受理"), step("b", "自动比对", "审查"), step("c", "核定", "决定")],
      ],
    });
    expect(rowsOf(changes, "steps")).toContain("数据比对 | 初审 | 自动比对");
    expect(rowsOf(changes, "steps")).toContain("— | 复核 | —");
  });

  test("of one phase, each with its own situation", () => {
    const situations = (general: string, promise: string) => [
      { id: general, name: "一般情形" },
      { id: promise, name: "告知承诺" },
    ];
    const deciding = (general: string, promise: string, decided: string, promised: string) => [
      step("d", decided, "决定", [general]),
      step("p", promised, "决定", [promise]),
    ];
    const changes = withLists({
      situations: [situations("a", "b"), situations("b", "a"), situations("x", "y")],
      steps: [
        deciding("a", "b", "决定", "承诺核对与当场准予"),
        deciding("b", "a", "决定", "承诺件审批"),
        deciding("x", "y", "决定", "当场审批"),
      ],
    });
    expect(rowsOf(changes, "steps")).toEqual([
      "决定 | 决定 | 决定",
      "承诺核对与当场准予 | 承诺件审批 | 当场审批",
    ]);
  });

  test.each([
    ["现场查看", "材料审查"],
    ["公示", "审查"],
    ["征求部门意见", "审查"],
    ["专家评审", "审查"],
  ])("%s and %s are two things, though of one phase", (a, b) => {
    const changes = withLists({
      steps: [[step("s", a, "审查")], [step("s", b, "审查")], [step("s", b, "审查")]],
    });
    expect(rowsOf(changes, "steps")).toEqual([`${a} | — | —`, `— | ${b} | ${b}`]);
  });

  test("a step that says it has both is the same as either", () => {
    const changes = withLists({
      steps: [
        [step("s", "材料审查", "审查")],
        [step("s", "审查（包括现场）", "审查")],
        [step("s", "审查", "审查")],
      ],
    });
    expect(rowsOf(changes, "steps")).toEqual(["材料审查 | 审查（包括现场） | 审查"]);
  });
});

const condition = (id: string, text: string, basis?: string) => ({
  id,
  text,
  ...(basis === undefined ? {} : { basis }),
});

describe("conditions are the same by what they are about", () => {
  test("a region's own name does not make them unlike", () => {
    const changes = withLists({
      conditions: [
        [condition("a", "户籍已从外省市迁入本市。")],
        [condition("b", "二、户籍已从其他县（市、区）迁入吴江区；")],
        [condition("c", "户籍已从县外迁入嘉善县")],
      ],
    });
    expect(rowsOf(changes, "conditions")).toHaveLength(1);
  });

  test("the same article, and something in common", () => {
    const place = "《市场主体登记管理条例》第二十三条";
    const texts = (basis: string) =>
      withLists({
        conditions: [
          [
            condition("a", "有与经营活动相适应的经营场所，且在青浦区内。", `${place}第一款`),
            condition("x", "名称规范"),
          ],
          [
            condition("a", "经营场所在吴江区内，不属于住所登记负面清单所列的场所", basis),
            condition("y", "已确定负责人"),
          ],
          [condition("a", "有与经营活动相适应的经营场所，且在嘉善县内；", place)],
        ],
      });
    expect(rowsOf(texts(place), "conditions")[0]).not.toContain("—");
    expect(rowsOf(texts("登记惯例"), "conditions")[0]).toContain("—");
  });
});

describe("situations", () => {
  test("words that several of a list have do not make one of them that of another list", () => {
    const changes = withLists({
      situations: [
        [
          { id: "own", name: "自有经营场所" },
          { id: "rent", name: "租用经营场所" },
        ],
        [
          { id: "own", name: "经营场所为自有房屋" },
          { id: "rent", name: "经营场所为租用房屋" },
        ],
        [
          { id: "proof", name: "提交经营场所使用证明" },
          { id: "promise", name: "以书面承诺代替经营场所使用证明" },
        ],
      ],
    });
    expect(rowsOf(changes, "situations")).toEqual([
      "自有经营场所 | 经营场所为自有房屋 | —",
      "租用经营场所 | 经营场所为租用房屋 | —",
      "— | — | 提交经营场所使用证明",
      "— | — | 以书面承诺代替经营场所使用证明",
    ]);
  });

  test("one that names a person more is the same situation, another person another", () => {
    const of = (name: string) => [{ id: "agent", name }];
    const wider = withLists({ situations: [of("监护人代办"), of("监护人或代理人代办"), of("监护人代办")] });
    expect(rowsOf(wider, "situations")).toEqual(["监护人代办 | 监护人或代理人代办 | 监护人代办"]);
    const others = withLists({ situations: [of("监护人到场"), of("受托人到场"), of("监护人到场")] });
    expect(rowsOf(others, "situations")).toHaveLength(2);
  });
});

const paper = (id: string, name: string, basis: string) => ({
  id,
  name,
  necessity: "必要",
  originals: 1,
  basis,
});

describe("papers no register knows as one", () => {
  const article = "《不动产登记暂行条例实施细则》第六十六条第一款";
  test("are one when the same article asks them and their names are alike, which is said to be unsure", () => {
    const changes = withLists({
      materials: [
        [paper("a", "主债权合同", article)],
        [paper("b", "主债权合同", "不动产登记暂行条例实施细则第六十六条")],
        [paper("c", "借款合同", article)],
      ],
    });
    expect(rowsOf(changes, "materials")).toEqual(["主债权合同 | 主债权合同 | 借款合同"]);
    expect(sureness(changes, "materials")).toEqual(["fuzzy 0.29"]);
  });

  test("are one when one may be handed in instead of the other", () => {
    const [record, report] = ["学历证书电子注册备案表", "学历认证报告"];
    const either = { ...paper("b", report, "公证程序规则第十七条"), alternatives: [record] };
    const changes = withLists({
      materials: [[paper("a", record, article)], [either], [paper("a", record, article)]],
    });
    expect(rowsOf(changes, "materials")).toEqual([`${record} | ${report} | ${record}`]);
  });

  test.each([
    ["另一条", "借款合同", "《民法典》第四百条"],
    ["没有相同的字", "公司章程", article],
  ])("%s keeps them apart", (_, name, basis) => {
    const changes = withLists({
      materials: [
        [paper("a", "主债权合同", article)],
        [paper("b", name, basis)],
        [paper("a", "主债权合同", article)],
      ],
    });
    expect(rowsOf(changes, "materials")).toEqual(["主债权合同 | — | 主债权合同", `— | ${name} | —`]);
  });
});

const oneOf = (...words: readonly string[]) => fc.constantFrom(...words);
const steps = fc.uniqueArray(
  fc.record({
    id: oneOf("a", "b", "c", "d", "e"),
    name: oneOf("受理", "审查", "审核", "现场核查", "材料审查", "实地查看", "复核", "公示", "决定", "核查"),
    phase: oneOf("受理", "审查", "决定"),
  }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 5 },
);
const conditions = fc.uniqueArray(
  fc.record(
    {
      id: oneOf("a", "b", "c", "d"),
      text: oneOf(
        "户籍迁入本地",
        "户籍迁入嘉善县",
        "居住在本区内",
        "居住在吴江区满一年",
        "没有失信记录",
        "账户没有冻结",
      ),
      basis: oneOf("条例第三条", "《条例》第三条第一款", "办法第四条"),
    },
    { requiredKeys: ["id", "text"] },
  ),
  { selector: ({ id }) => id, minLength: 1, maxLength: 4 },
);

describe("what an item ends in", () => {
  const result = (...names: readonly string[]) => names.map((name) => ({ type: "证照", name }));

  test("is one thing, whatever each region calls it", () => {
    const results = withLists({
      results: [result("临时备案凭证"), result("公示卡"), result("小餐饮店登记证")],
    });
    expect(rowsOf(results, "results")).toEqual(["临时备案凭证 | 公示卡 | 小餐饮店登记证"]);
    expect(sureness(results, "results")).toEqual(["fuzzy 0.3"]);
  });

  test("is left to its name where a region gives more than one", () => {
    const results = withLists({
      results: [result("临时备案凭证", "告知单"), result("公示卡"), result("公示卡")],
    });
    expect(rowsOf(results, "results")).toHaveLength(3);
  });
});

test.each([
  ["steps", steps],
  ["conditions", conditions],
] as const)("which %s are one does not depend on the order of the regions", (list, entries) => {
  const clusters = (changes: Changes) =>
    entriesOf(compared(changes), list)
      .map(({ values, alignment }) =>
        JSON.stringify([regions.map((region) => values[region]?.place.pointer ?? null), alignment]),
      )
      .toSorted();
  const three = fc.tuple<[Entry[], Entry[], Entry[]]>(entries, entries, entries);
  fc.assert(
    fc.property(three, fc.shuffledSubarray([...regions], { minLength: 3 }), (written, order) => {
      const changes = withLists({ [list]: written });
      const reordered = { ...changes, files: { ...ownNames, "catalogue.yaml": { regions: order } } };
      expect(clusters(reordered)).toEqual(clusters(changes));
    }),
    { numRuns: 60 },
  );
});
