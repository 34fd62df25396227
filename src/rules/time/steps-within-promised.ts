import type { Sound } from "../../model/document.ts";
import { entriesOf } from "../../model/entries.ts";
import type { Version } from "../../model/generated/files.ts";
import { compareLimits, formatLimit, measure } from "../../model/limit.ts";
import { fits, type Way, waysOf } from "../../model/step-time.ts";
import { defineRule } from "../rule.ts";

/** The first step's limit in a unit that cannot be compared with the promise. */
function incomparableLimit({ steps }: Sound<Version>, { promised, pointer }: Way): string {
  const [index] =
    [...entriesOf(steps)].find(
      ([, { limit = {}, special }]) =>
        special !== true && measure(limit) !== undefined && compareLimits(limit, promised) === undefined,
    ) ?? [];
  return index === undefined ? pointer : `/steps/${index}/limit`;
}

export const rule = defineRule({
  id: "time/steps-within-promised",
  on: "version",
  severity: "error",
  title: {
    zh: "各环节时限按先后相加不超过承诺时限",
    en: "The steps in their order fit into the promised limit",
  },
  basis: {
    zh: "国家政务服务事项要素“承诺办结时限”；特别程序所需时间不计入，《行政许可法》第四十五条",
    en: "National element 承诺办结时限; special procedures are not counted, Administrative Licensing Law, article 45",
  },
  messages: {
    longer: {
      says: {
        zh: "最长路线“{path}”合计 {sum}，超过承诺的 {promised}",
        en: "the longest path ({path}) takes {sum}, more than the promised {promised}",
      },
      help: {
        zh: "压缩这些环节的时限或调整承诺时限；不计时的特别程序标明 special: true。",
        en: "Shorten these steps or change the promise; mark special procedures that are not counted with special: true.",
      },
    },
    "longer-in-situation": {
      says: {
        zh: "情形“{situation}”的路线“{path}”合计 {sum}，超过承诺的 {promised}",
        en: "in the situation {situation} the path {path} takes {sum}, more than the promised {promised}",
      },
      help: {
        zh: "压缩这些环节的时限，或在 exceptions 里写明这一情形的时限。",
        en: "Shorten these steps, or state the limit of this situation under exceptions.",
      },
    },
    mixed: {
      says: {
        zh: "环节时限与承诺时限单位不同，不能相加比较",
        en: "the limits of the steps and the promise are in units that cannot be added up",
      },
      help: {
        zh: "按依据原文核对单位，能统一的统一为承诺时限的单位。",
        en: "Check the units against the source, and use the promise's unit where possible.",
      },
    },
  },
  examples: [
    { yaml: "promisedLimit:\n  value: 6\n  unit: 工作日", reports: ["2:3 longer"] },
    {
      yaml: `situations:
  - id: expert
    name: 需要论证
steps:
  - id: accept
    name: 受理
    limit:
      value: 1
      unit: 工作日
  - id: prove
    name: 论证
    after:
      - accept
    limit:
      value: 8
      unit: 工作日
    situations:
      - expert`,
      reports: ["/promisedLimit longer-in-situation"],
    },
    {
      yaml: "steps:\n  - id: review\n    name: 审查\n    limit:\n      value: 5\n      unit: 自然日",
      reports: ["5:7 mixed"],
    },
    {
      yaml: `steps:
  - id: accept
    name: 受理
    limit:
      value: 1
      unit: 工作日
  - id: review
    name: 书面审查
    after:
      - accept
    limit:
      value: 6
      unit: 工作日
  - id: visit
    name: 现场核查
    after:
      - accept
    limit:
      value: 5
      unit: 工作日
  - id: experts
    name: 专家评审
    after:
      - accept
    limit:
      value: 30
      unit: 工作日
    special: true`,
      reports: [],
    },
  ],
  check({ version, document, report }) {
    const steps = [...entriesOf(version.steps)].map(([, step]) => step);
    const name = (id: string) => steps.find((step) => step.id === id)?.name ?? id;
    for (const way of waysOf(version)) {
      const verdict = fits(steps, way);
      if (verdict === undefined) continue;
      const at = { pointer: way.pointer };
      if (verdict === "mixed") {
        // A promise in a unit of its own is time/comparable-units.
        if (compareLimits(way.promised, version.statutoryLimit ?? way.promised) === undefined) return;
        report("mixed", { pointer: incomparableLimit(version, way) }, {}, { severity: "info" });
        return;
      }
      const values = {
        path: verdict.ids.map(name).join("→"),
        sum: formatLimit({ value: verdict.length, unit: verdict.group }),
        promised: formatLimit(way.promised),
      };
      const related = [...entriesOf(version.steps)]
        .filter(([, { id, limit }]) => verdict.ids.includes(id ?? "") && limit !== undefined)
        .map(([index, { limit = {} }]) => ({
          place: { file: document.path, pointer: `/steps/${index}/limit`, part: "value" as const },
          text: formatLimit(limit),
        }));
      if (way.situation === undefined) {
        report("longer", at, values, { related });
        return;
      }
      const situation = version.situations?.find(({ id }) => id === way.situation)?.name ?? way.situation;
      report("longer-in-situation", at, { ...values, situation }, { related });
    }
  },
});
