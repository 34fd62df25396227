import { entriesOf } from "../../model/entries.ts";
import { isMissing } from "../../model/missing.ts";
import { defineRule } from "../rule.ts";

const procedures = ["听证", "招标", "拍卖", "检验", "检测", "检疫", "鉴定", "专家评审"];

export const rule = defineRule({
  id: "step/special-step-named",
  on: "version",
  severity: "warning",
  title: {
    zh: "不计时的环节是法定的特别程序",
    en: "A step that is not counted is a special procedure of the law",
  },
  basis: {
    zh: "《行政许可法》第四十五条：听证、招标、拍卖、检验、检测、检疫、鉴定和专家评审所需时间不计算",
    en: "Administrative Licensing Law, article 45: hearing, tender, auction, inspection, testing, quarantine, appraisal and expert review are not counted",
  },
  messages: {
    unnamed: {
      says: {
        zh: "环节“{name}”不计时，没有写明是哪种特别程序",
        en: "the step {name} is not counted, but not said as which special procedure",
      },
      help: {
        zh: "在 specialProcedures 写明；不属于法定特别程序的，计入时限。",
        en: "Name it in specialProcedures; if it is none, count its time.",
      },
    },
  },
  examples: [
    { yaml: "steps:\n  - id: wait\n    name: 内部会商\n    special: true", reports: ["4:5 unnamed"] },
    { yaml: "steps:\n  - id: test\n    name: 现场检测\n    special: true", reports: [] },
  ],
  check({ version, document, report }) {
    if (!isMissing(document, "/specialProcedures")) return;
    for (const [at, { name, special, outcome = "" }] of entriesOf(version.steps))
      if (
        special === true &&
        name !== undefined &&
        !procedures.some((each) => `${name}${outcome}`.includes(each))
      )
        report("unnamed", { pointer: `/steps/${at}/special`, part: "key" }, { name });
  },
});
