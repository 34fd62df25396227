import { entriesOf } from "../../model/entries.ts";
import { defineRule } from "../rule.ts";

/** Words that only a list of materials needs. */
const asksForPaper = /复印件|一式[一二两三四五六\d]+份|(?:提交|提供|携带|出具)[^，。；]{0,20}原件/u;

export const rule = defineRule({
  id: "material/listed-as-material",
  on: "version",
  severity: "warning",
  title: {
    zh: "要交的材料写在材料清单里，不写在受理条件里",
    en: "Materials stand in the list of materials, not among the conditions",
  },
  basis: {
    zh: "GB/T 36114—2018 服务指南编制规范：受理条件与申请材料分列",
    en: "GB/T 36114-2018 on service guides: conditions and materials are listed apart",
  },
  messages: {
    misplaced: {
      says: { zh: "受理条件里写了要交的材料：“{text}”", en: "a condition asks for a material: {text}" },
      help: {
        zh: "把材料移到 materials，条件只写申请人要满足什么。",
        en: "Move it to materials; a condition says what the applicant must meet.",
      },
    },
  },
  examples: [
    { yaml: "conditions:\n  - id: id\n    text: 提供身份证复印件一式两份", reports: ["3:11 misplaced"] },
    { yaml: "conditions:\n  - id: id\n    text: 年满十八周岁", reports: [] },
  ],
  check({ version, report }) {
    for (const [at, { text }] of entriesOf(version.conditions))
      if (text !== undefined && asksForPaper.test(text))
        report("misplaced", { pointer: `/conditions/${at}/text` }, { text });
  },
});
