import { entriesOf } from "../../model/entries.ts";
import { isMissing } from "../../model/missing.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "material/has-basis",
  on: "version",
  severity: "warning",
  title: { zh: "每份材料写明要求提供的依据", en: "Every material states why it is asked for" },
  basis: {
    zh: "《优化营商环境条例》：没有法律、法规、规章依据，不得增设办理条件和环节；国家政务服务事项要素“要求提供材料的依据”",
    en: "Regulation on Optimizing the Business Environment: nothing is asked without a basis; national element 要求提供材料的依据",
  },
  messages: {
    missing: {
      says: { zh: "材料“{name}”没有写要求提供的依据", en: "the material {name} has no basis" },
      help: {
        zh: "写明文件和条款；没有依据的材料不再要求。",
        en: "Cite the document and article; do not ask for it without one.",
      },
    },
  },
  examples: [
    {
      yaml: "materials:\n  - id: form\n    name: 申请表\n    necessity: 必要",
      reports: ["/materials/0/basis missing"],
    },
    {
      yaml: "materials:\n  - id: form\n    name: 申请表\n    necessity: 必要\n    basis: 《公共场所卫生管理条例》第八条",
      reports: [],
    },
  ],
  check({ version, document, report }) {
    for (const [at, { name, basis }] of entriesOf(version.materials))
      if (name !== undefined && !basis && isMissing(document, `/materials/${at}/basis`))
        report("missing", { pointer: `/materials/${at}/basis`, part: "key" }, { name });
  },
});
