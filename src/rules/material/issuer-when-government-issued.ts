import { entriesOf } from "../../model/entries.ts";
import { isMissing } from "../../model/missing.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "material/issuer-when-government-issued",
  on: "version",
  needs: ["registers"],
  severity: "warning",
  title: { zh: "政府部门核发的材料写明核发单位", en: "A material issued by government names its issuer" },
  basis: {
    zh: "国家政务服务事项要素“来源渠道”；政府部门核发的材料由核发部门共享，原则上免于提交",
    en: "National element 来源渠道; what government has issued is shared by its issuer rather than asked for again",
  },
  messages: {
    missing: {
      says: {
        zh: "材料“{name}”由政府部门核发，没有写核发单位",
        en: "the material {name} is issued by government, but not said by whom",
      },
      help: {
        zh: "在 issuer 或材料库里写明核发单位。",
        en: "Name the issuer here or in the register of materials.",
      },
    },
  },
  examples: [
    {
      yaml: "materials:\n  - id: licence\n    name: 房屋证明\n    necessity: 必要\n    source: 政府部门核发",
      reports: ["/materials/0/issuer missing"],
    },
    {
      yaml: "materials:\n  - id: licence\n    ref: business-licence\n    name: 营业执照\n    necessity: 必要\n    source: 政府部门核发",
      reports: [],
    },
  ],
  check({ version, document, registers, report }) {
    for (const [at, { name, source, ref }] of entriesOf(version.materials)) {
      if (name === undefined || source !== "政府部门核发") continue;
      const registered = registers.materials.get(ref ?? "");
      const pointer = `/materials/${at}/issuer`;
      if (!registered?.issuer && isMissing(document, pointer))
        report("missing", { pointer, part: "key" }, { name });
    }
  },
});
