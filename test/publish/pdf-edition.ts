import type {
  BasisEntry,
  Edition,
  EditionCell,
  EditionDifference,
  EditionEntry,
  EditionItem,
  Fact,
  Flow,
  FlowStep,
  MaterialEntry,
  Variant,
} from "../../src/model/edition.ts";

import type { Tone } from "../../src/model/tone.ts";

const regions = [
  { id: "east", shortName: "东江", name: "东江区" },
  { id: "west", shortName: "西河", name: "西河县" },
  { id: "south", shortName: "南湖", name: "南湖市" },
] as const;

/** A fact of one text for all regions, or one text a region. */
export function fact(
  label: string,
  texts: string | readonly (string | null)[],
  note = "不同",
  tone: Tone = "differs",
): Fact {
  const cells: EditionCell[] = regions.map(({ id, shortName }, at) => ({
    region: id,
    shortName,
    text: typeof texts === "string" ? texts : (texts[at] ?? null),
  }));
  const variants: Variant[] = [];
  for (const text of new Set(cells.map((cell) => cell.text))) {
    const members = cells.filter((cell) => cell.text === text);
    variants.push({
      regions: members.map(({ region }) => region),
      regionNames: members.map(({ shortName }) => shortName).join("、"),
      text,
    });
  }
  const same = variants.length === 1 ? (variants[0]?.text ?? null) : null;
  return {
    field: label,
    label,
    same,
    cells,
    variants,
    note: same === null ? note : "一致",
    tone: same === null ? tone : "same",
    marked: same === null && tone !== "local" && !texts.includes(null as never),
    standard: null,
    deviations: null,
    approval: null,
  };
}

export const entry = (
  no: number,
  name: string,
  facts: readonly Fact[] = [],
  presence: string | null = null,
): EditionEntry => ({
  no,
  field: `entry[${no}]`,
  name: fact("名称", name),
  presence,
  tone: presence === null ? "same" : "differs",
  approval: null,
  facts,
});

const material = (
  no: number,
  name: string,
  requirement: Fact,
  facts: readonly Fact[] = [],
): MaterialEntry => ({
  ...entry(no, name, facts),
  requirement,
  necessity: fact("必要性", "必要"),
  format: fact("材料形式", "纸质/电子化"),
  source: fact("来源渠道", "申请人自备"),
  situations: null,
});

const step = (
  no: number,
  name: string,
  rank: number,
  after: readonly number[],
  limit: string | null,
): FlowStep => ({
  no,
  id: `step-${no}`,
  name,
  phase: name,
  limit,
  special: no === 3,
  office: "行政审批局",
  place: null,
  outcome: no === 1 ? "受理通知书" : null,
  situations: null,
  after,
  rank,
});

function flow(): Flow {
  const steps = [
    step(1, "受理", 0, [], "1个工作日"),
    step(2, "书面审查", 1, [1], "4个工作日"),
    step(3, "现场核查", 1, [1], "3个工作日"),
    step(4, "决定", 2, [2, 3], "2个工作日"),
    step(5, "送达", 3, [4], "当场"),
  ];
  return {
    regions: regions.map(({ id }) => id),
    regionNames: "三地相同",
    steps,
    stages: [],
    parallel: true,
    sentences: steps.map(({ no, name }) => `第${no}步 ${name}`),
    text: null,
  };
}

const basis: BasisEntry = {
  no: 1,
  field: "legalBasis[regulation]",
  title: "《示范条例》",
  number: "国务院令第1号",
  rank: "行政法规",
  issuer: "国务院",
  articles: fact("条款", "第八条"),
  says: ["第八条：除公园、体育场（馆）、公共交通工具外的公共场所，实行卫生许可证管理。"],
  presence: null,
  tone: "same",
  mark: null,
};

const difference: EditionDifference = {
  field: "promisedLimit",
  label: "承诺办结时限",
  list: null,
  note: "已批准的差异",
  tone: "approved",
  cells: fact("承诺办结时限", ["7个工作日", "7个工作日", "5个工作日"]).cells,
  effect: "东江、西河要求最多，南湖要求最少",
  approved: true,
  approval: {
    id: "limit",
    reason: "南湖已实行告知承诺，现场核查在发证之后进行。",
    approvedBy: "联席会议办公室（示联办〔2026〕3号）",
    basis: ["《示范条例》（国务院令第1号）"],
    until: "有效期至2027年12月31日",
    example: true,
  },
};

/** An item of made-up facts. */
export function item(no: number, name: string, group: string): EditionItem {
  return {
    id: `item-${no}`,
    no,
    name,
    group,
    type: "行政许可",
    catalogCode: "000123001000",
    audience: ["企业法人"],
    modes: ["异地代收代办"],
    modeTexts: ["异地代收代办：收件地东江、西河；办理地南湖"],
    keywords: [],
    topics: [],
    lead: "卫生健康部门",
    example: true,
    exampleNote: "本事项为示例。",
    url: `items/item-${no}.html`,
    page: `items/item-${no}.html`,
    glance: regions.map(({ id, shortName, name: full }) => ({
      region: id,
      shortName,
      there: true,
      authority: `${full}卫生健康委员会`,
      promisedLimit: "7个工作日",
      visits: "1次",
      materials: 2,
    })),
    materialCount: fact("材料数", "2").variants,
    statutoryLimit: fact("法定时限", "20个工作日").variants,
    versions: {},
    unified: null,
    standard: {
      effectiveFrom: "2026年12月1日",
      inForce: false,
      agreedBy: "联席会议办公室",
      note: null,
      example: true,
    },
    differences: [difference],
    guide: {
      regions,
      absent: [],
      verdict: "三地在1个要素上还有差异，其中1个已批准",
      highlights: [
        fact("法定办结时限", "20个工作日"),
        fact("承诺办结时限", ["7个工作日", "7个工作日", "5个工作日"], "已批准的差异", "approved"),
        fact("到办事现场次数", "1次"),
      ],
      groups: [
        {
          id: "basic",
          title: "基本信息",
          facts: [
            fact("基本编码", "000123001000"),
            fact(
              "实施编码",
              [
                "11310118MB2F30460X4000123001000",
                "11320509MB2F30460X4000123001000",
                "11330421MB2F30460X4000123001000",
              ],
              "各地分别填写",
              "local",
            ),
          ],
        },
      ],
      situations: [],
      conditions: [entry(1, "已取得营业执照")],
      materials: [
        material(1, "卫生许可证申请表", fact("份数", "原件1份"), [fact("受理标准", "填写完整，加盖公章。")]),
        material(2, "公共场所平面布局图", fact("份数", ["复印件1份", "复印件1份", "复印件2份"])),
      ],
      flows: [flow()],
      steps: [],
      reviewPoints: [
        entry(1, "场所名称与营业执照一致", [fact("审查方式", "形式审查"), fact("不符合时", "补正")]),
      ],
      fees: [],
      results: [entry(1, "公共场所卫生许可证", [fact("有效期", "4年")])],
      basis: [basis],
      services: regions.map(({ id, shortName, name: full }) => ({
        region: id,
        shortName,
        name: full,
        hotline: "12345",
        platform: `${shortName}政务服务网`,
        windows: [
          {
            id: "hall",
            name: `${full}政务服务中心综合窗口`,
            kind: "专窗",
            address: "示例路1号",
            hours: "周一至周五 9:00—17:00",
            phone: "000-00000000",
            note: null,
            example: true,
          },
        ],
        lines: [{ group: "咨询", label: "咨询电话", text: "000-00000000", url: null }],
      })),
      faq: [{ question: "可以代办吗？", answer: "可以，须提交授权委托书。", regions: [], regionNames: null }],
      sources: [
        {
          title: "示例办事指南",
          url: "https://example.com/guide",
          date: "2026年10月8日",
          note: null,
          regions: [],
          regionNames: "三地共用",
        },
      ],
    },
  };
}

/** A small edition of made-up items. */
export function edition(
  items: readonly EditionItem[] = [item(1, "公共场所卫生许可", "企业"), item(2, "居民身份证换领", "个人")],
): Edition {
  return {
    title: "异地通办事项清单",
    records: [],
    edition: "2026年第1版",
    effectiveDate: "2026-11-23",
    effectiveDateText: "2026年11月23日",
    publisher: "三地联席会议办公室（示例）",
    note: "本清单供三地政务服务窗口使用。\n各地按本清单受理和办理。",
    draft: false,
    example: true,
    banners: [
      {
        kind: "example",
        word: "示例",
        text: "示例：本清单含有示例数据，带“示例”标记的事项和窗口不得作为办事依据。",
      },
    ],
    source: { commit: "0123456789abcdef0123456789abcdef01234567", tool: "tongban", toolVersion: "0.1.0" },
    regions: regions.map(({ id, shortName, name }) => ({
      id,
      shortName,
      name,
      code: "310118",
      province: "示例省",
      platform: { name: `${shortName}政务服务网`, app: null, url: null },
      hotline: "12345",
      windows: [],
      kiosks: [],
      towns: [],
      sources: [],
      example: true,
    })),
    regionNames: "东江、西河、南湖",
    figures: [
      { label: "事项", value: "2", unit: "项" },
      { label: "参加地区", value: "3", unit: "地" },
    ],
    items,
    baseUrl: null,
  };
}
