import { openDifference } from "../../model/difference-facts.ts";
import { defineRule } from "../rule.ts";

/** How a difference is heavy on the applicant: by asking more, by being stricter, or by offering less. */
const heavy = { more: "heavier", presence: "heavier", order: "stricter", less: "scanter" } as const;

const unifyAtTarget = {
  zh: "建议统一为“{target}”（{having}现行）；{moving}修改。确需不同的，申请批准保留差异。",
  en: "Unify at {target}, as {having} has it; {moving} would have to change. Otherwise apply to keep the difference.",
} as const;

const notInAll = {
  zh: "{label}不是各地都有：{values}，{lacking}没有",
  en: "not all regions have {label}: {values}, not in {lacking}",
} as const;

export const rule = defineRule({
  id: "compare/elements-unified",
  on: "difference",
  severity: "warning",
  title: { zh: "要逐步统一的要素各地一致", en: "The elements to be unified are the same in all regions" },
  basis: {
    zh: "国办发〔2020〕35号：同一事项无差别受理、同标准办理；国发〔2022〕5号：统一实施清单要素",
    en: "国办发〔2020〕35号: one item is accepted alike and handled by one standard; 国发〔2022〕5号: unified elements",
  },
  messages: {
    departs: {
      says: {
        zh: "{departing}的{label}与事项约定的“{agreed}”不一致：{values}",
        en: "other {label} in {departing} than the agreed {agreed}: {values}",
      },
      help: {
        zh: "改为“{agreed}”；约定本身有误的，改 item.yaml。",
        en: "Change it to {agreed}; where the agreement itself is wrong, correct item.yaml.",
      },
    },
    heavier: {
      says: {
        zh: "{label}各地不一致：{values}；{most}要求最多",
        en: "regions differ in {label}: {values}; most is asked by {most}",
      },
      help: unifyAtTarget,
    },
    stricter: {
      says: {
        zh: "{label}各地不一致：{values}；{most}要求最高",
        en: "regions differ in {label}: {values}; the strictest is {most}",
      },
      help: unifyAtTarget,
    },
    scanter: {
      says: {
        zh: "{label}各地不一致：{values}；{most}对申请人最不利",
        en: "regions differ in {label}: {values}; least is offered by {most}",
      },
      help: unifyAtTarget,
    },
    outlying: {
      says: {
        zh: "{label}各地不一致：{values}",
        en: "regions differ in {label}: {values}",
      },
      help: unifyAtTarget,
    },
    differs: {
      says: { zh: "{label}各地不一致：{values}", en: "regions differ in {label}: {values}" },
      help: {
        zh: "商定一个写法并统一；确需不同的，申请批准保留差异。",
        en: "Agree on one and unify; where it has to differ, apply to keep the difference.",
      },
    },
    dispensable: {
      says: notInAll,
      help: {
        zh: "{moving}能取消的取消；确有依据要保留的，申请批准保留差异。",
        en: "Drop it in {moving} where possible; where it has to stay, apply to keep the difference.",
      },
    },
    missing: {
      says: notInAll,
      help: {
        zh: "补上或者取消，使各地一致；确需不同的，申请批准保留差异。",
        en: "Add it or drop it so that all are alike; where it has to differ, apply to keep the difference.",
      },
    },
  },
  examples: [
    { yaml: "audience:\n  - 企业法人\n  - 自然人", reports: ["2:3 departs"] },
    {
      yaml: "promisedLimit:\n  value: 5\n  unit: 工作日\n  startsFrom: 受理之日",
      reports: ["items/sample/wujiang.yaml /promisedLimit heavier"],
    },
    { yaml: "visits: 2", reports: ["1:9 heavier"] },
    { yaml: "caseType: 即办件", reports: ["items/sample/wujiang.yaml /caseType stricter"] },
    {
      yaml: "results:\n  - name: 公共场所卫生许可证\n    type: 证照\n    validity:\n      value: 1\n      unit: 年",
      reports: ["5:7 scanter"],
    },
    { yaml: "promisedLimit:\n  value: 7\n  unit: 自然日\n  startsFrom: 受理之日", reports: ["2:3 outlying"] },
    { yaml: "commitment:\n  available: true", reports: ["2:14 missing"] },
    { yaml: "intermediaries:\n  - 卫生检测", reports: ["2:3 dispensable"] },
    {
      file: "catalogue.yaml",
      yaml: "harmonise:\n  authority.name: unify",
      reports: ["items/sample/qingpu.yaml /authority/name differs"],
    },
    { yaml: "promisedLimit:\n  value: 7\n  unit: 工作日\n  startsFrom: 受理之日。", reports: [] },
  ],
  concerns: (difference) => openDifference(difference, "unify"),
  tell({ field: { agreed, judged, direction, burden }, label, values, lacking, moving, most, target }) {
    if (agreed !== null) return ["departs", { label, values, departing: moving, agreed: agreed.words }];
    if (judged === "missing")
      return direction === null
        ? ["missing", { label, values, lacking }]
        : ["dispensable", { label, values, lacking, moving }];
    if (target === null) return ["differs", { label, values }];
    const common = { label, values, target: target.value, having: target.having, moving };
    return direction === null ? ["outlying", common] : [heavy[burden ?? "more"], { ...common, most }];
  },
});
