import type { LegalBasis } from "../../model/catalogue.ts";
import { entriesOf } from "../../model/entries.ts";
import { formatLimit } from "../../model/limit.ts";
import { defineRule } from "../rule.ts";

/** Ranks that may set another limit than article 42: 法律、法规另有规定的，依照其规定. */
const mayDiffer = new Set(["法律", "行政法规", "国务院决定", "地方性法规"]);
const speaksOfTime = /[0-9一二三四五六七八九十百]\s*个?(?:工作)?[日天月]|时限|期限/u;

/** Whether a cited law, other than the licensing law itself, says something of time. */
const setsItsOwnLimit = ({ title = "", rank, articles }: LegalBasis): boolean =>
  !title.includes("行政许可法") &&
  rank !== undefined &&
  mayDiffer.has(rank) &&
  (articles ?? []).some(({ says }) => says !== undefined && speaksOfTime.test(says));

const citesAnother = (text: string | undefined): boolean =>
  text !== undefined && /《|第.{1,8}条/u.test(text) && !/行政许可法/u.test(text);

export const rule = defineRule({
  id: "time/statutory-within-law",
  on: "version",
  needs: ["registers"],
  severity: "warning",
  title: {
    zh: "行政许可的法定时限不超过行政许可法的一般期限",
    en: "A licence's statutory limit keeps to the general limit of the licensing law",
  },
  basis: {
    zh: "《行政许可法》第四十二条：二十日，统一、联合、集中办理四十五日，法律法规另有规定的除外；可以延长十日、十五日",
    en: "Administrative Licensing Law, article 42: 20 days, 45 when handled jointly, unless a law says otherwise; extended by 10 or 15",
  },
  messages: {
    longer: {
      says: {
        zh: "法定时限 {limit}，超过行政许可法的 {most}，又没有写明另外的依据",
        en: "the statutory limit of {limit} is above the {most} of the licensing law and cites no other law",
      },
      help: {
        zh: "核对法定时限；法律法规另有规定的，在时限说明（note）里写明文件和条款。",
        en: "Check the statutory limit; where a law says otherwise, cite it in the limit's note.",
      },
    },
    "extension-longer": {
      says: {
        zh: "法定时限可延长 {limit}，超过行政许可法的 {most}",
        en: "the extension of {limit} is above the {most} of the licensing law",
      },
      help: {
        zh: "核对延长时限；法律法规另有规定的，在延长依据里写明。",
        en: "Check the extension; where a law says otherwise, cite it as the basis of the extension.",
      },
    },
  },
  examples: [
    { yaml: "statutoryLimit:\n  value: 30\n  unit: 工作日", reports: ["2:3 longer"] },
    {
      yaml: "statutoryLimit:\n  extension:\n    value: 20\n    unit: 工作日\n    basis: 《行政许可法》第四十二条",
      reports: ["3:5 extension-longer"],
    },
    {
      yaml: "statutoryLimit:\n  value: 30\n  unit: 工作日\n  note: 《排污许可管理条例》第十一条",
      reports: [],
    },
    {
      yaml: "statutoryLimit:\n  value: 45\n  unit: 工作日\njointAuthorities:\n  - 示例区公安分局",
      reports: [],
    },
  ],
  check({ version: { type, statutoryLimit, legalBasis, jointAuthorities }, registers, report }) {
    if (type !== "行政许可" || statutoryLimit === undefined) return;
    const joint = (jointAuthorities ?? []).length > 0;
    const { value = 0, unit, note, startsFrom, extension } = statutoryLimit;
    const most = joint ? 45 : 20;
    const cited = [...entriesOf(legalBasis)].map(([, { ref = "" }]) => registers.legalBases.get(ref));
    const otherLaw =
      citesAnother(note) ||
      citesAnother(startsFrom) ||
      cited.some((law) => law !== undefined && setsItsOwnLimit(law));
    if (unit === "工作日" && value > most && !otherLaw)
      report(
        "longer",
        { pointer: "/statutoryLimit" },
        { limit: formatLimit(statutoryLimit), most: formatLimit({ value: most, unit }) },
      );
    const mostMore = joint ? 15 : 10;
    if (
      extension?.unit === "工作日" &&
      (extension.value ?? 0) > mostMore &&
      /行政许可法/u.test(extension.basis ?? "")
    )
      report(
        "extension-longer",
        { pointer: "/statutoryLimit/extension" },
        { limit: formatLimit(extension), most: formatLimit({ value: mostMore, unit: "工作日" }) },
      );
  },
});
